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
