import { describe, expect, test } from 'vitest';
import { findPersonalInformation } from './index.ts';
import { expectMarks, full, jordan, person, youth } from './marks.fixture.ts';

describe('a person whom a word announces', () => {
  test.each([
    'Met Mr.[[Osman]], Mr [[Bogumil]], Mr  [[Zdenek]], Mr. [[Stavros]], Mr .  [[Xavi]], Mr : [[Yanis]] and Mr:  [[Rico]], Mr .[[Thibault]].',
    'Met Mr; Bogumil, Mr - Zdenek, Mr.. Stavros.',
    'Constable, [[Bogumil]], came. Sgt, Zdenek came.',
    'Her worker  [[Bogumil]] came, her worker "[[Zdenek]]" came, her worker, "[[Stavros]]" came, her worker ([[Xavi]]) came, her worker,  [[Yanis]] came.',
    'Worker:[[Bogumil]]; worker : [[Zdenek]]; worker:  [[Stavros]]; worker - [[Xavi]]; worker – [[Yanis]]; worker/[[Osman]]; worker “[[Anaïs]]” came.',
    'The worker. Bogumil came. The worker; Zdenek came. The worker? Stavros came. The worker -Xavi came. The worker... Yanis came.',
    'His worker is [[Bogumil]]. His worker was [[Zdenek]]. A man named [[Rico]]. A man called "[[Stavros]]". Une femme nommée [[Xavi]], un ami prénommé [[Osman]].',
    'His worker is (Stavros) here.',
    'His sister-in-law [[Bogumila]] and his brother-in-law, [[Zdenek]], came. ',
    'Staff on duty: [[Bogumil]]. Staff on the night shift: Zdenek. Staff on duty : [[Stavros]]. Staff on duty, Xavi.',
    'Justice of the peace [[Bogumil]], juge de paix [[Zdenek]]; in peace Stavros slept.',
    'M. [[Bogumil]] est là. M . [[Zdenek]] aussi. Malik M. Stavros came.',
    'Me [[Bogumil]] came. Me, Zdenek came. Tell me Stavros.',
  ])('is found whatever is between the two: %j', (line) => expectMarks(line, []));

  test.each([
    'Approved by [[Bogumil]]. Completed by [[Zdenek]]. Entered by [[Stavros]]. Found by [[Xavi]]. Observed by [[Yanis]]. Prescribed by [[Osman]]. Reported by [[Anaïs]]. Rédigé par [[Mireille]]. Prescrit par [[Odile]].',
    'Signed by [[Bogumil]]. Submitted by [[Zdenek]]. Typed by [[Stavros]]. Witnessed by [[Xavi]]. Written by [[Yanis]]. Prepared by: [[Osman]]. Observé par Mireille. Stopped by Odile. Seen as Rico.',
    'Known as [[Bogumil]]. She came as Zdenek. Aka [[Stavros]]. He is alias [[Xavi]]. She is aka [[Yanis]]. A.k.a. Osman.',
    'Une fiche au nom de [[Odile]], un nom de [[Rico]], a name of [[Stavros]], the house of Xavi, the name of a Yanis. Un gars prénommé [[Zdenek]].',
    'He was named [[Osman]]. A dog named rex.',
    'His name is [[Bogumil]]. Her name was [[Zdenek]]. Son nom est [[Mireille]]. The name of [[Stavros]]. Name Xavi.',
    'Good evening [[Bogumil]]. Good Hi. Good Zdenek. Say hello Stavros.',
  ])('is found after who wrote or signed: %j', (line) => expectMarks(line, []));

  test.each([
    'Nurse [[Bogumil]] and [[Zdenek]], [[Stavros]] & [[Xavi]]/[[Yanis]] or [[Osman Lee]] came.',
    "L'infirmière [[Bogumila]] et [[Zdenek]] ou [[Stavros]] est venue.",
    'Nurse [[Bogumil]] and, Zdenek came. Nurse [[Stavros]]. Xavi came. Nurse [[Yanis]]; Osman came. Nurse [[Odile]]  Thibault came. Nurse [[Anaïs]] plus Mireille came.',
    'Nurse [[Bogumil]] and the client. Nurse [[Zdenek]], who left. Nurse [[Stavros]] / the client.',
    "Nurse [[Bogumil O'Grady]], nurse [[D'Arcy Zdenek]], nurse [[Thi Mai Tran]], nurse [[Min-ji Pak]], nurse [[Anne-Marie St. Pierre]], nurse [[Ste. Croix]].",
    'Nurse [[J. Bogumil]], nurse [[J.P. Zdenek]], nurse [[J P Stavros]], nurse [[Xavi B.]], nurse [[Yanis]] Q came, nurse [[Osman K.]] L M.',
    "Nurse [[Bogumil A.]] B., nurse [[Zdenek]]'s coat, nurse [[Stavros]], I left. Nurse Q. Nurse a Zed.",
    "Nurse [[De Souza]], worker [[De La Cruz]], L'AGENT DE SÉCURITÉ [[BOGUMIL]], LA MÈRE D'ACCUEIL [[ZDENEK]].",
    'Nurse [[Abu Bakr]], nurse [[van der Bogumil]], nurse [[Osman bin Laith]], nurse van der.',
    'Nurse [[Tyrell "Ty" Beckford]], nurse [[Bogumila (Bo) Nowak]], nurse [[Bogumil]] "came" Zdenek, nurse [[Bogumil “Bo” Nowak]].',
    'Nurse: [[Balakrishnan, S.]]',
    'Nurse [[Bogumil W.]]',
    'Nurse: [[Balakrishnan, S.]] was paged. Nurses: [[Singh]], [[J. Brown]]. Nurse [[Osei]], D.O.B. Nurse [[Yanis]], a. Nurse [[Xavi]], K came.',
  ])('is found in a list, and where its words end: %j', (line) => expectMarks(line, []));

  test.each([
    'STAFF MET NURSE [[GILLESPIE]] AND [[DESROCHERS]] OUTSIDE.',
    'STAFF MET NURSE [[GILLESPIE]] AND POLICE SERVICE OUTSIDE.',
    'STAFF MET NURSE [[GILLESPIE-ROY]] OUTSIDE. STAFF MET NURSE [[J. GILLESPIE]] OUTSIDE.',
    'STAFF CALLED NURSE WILL AND MOTHER HOME TODAY.',
    'Staff met MACKENZIE at noon.',
    'Staff met nurse [[MACKENZIE]] at noon. Staff met nurse EMS at noon.',
    'met [[physician-name:dr vandersloot]] and mr [[bogumil]], mrs [[osman-roy]] came',
    'nurse jordan came, nurse [[jennifer b.]] came, nurse bogumil came, nurse ([[jennifer osman]]) came, mr will came',
    'nurse [[jennifer]] osman came',
    'nurse [[mary-bogumil]] came. nurse [[jessica]] is here, nurse [[karen]] (psw) came',
  ])('is found in capitals and in small letters: %j', (line) => expectMarks(line, []));

  test.each([
    'The Manager Support Services called. To: Regional Coroner. The worker Regional Director called. Nurse Bogumil Hospital is closed. Nurse Bogumil House.',
    'Nurse [[Bogumil]] house. Nurse [[Zdenek]], Hospital staff. Nurse [[Jamal]] Monday.',
    'Mr. [[King]] Street, Mr. [[Bogumil]] Hospital, Mr. [[Church]], Mrs. [[Park]].',
    'Case manager: [[Rob Kinsella]]. Worker: Mark the chart. Worker: Rob came.',
    'La mère de [[Thi Lan]], nurse de [[Osman]], nurse [[La Croix]], nurse la Zdenek. Worker des Jardins came.',
  ])('is no office, place or word that begins a sentence: %j', (line) => expectMarks(line, []));
});

describe('a line of a letter or a form', () => {
  test.each([
    'A: [[Bogumil]]',
    'Attn: [[Zdenek]]',
    'Author : [[Stavros]]',
    'CC: [[Xavi]]',
    'De : [[Yanis]]',
    'From: [[Osman]]',
    'Nom : [[Mireille]]',
    'Nok: [[Odile]]',
    'Signed: [[Rico]]',
    'To: [[Anaïs]]',
    'Name:  [[Lucinda]]',
    'Alias [[Thibault]] came.',
    'Hi [[Bogumil]],',
    'Hello [[Zdenek]],',
    'Hey [[Stavros]]',
    'Dear [[Xavi]]',
    'Bonjour [[Yanis]]',
    'Bonsoir [[Odile]]',
    'Salut [[Mireille]]',
    'Cher [[Osman]]',
    'Chère [[Anaïs]]',
    'Good afternoon [[Rico]]',
    'Morning [[Lucinda]]',
    'Evening, Thibault',
    'Sent from: Bogumil. He said hi Zdenek. Hi: Stavros',
  ])('names whom it is from or to: %j', (line) => expectMarks(line, []));
});

describe('a physician', () => {
  test.each([
    '[[physician-name:Dr. Bogumil]], [[physician-name:Dre Zdenek]], [[physician-name:Drs. Stavros]] and [[physician-name:Xavi]]; GPs [[physician-name:Yanis]] and [[physician-name:Osman]]; driver [[Bogumila]] came.',
    'The physician [[physician-name:Bogumil]], the psychiatrist [[physician-name:Zdenek]], the paediatrician [[physician-name:Stavros]], the pediatrician [[physician-name:Xavi]], the surgeon [[physician-name:Yanis]], le chirurgien [[physician-name:Osman]].',
    'Le médecin [[physician-name:Bogumil]], a cardiologist [[physician-name:Zdenek]], a dermatologist [[physician-name:Stavros]], a gynecologist [[physician-name:Xavi]], a neurologist [[physician-name:Yanis]], an oncologist [[physician-name:Osman]], a radiologist [[physician-name:Odile]], a urologist [[physician-name:Rico]].',
    'The psychologist [[Bogumil]], the audiologist [[Zdenek]] and the paramedic [[Stavros]].',
    "[[physician-name:Susan Osei, M.D.]] came with [[physician-name:S. Obi, MD]], [[physician-name:Ann van der Bogumil MD]], [[physician-name:Ann K. Zdenek, M.D.]] and [[physician-name:Jean-Luc O'Grady MD]].",
    'Met a [[physician-name:Osei MD]], and at CAS [[physician-name:Susan Obi, MD]].',
    'It was Monday, MD. S. MD came. An MD came. See Osei; MD. See Zdenek (MD). See Stavros - MD. See Xavi. MD. The nurse, MD. M D, M.E. and Yanis M. came. Q. R. MD.',
    "[[Beth Arsenault]] <[[email:beth@svc.example]]> wrote to [[Zed O'Grady]] <[[email:z@svc.example]]> and Team Calendar <[[email:t@svc.example]]>.",
    'Beth Arsenault ([[email:beth@svc.example]]) wrote. Beth Arsenault <no mail> wrote. Beth Arsenault <b c@svc> wrote.',
    'Le rapport de [[physician-name:Susan Osei, MD]], van der [[physician-name:Bogumil MD]].',
    'From [[J. van der Berg]] <[[email:j@svc.example]]>, Plan B <[[email:b@svc.example]]>, Sunnybrook House <[[email:s@svc.example]]>, van der <[[email:v@svc.example]]>',
  ])('is found by the title, the occupation or the degree: %j', (line) => expectMarks(line, []));
});

describe('the confidence of a name', () => {
  test.each([
    ['Mr. Osman came', ['certain']],
    ['Nurse Bogumil came', ['likely']],
    ['Mr. Osman and Zdenek came', ['certain', 'likely']],
    ['Nurse Bogumil came. Then Bogumil left.', ['likely', 'likely']],
    ['Dr. Bogumil and Osman came', ['certain', 'certain']],
    ['the surgeon Bogumil came', ['certain']],
    ['Susan Osei, MD came', ['certain']],
    ['Beth Arsenault <b@svc.example>', ['likely', 'certain']],
  ])('in %j is %j', (text, expected) => {
    expect(findPersonalInformation(text, [], full).map(({ confidence }) => confidence)).toEqual(expected);
  });
});

describe('the suggestion for a physician', () => {
  test.each([
    ['Drs. Bogumil and Osman came', ['a physician', undefined]],
    ['the surgeon Bogumil came', [undefined]],
    ['Nurse Bogumil came', [undefined]],
    ['Bogumil, MD came', ['a physician']],
  ])('in %j is %j', (text, expected) => {
    expect(findPersonalInformation(text, [], full).map(({ suggestion }) => suggestion)).toEqual(expected);
  });
});

describe('a young person in Youth Justice', () => {
  test('may appear by the first name, with or without the last initial', () => {
    expectMarks('YP Bogumil, a young person Zdenek, YP Stavros W., YP Marie-Ange, Young Person Xavi', [], youth);
  });

  test('may not appear by the last name', () => {
    expectMarks('YP [[Bogumil Osman]], a young person [[Zdenek Lee]]', [], youth);
  });

  test('is the only one who may', () => {
    expectMarks(
      'The person [[Bogumil]] met a young man [[Rico]], officer [[Zdenek]] and a young adult, client [[Stavros W.]]',
      [],
      youth,
    );
  });

  test('may appear without such a word when listed, but a physician of that name may not', () => {
    expectMarks('The client Jordan S. met the psychiatrist [[physician-name:Jordan]].', [jordan], youth);
  });

  test('may not appear elsewhere', () => {
    expectMarks('YP [[Bogumil]] and YP [[Stavros W.]]', []);
  });
});

describe('a person who is listed', () => {
  test('is found once, and a physician although listed', () => {
    const people = [person('Bogumil', 'Osman'), person('Zdenek')];
    expectMarks('Nurse [[Bogumil Osman]] met nurse [[Zdenek]] and [[physician-name:Dr. Osman]].', people);
    const found = findPersonalInformation('Nurse Bogumil Osman met nurse Zdenek Lee.', people, full);
    expect(found.map(({ person: id }) => id)).toEqual(['Bogumil', undefined]);
  });
});

describe('the words around a name', () => {
  test.each([
    'He said "Nurse [[Bogumil]], [[Zdenek]]" Osman left.',
    'Nurse [[Bogumil]] (Sudbury) came.',
    'STAFF MET NURSE [[GILLESPIE]] AND PROVINCIAL OUTREACH AT NOON.',
    'Malik, M. [[Stavros]] est venu. Il a vu M. [[Bogumil]]. Unit M). Xavi came. Unit M. (Yanis) came.',
    'worker([[Stavros]]) came, worker « [[Bogumil]] » came, worker «[[Zdenek]]» came',
    'Nurse [[Bogumil]]: the van came. Nurse [[J. Zdenek]]: the van came. Nurse [[jennifer]]: the van came.',
    '(Staff on duty): [[Bogumil]]',
    'Nurse [[Bogumil]],[[Zdenek]] came. Nurse [[Lucinda]], [[Thibault]]. The van came. Nurse [[Stavros]]&[[Xavi]] came. Nurse [[Yanis]] / [[Osman]] came. Nurse [[Odile]] &[[Rico]] came.',
    'Nurse [[KIM LEE]] CAME BY',
    'NURSE [[J. P. KIM]] CAME BY',
    'Staff came by later that day. POLICE MET NURSE [[KIM]] OUTSIDE.',
    'Nurse [[KIM]] CAME BY TODAY then',
    'Staff: Call Bogumil at noon. Staff: [[Rob]], [[Osman]] came.',
    'Nurse [[Bogumil]] Coroner came, nurse [[Jamal Osman]] Director came.',
    'NURSE [[JENNA WARD]] CAME BY. MR [[WARD]] CAME BY.',
    'Nurse [[Susan Ward]], worker [[Jennifer Park]]; nurse Fry Ward, case manager Elizabeth Fry Society came, worker Ward.',
    'Nurse [[Bogumil]] St/Zdenek, nurse [[Yanis]] St is closed, nurse [[Xavi]] b. came, nurse J). Stavros came.',
    "THE COAT WAS NURSE [[GILLESPIE]]'S.",
    'Nurse [[Bogumil]]; S. was there.',
    'nurse ([[jennifer]] the)',
    'nurse ([[jennifer]], osman)',
    '[[Bogumil]] left. Nurse [[Bogumil]] came.',
    'nurse [[Yuri]] came; [[yuri]] left; nurse [[Kai]] came; kai left; [[Kai]] left',
  ])('show how far it goes: %j', (line) => expectMarks(line, []));

  test.each([
    'FORM PREPARED BY OUTREACH AGENCY AT NOON.',
    'From?: Zdenek',
    "Tell Me bogumil. Il a appelé l'agent. Nuit Zdenek.",
    'Nurse ABC',
    'Nurse ABC XY',
    'The staff Dietitian came. The officer Sudbury Police sent came. We met the nurse Monday Osman left.',
    'See Zdenek A.D. here, Zdenek M.E. here, Zdenek M/D here.',
    'Unit A is Bogumil. From?: Zdenek',
    'His worker in Sudbury Zdenek. A student of law Dalhousie took.',
    'Prof, Yanis came. Capt, Osman came.',
    'met nurse KIM LEE CAME BY',
  ])('may announce no name: %j', (line) => expectMarks(line, []));
});

describe('a name that a listed person has besides', () => {
  test('is found again alone', () => {
    expectMarks('[[Jordan Bogumil Smith]] left. Later [[Bogumil]] came back.');
  });
});

describe('a name of more words than a name has', () => {
  test('is found as far as a name may reach', () => {
    expectMarks('Ana Bela Cora [[Dora Elsa Fina Gina Hana Inga Jana Kara]] <[[email:k@svc.example]]> wrote.', []);
  });
});
