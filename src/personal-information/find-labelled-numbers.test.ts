import { describe, test } from 'vitest';
import { expectMarks } from './marks.fixture.ts';

describe('a number that the word before marks as a person’s', () => {
  test.each([
    'passport [[identifier:GA302922]], MRN [[identifier:00884120]], OEN [[identifier:123-456-789]], UCI [[identifier:1122-3344]]',
    'plate [[identifier:CMKT 442]], badge #[[identifier:4471]], licence [[identifier:M6504-11237-05714]]',
    'file # [[identifier:KL26-10443]], incident no. [[identifier:2026-00311874]], event [[identifier:TBP-26-118840]]',
    'Her DSCIS number is [[identifier:778812]]. The CPIN number is: [[identifier:AB778812]]',
    'dossier no [[identifier:24-55678]], M65041123705714 is [[identifier:M65041123705714]]'.replace(
      'M65041123705714 is ',
      '',
    ),
    'plate of the car: [[identifier:CKRT 482]], insigne [[identifier:4471]], CPIC # [[identifier:99812345]]',
    'missing persons report # [[identifier:MP26-00417]], posted on snapchat as [[handle:keegs.sault06]]',
    'call [[phone:416-555-0142]], IG: [[handle:jay.b]], his snap is [[handle:ricoo_905]], [[handle:@kayla_x]], [[url:fb.me/x]]',
    'Health card no. [[health-card:1234-567-890]], HC [[health-card:6650 213 978 FE]], carte santé [[health-card:8834-207-561 LP]]',
    'REF [[identifier:C-2290417]], occ. [[identifier:WR26-550193]], matricule [[identifier:2218]]',
    'hosp # [[identifier:K0193]], Rx# [[identifier:551020]], Rpt [[identifier:26-004418]], file [[identifier:QB-5120]]',
    'dossier de police : [[identifier:26-44193]], dossier médical no [[identifier:7718]], no de dossier hôpital : [[identifier:R-30155]]',
    'Cst. [[Obi]] #[[identifier:2231]], PC [[Lee-Roy]] (#[[identifier:60417]]), officer [[Van Dyk]], #[[identifier:118]] came',
    'threats from [[handle:russ_the_boss71]]',
    'DDN : [[date-of-birth:14 mars 2011]], b. [[date-of-birth:14-Mar-2011]]',
  ])('%j', (line) => expectMarks(line, []));

  test.each([
    'room #2231, Nurse [[Obi]] #2231, file the report police : 12',
    'Case 3 of 5, incident at 14:05, report 2 of 3, file 2026-06-09, policy C-14, PO 5567, form 1047-E',
    'see incident report 2026-118; the licence is for 8 beds; meet @ 5pm, @home',
    'the files incident_report_2.docx, IMG_2031 and room_plan are attached',
  ])('is not made of times, counts and dates: %j', (line) => expectMarks(line, []));
});

describe('a number after its label', () => {
  test.each([
    'Licence (Ont.) no. [[identifier:7719]], licence (ON)# [[identifier:7719]], licence, (on.) number [[identifier:7719]], licence : # [[identifier:7719]].',
    'File no [[identifier:7719]], file nos. [[identifier:7719]], dossier n° [[identifier:7719]], dossier numéro [[identifier:7719]], dossier numero [[identifier:7719]], file num. [[identifier:7719]].',
    'Client id [[identifier:7719]], client ID: [[identifier:7719]], case ref. [[identifier:7719]], case reference [[identifier:7719]], court file [[identifier:7719]], member card [[identifier:7719]].',
    'Badge is  [[identifier:4471]]. Plate of the car:[[identifier:BXRT 442]]. Plate of the car:[[identifier:442119]].',
    'MRN[[identifier:00884120]], OEN[[identifier:123456789]], dossier de la cour : [[identifier:77190]], dossier de police : [[identifier:77190]].',
    'Case [[identifier:12-11-2026-44]].',
    "Certificat d'inscription 77190, dossier d'hôpital [[identifier:77190]], dossier d'enquête [[identifier:77190]].",
    'Badge is [[identifier:4471]], badge was: [[identifier:4471]], badge=[[identifier:4471]], badge (#[[identifier:4471]]), badge -- [[identifier:4471]], plaque est [[identifier:4471]], plates are [[identifier:CKRT 442]].',
  ])('is found whatever is between the two: %j', (line) => expectMarks(line, []));

  test.each([
    'Badge [[identifier:AB-4471]], badge [[identifier:AB4471]], badge [[identifier:ABCD 4471]], badge AB--4471, badge ABCDE 4471.',
    'Badge [[identifier:4471/A.22-B9]], badge [[identifier:44 71 88]], badge [[identifier:4471 2026]], badge [[identifier:447]] 14:05, badge [[identifier:447]] 12h, badge [[identifier:447]] 10-12, badge [[identifier:447]] 3/4.',
    'Badge 44, badge 7B, and badge A7B1 are none, badge [[identifier:A7B12]] is one.',
    'Plate [[identifier:BX 442]], plate BX 44, plate [[identifier:BXRT 442]] was seen, plate BX 442é.',
    "Plate of the car: [[identifier:BXRT 442]]. Plaque de l'auto : [[identifier:BXRT 442]]. Plate of the grey car: [[identifier:BXRT 442]]. Plate of the car: #[[identifier:442119]].",
    'Dossier de la cour 77190, dossier cour no [[identifier:7719]], dossier de court : [[identifier:77190]], dossier du tribunal n° [[identifier:7719]].',
    "File medical: [[identifier:77190]], file hospital #[[identifier:7719]], dossier médical : [[identifier:77190]], dossier hopital no [[identifier:7719]], dossier d'hôpital : [[identifier:77190]].",
    'Case [[identifier:EB-7719]], case 7719, case [[identifier:77190]], case no. [[identifier:7719]], case no. 771, case EB-771, case EB7719.',
    'Case [[identifier:1826-10443]], case [[identifier:20261-27]], case [[identifier:2026-271]], case [[identifier:A-2026-06-09]].',
    'Police report [[identifier:26-10443]], arrest report [[identifier:26-10443]], missing person report [[identifier:26-10443]], missing persons report [[identifier:26-10443]], occurrence report [[identifier:26-10443]], fire report 26-10443.',
  ])('is found as far as it reaches: %j', (line) => expectMarks(line, []));

  test.each([
    'Chairperson report 26-10443, policeman report 26-10443, file 26A-11, file26001.docx, case77190.',
    'File notes 7719, file numbers 7719, client idle 7719, case refs 7719, case index 7719, court filed 7719 are none.',
    'The badge was in 447 places. The licence for 120 beds. The passport from 2019 to 2029. Le permis pour 120 lits.',
    'Plate of the very old grey car: BXRT 442. Plate of the car 442119.',
    'Case 2026, case no. 2026, case 2026-27, case 2026/2027, case 2026-06-09, case 2026/6/9, case 1405-1450, case 9-6-2026, case 09/06/26, case 9.6.26.',
  ])('is not found after another word, or where the number is something else: %j', (line) => expectMarks(line, []));
});

describe('the number of an officer', () => {
  test.each([
    'PC [[Singh]] #[[identifier:10982]], P.C. [[Singh]] #[[identifier:109]], Cst. [[Obi]] (#[[identifier:2231]]), Dst. [[Obi]] #[[identifier:2231]].',
    'Const. [[Obi]], #[[identifier:2231]]; Constable [[Obi]]  #[[identifier:2231]]; Constable [[Obi]]#[[identifier:2231]]; D/C [[Obi]] #[[identifier:2231]]; DC [[Obi]] #[[identifier:2231]].',
    'Det. [[Obi]] #[[identifier:2231]], Detective [[Ann Obi]] #[[identifier:2231]], S/Sgt [[Obi]] #[[identifier:2231]], SSgt. [[Obi]] #[[identifier:2231]], Sgt [[Obi]] #[[identifier:2231]], Sergeant [[Ann Lee Obi]] #[[identifier:2231]].',
    'Insp. [[Obi]] #[[identifier:2231]], Inspector [[Obi]] #[[identifier:2231]], Officer [[Obi]] #[[identifier:2231]], agent [[Obi]] #[[identifier:2231]], agente [[Obi]] #[[identifier:2231]].',
  ])('is found after the rank and the name: %j', (line) => expectMarks(line, []));

  test.each([
    'Officer [[Obi]] #22, officer [[Obi]] #2231987, officer [[Obi]] #2231B, SPC [[Obi]] #2231, nurse [[Obi]] #2231, officer #2231.',
  ])('is found after nothing else: %j', (line) => expectMarks(line, []));
});
