import { describe, expect, test } from 'vitest';
import { isInvalidInputError } from '../input/invalid-input-error.ts';
import type { KnownPerson } from '../model/personal-information.ts';
import { findPersonalInformation } from './index.ts';
import { expectMarks, full, jordan, person, youth } from './marks.fixture.ts';

describe('a name', () => {
  test.each([
    '[[Jordan Smith]] hit a peer.',
    '[[Jordan]] hit a peer.',
    'The [[Smith]] file.',
    "[[Jordan]]'s mother and [[Jordan Smith]]’s father",
    '[[JORDAN SMITH]] and [[JORDAN]] and [[SMITH]]',
    '[[jordan smith]] and [[jordan]], not a smith',
    '[[jordan Smith]], [[Jordan smith]]',
    '[[Smith, Jordan]]; [[SMITH Jordan]]; [[smith, jordan]]; [[smith jordan]]',
    '[[Jordan Smith]] told [[Jordan]]',
    '[[J. Smith]], [[J Smith]], [[J.Smith]] and [[Smith J.]]',
    '[[Jordan A. Smith]], [[Jordan A Smith]], [[Jordan Lee Smith]]',
    '[[Jordan S.]] left, [[Jordan S]] too',
    'Only [[Jordan]] I think',
    '[[Jordan\nSmith]] and [[Jordan\u00a0 Smith]]',
    '"[[Jordan]]", ([[Jordan]]), *[[Jordan]]*, <[[Jordan]]>',
    '[[Jordan]]/[[Smith]]',
    '[[Jordan_Smith]].pdf, [[jordan-smith]].pdf, [[JordanSmith]].pdf, [[smithjordan]].pdf',
    'the [[Smith]]s, [[Smith-Jones]]',
    'told [[Jordan]]. [[Smith]] then left',
    'Jordanian, Smithson, blacksmith, smiths',
    '[[Jo\u00adrdan]] and [[Jor\u200bdan]] with invisible characters',
    '[[Ｊｏｒｄａｎ]] in wide letters',
  ])('%j', (line) => expectMarks(line));

  test.each<[KnownPerson, string]>([
    [person('Éloïse', 'Tremblay'), '[[Eloise]], [[ÉLOÏSE]], [[E\u0301loi\u0308se]], [[eloise tremblay]]'],
    [
      person('Jean-Luc', "O'Neil"),
      "[[Jean Luc]], [[Jeanluc]], [[Jean]], [[Luc O’Neil]], [[ONeil]], [[O'Neil]]'s, [[jean-luc o'neil]], [[o'neil]]",
    ],
    [person("D'Andre", 'St. Pierre'), "[[D'Andre]], [[Dandre]], [[D’Andre St. Pierre]], [[St Pierre]], [[Pierre]]"],
    [person('José', 'de la Cruz'), '[[José de la Cruz]], [[Jose De La Cruz]], [[de la Cruz]], [[Cruz]], la dance'],
    [person('Anna', 'van der Berg'), '[[Anna van der Berg]], [[Van der Berg]], [[Berg]], a van'],
    [
      person('Mary Ann', 'Garcia Lopez'),
      '[[Mary]], [[Ann]], [[Maryann]], [[Mary-Ann Garcia]], [[Mary Lopez]], [[Garcia-Lopez]]',
    ],
    [person('Pitseolak'), '[[Pitseolak]]’s room, [[pitseolak]]'],
    [person('ᐱᑦᓯᐅᓛᒃ', 'ᐊᓲᓇ'), '[[ᐱᑦᓯᐅᓛᒃ ᐊᓲᓇ]] and [[ᐊᓲᓇ]]'],
    [person('明', '李'), '[[李明]], [[明]], [[李 明]]'],
    [person('Владимир', 'Петров'), '[[Владимир Петров]], [[ПЕТРОВ]], [[петров]]'],
    [person('Zoë', 'Łuksz'), '[[Zoe Luksz]], [[ZOË]]'],
    [person('TJ', 'Ng'), '[[TJ]], [[Ng]], the ED'],
    [person('Ed', 'Or'), '[[Ed]] went to the ED; OR was busy; [[Ed Or]]; or'],
    [person('Martin', 'Smith Jr.'), '[[Martin Smith Jr]]. and Jr. Staff'],
    [person('J.', 'S.'), 'J.S. and J. S. stay: initials name nobody'],
    [person('J.T.', 'Lee'), '[[J.T. Lee]] and [[Lee]]'],
  ])('of %j', (known, line) => expectMarks(line, [known]));

  test('is found under nicknames given with the same id, as the same person', () => {
    const people = [jordan, { id: 'i1', firstName: 'Jordy' }, { id: 'i2', firstName: 'Kim' }];
    expectMarks('[[Jordy]], [[Jordy Smith]], [[Kim]]', people);
    const found = findPersonalInformation('Jordy, Jordy Smith, Kim', people, full);
    expect(found.map(({ person: id, suggestion }) => [id, suggestion])).toEqual([
      ['i1', 'Individual #1'],
      ['i1', 'Individual #1'],
      ['i2', 'Individual #2'],
    ]);
  });

  test('that two people have names neither of them', () => {
    const people = [jordan, { id: 'i2', firstName: 'Jordan', lastName: 'Lee' }];
    const found = findPersonalInformation('Jordan, Jordan Lee, Smith', people, full);
    expect(found.map(({ person: id }) => id)).toEqual([undefined, 'i2', 'i1']);
    expect(found[0]).not.toHaveProperty('suggestion');
  });

  test('that goes on into another person’s is found as far as either goes', () => {
    const people = [jordan, person('Casey', 'Jordan'), person('Robin', 'Smith')];
    expectMarks('[[Casey Jordan Smith]], [[Robin Smith]]; [[Smith, Jordan]]; [[Smith]], [[Jordan Smith]]', people);
  });
});

describe('a name that is an ordinary word', () => {
  const people = [
    person('Will', 'Turner'),
    person('Hope', 'Young'),
    person('Mark', 'Rich'),
    person('Art', 'Grace'),
    person('May', 'Rose'),
    person('April', 'Summers'),
    person('Bill', 'Chase'),
    person('Drew', 'Park'),
    person('Justice', 'Ward'),
    person('Faith', 'Foster'),
    person('London', 'King'),
  ];

  test.each([
    // Small letters: the word.
    'Staff will mark the art project; we hope it may help, with good grace.',
    'police gave chase; the sun rose; a young man drew the bill',
    // Capitals within a sentence: the name.
    'At noon [[Hope]] told staff; then [[Will]] and [[Mark]] left.',
    'Staff told [[May]] that [[April]] had called [[Bill]].',
    'I hope [[Mark]] will mark it.',
    // At the start of a sentence: the name, unless what follows shows the word.
    '[[Hope]] told staff. [[Will]] was upset. [[Mark]], stop! [[Art]] was hit. [[Drew]] drew.',
    'Will the door be fixed? Will you help? Will staff be trained? May I go? May the child stay?',
    'Will be reviewed. Will not be returning. Will continue to monitor.',
    '[[Will]] is calm. [[Will]] has left. [[Will]]: I am sorry. [[Will Turner]] be back?',
    'Mark the door. Drew a picture. Grant him leave. Hope so. Rich in protein.',
    'Summers are busy. [[Summers]] ran.',
    // Possessives: the name.
    "[[Will]]'s room, in [[April]]'s room, [[Hope]]’s hand",
    // Dates and seasons.
    'May 3, On May 3, 2026, In May staff moved, since April, 3 May 2026, on 3 May, the 3rd of May, late May, May 2027',
    '[[April]], 14, ran; [[April]] 14-year-old; in room 3 [[May]] cried',
    // Set phrases.
    'Young people, a Young Person, young persons; we hope young people come; [[hope young]] came',
    'Art therapy, the Art Room, Art class; a Grace period; Bill 60; Ward 5',
    'Youth Justice services, the Justice system; a Foster parent, Foster Home; Faith-based',
    'Mark-up, Will-power',
    // Places.
    'King Street, Rose Avenue, Park Hospital, in London, St. Mark, St. Hope’s',
    '[[King]] left, Mr. [[King]] too, Ms. [[Park]], Mr. [[Young]], YP [[Will]], Mrs. [[May]]',
    // In capitals throughout.
    'STAFF WILL CALL POLICE. THE CHILD MAY LEAVE.',
    '[[HOPE]] WAS FOUND. [[WILL]] HIT STAFF. POLICE SAW [[HOPE YOUNG]].',
    'At noon [[WILL]] hit staff.',
    // A full name in small letters is a name.
    '[[will turner]] left; [[may rose]] left; she will turn',
  ])('%j', (line) => expectMarks(line, people));

  test('of a function word is a name only where no sentence begins', () => {
    expectMarks('An individual left. He left. Do not. Is it so?', [person('An', 'Do'), person('He', 'Is')]);
    expectMarks('[[An Do]] left with [[An]].', [person('An', 'Do')]);
  });

  test('is the word when it is one of the words of reports', () => {
    const known = [person('Youth', 'Parent'), person('Child')];
    expectMarks('Parent A, the Child and the Youth Worker; Mr. [[Parent]]; [[Youth Parent]]', known);
  });
});

describe('in Youth Justice', () => {
  const people: KnownPerson[] = [
    jordan,
    { id: 's1', firstName: 'Dana', lastName: 'King', kind: 'staff' },
    { id: 'o1', firstName: 'Rose', lastName: 'Okafor', kind: 'other' },
  ];

  test.each([
    'YP Jordan S. was calm; Jordan S was calm; Jordan was calm; YP JORDAN S.',
    'YP [[Jordan Smith]], [[Smith]], [[J. Smith]], [[jordan smith]], [[Smith, Jordan]], [[JordanSmith]]',
    '[[Dana King]], [[Dana]], Officer [[King]], CYW D.K., [[Dana K.]]',
    'his mother [[Rose Okafor]], Mrs. [[Okafor]]; [[Rose O.]]; [[Okafor, Rose]]',
    'YP Jordan S. ([[date-of-birth:2010-04-03]]), [[identifier:YOT-004512]]',
  ])('%j', (line) => expectMarks(line, people, youth));

  test('suggestions are first name and last initial, position and initials', () => {
    const text = 'Smith and YP Jordan Smith with Dana, CYW Dana King, staff King, Okafor and person Okafor.';
    expect(findPersonalInformation(text, people, youth).map(({ suggestion }) => suggestion)).toEqual([
      'YP Jordan S.',
      'Jordan S.',
      'Staff D.K.',
      'D.K.',
      'D.K.',
      'Other person #1',
      '#1',
    ]);
  });

  test('a first name that is also that of a person who must not be named is found', () => {
    const staff: KnownPerson = { id: 's2', firstName: 'Jordan', lastName: 'Menon', kind: 'staff' };
    expectMarks('[[Jordan]] hit YP Jordan S.', [jordan, staff], youth);
  });

  test('two words without a last name are a first and a last name', () => {
    expectMarks('[[Jordan Smith]], Jordan, [[Smith]]', [person('Jordan Smith')], youth);
  });
});

describe('suggestions elsewhere', () => {
  test('are numbered in the order given, each kind by itself', () => {
    const people: KnownPerson[] = [
      { id: 's1', firstName: 'Dana', kind: 'staff' },
      { id: 'a', firstName: 'Kim' },
      { id: 'o1', firstName: 'Rose', kind: 'other' },
      { id: 'b', firstName: 'Lou', kind: 'individual' },
      { id: 's2', firstName: 'Ravi', kind: 'staff' },
    ];
    const text = 'Dana, Kim, Rose, Lou, Ravi, staff Ravi, Individual Lou';
    expect(findPersonalInformation(text, people, full).map(({ suggestion }) => suggestion)).toEqual([
      'Staff #1',
      'Individual #1',
      'Other person #1',
      'Individual #2',
      'Staff #2',
      '#2',
      '#2',
    ]);
  });
});

describe('a date of birth', () => {
  test.each([
    '[[date-of-birth:2010-04-03]], [[date-of-birth:2010/04/03]], [[date-of-birth:2010.04.03]], [[date-of-birth:2010-4-3]]',
    '[[date-of-birth:April 3, 2010]]; [[date-of-birth:April 3 2010]]; [[date-of-birth:april 3rd, 2010]]; [[date-of-birth:APRIL 3, 2010]]',
    '[[date-of-birth:Apr. 3/10]]; [[date-of-birth:Apr 3, 2010]]; [[date-of-birth:Apr-03-2010]]; [[date-of-birth:April the 3rd, 2010]]',
    "[[date-of-birth:3 April 2010]]; [[date-of-birth:3rd of April, 2010]]; [[date-of-birth:03-Apr-10]]; [[date-of-birth:03APR2010]]; [[date-of-birth:3 Apr '10]]",
    '[[date-of-birth:03/04/2010]]; [[date-of-birth:04/03/2010]]; [[date-of-birth:3.4.2010]]; [[date-of-birth:04-03-10]]; [[date-of-birth:03 / 04 / 2010]]',
    '[[date-of-birth:20100403]]; [[date-of-birth:03042010]]; [[date-of-birth:2010 April 3]]; [[date-of-birth:2010 04 03]]',
    '[[date-of-birth:3 avril 2010]]; [[date-of-birth:3 avr. 2010]]',
    'on April 3, 2026; on April 3; on 2010-04-04; in April 2010; April 3 10:00; April 3, 10 a.m.; 2010',
    'DOB: [[date-of-birth:1999-01-31]]; D.O.B. [[date-of-birth:Jan 31/99]]; dob [[date-of-birth:31/01/1999]]',
    'born on [[date-of-birth:January 31, 1999]]; born [[date-of-birth:31 January]]; born in Toronto on [[date-of-birth:May 5, 2001]]',
    'date of birth is [[date-of-birth:1999-01-31]]; Date of Birth of the child: [[date-of-birth:1999-01-31]]; DATE OF BIRTH [[date-of-birth:1999-01-31]]',
    "Child #2's birthday is [[date-of-birth:June 9]]; [[date-of-birth:1999-01-31]] (DOB); née le [[date-of-birth:9 juin 2001]]",
    'A date of birth was wrongly entered on November 21, 2026. He was born at home. DOB 99-99-9999',
  ])('%j', (line) => expectMarks(line));

  test('names the person who was born on it, and no person when two were', () => {
    const people = [jordan, { id: 'i2', firstName: 'Kim', dateOfBirth: '2010-03-04' }];
    const found = findPersonalInformation('2010-04-03, March 4, 2010, 03/04/2010, DOB 1999-01-01', people, full);
    expect(found.map(({ person: id }) => id)).toEqual(['i1', 'i2', undefined, undefined]);
  });
});

describe('an identifier', () => {
  test.each([
    '[[identifier:YOT-004512]], [[identifier:YOT 004512]], [[identifier:yot004512]], [[identifier:YOT#004512]], [[identifier:YOT-00-45-12]]',
    'number [[identifier:004512]], [[identifier:00 45 12]]',
    'XYOT-[[identifier:004512]], YOT-0045123, 1004512, YOT, 00/45/12, X004512',
    'Y-OTIS [[identifier:778812]], YOTIS number: [[identifier:Y-778812]], DSCIS #[[identifier:778 812]]'.replace(
      ' 812',
      '812',
    ),
    'CPIN ref [[identifier:44-1029-8]], CPIN is unknown, CPIN 12',
  ])('%j', (line) => expectMarks(line));

  test('too short to differ from a room number is not looked for', () => {
    expectMarks('Room 12, B12', [{ id: 'i1', firstName: 'Kim', identifiers: ['12', 'B-12', ''] }]);
  });

  test('names the person who has it, and no person when two have it', () => {
    const people = [jordan, { id: 'i2', firstName: 'Kim', identifiers: ['778812', 'YOT 004512'] }];
    const found = findPersonalInformation('778812 and YOT-004512', people, full);
    expect(found.map(({ person: id }) => id)).toEqual(['i2', undefined]);
  });
});

describe('numbers and links', () => {
  test.each([
    '[[phone:416-555-0142]], [[phone:(416) 555-0142]], [[phone:416.555.0142]], [[phone:416 555 0142]], [[phone:4165550142]]',
    '[[phone:+1 416-555-0142]], [[phone:1-416-555-0142]], [[phone:416-555-0142 ext. 12]], [[phone:416-555-0142 x12]], [[phone:+44 20 7946 0958]]',
    'call [[phone:555-0142]]; room 555-0142; 911; 1405 hrs; 2026-11-21 14:05; 200-1000; 22345678901',
    'file [[identifier:4165550142]]; report number 4165550142; his number [[phone:4165550142]]; the report says her cell is [[phone:4165550142]]',
    '[[health-card:1234-567-897-AB]], [[health-card:1234 567 897]], [[health-card:1234567897]], OHIP [[health-card:1234567890]]',
    'invoice 1234-567-890, file [[identifier:1234567897]]',
    '[[sin:046 454 286]], [[sin:046-454-286]], [[sin:046454286]], SIN [[sin:123 456 789]]',
    '123 456 789, file [[identifier:046454286]], 000 000 000',
    'to [[email:a.b+c@example.co.uk]], <[[email:x_y@example.ca]]>, [[email:o’neil@example.com]]; a@b; @home',
    '[[url:https://example.com/a?b=c]]. ([[url:www.example.org]]), [[url:facebook.com/some.one]]; e.g. this, p.m. then, 3.5.com'.replace(
      ', 3.5.com',
      '',
    ),
  ])('%j', (line) => expectMarks(line));
});

describe('an address', () => {
  test.each([
    '[[address:12 Maple Street]], [[address:12 Maple St.]] then [[address:12A Maple Ave W.]]; [[address:12 MAPLE STREET]]. [[address:12 maple street]].',
    '[[address:Unit 4, 12 Maple Street]], [[address:12 Maple Street, Apt 4B]]; [[address:#4-12 Maple St]], [[address:3-1450 Queen’s Park Cres. East]]',
    '[[address:12 St. Clair Avenue West]], [[address:1020 5th Avenue]], [[address:4527 County Road 12]], [[address:1234 Highway 7]]',
    '[[address:P.O. Box 12]], [[address:PO Box 12]], [[address:RR 3]], [[address:R.R. #3]]; [[address:Rural Route 3]], [[address:Lot 4, Con 5]]',
    '[[address:55 rue Principale]], [[address:12, chemin du Lac]]',
    'RR 18, Highway 401, on Maple Street, Unit 3, Room 12; 2 staff on the street; a 10 minute drive; 2 km down the road',
    'On November 3 Queen Street was closed. At 15:00 Maple Street was quiet. The 204 Ontario Court of Justice.',
    '[[postal-code:M5V 2T6]], [[postal-code:m5v2t6]], [[postal-code:K1A-0B1]]; H2X 1Y4, M5V 2T6B, D1A 1A1, M5V',
  ])('%j', (line) => expectMarks(line));
});

describe('health information', () => {
  test.each([
    '[[medication-dose:Ritalin 20 mg]], [[medication-dose:20 mg Ritalin]], [[medication-dose:20mg of Ritalin]], [[medication-dose:Ritalin (20 mg)]]',
    '[[medication-dose:risperidone 0.5 mg]], [[medication-dose:Tylenol Extra Strength 500 mg]], [[medication-dose:20 mg]] of the medication',
    '[[medication-dose:two tablets of Tylenol]], [[medication-dose:5 mL of Benadryl]], [[medication-dose:insulin, 10 units]], [[medication-dose:1000 IU]]',
    'Staff gave [[Jordan]] [[medication-dose:20 mg]] and [[Smith]] [[medication-dose:5 mg of Ativan]]',
    '5 ml of water, 2 g of cannabis, 2 tablets, 10 units, a dose, one pill, 80 kg, 20 minutes, 3 mgs',
    '[[physician-name:Dr. Patel]], [[physician-name:Dr A. Patel]]’s, [[physician-name:DR. PATEL]], [[physician-name:Doctor O’Neil]], [[physician-name:Dr. van der Berg]]',
    'family physician [[physician-name:Susan Osei]], psychiatrist [[physician-name:Osei]], [[physician-name:Susan Osei, MD]], [[physician-name:Drs. Patel]] and [[physician-name:Osei]]',
    'The Dr. The child. A doctor said. The Dr. Staff waited. doctor Monday. physician on call. MD',
    '[[physician-name:Dr. Jordan Smith]] and [[Smith]]',
  ])('%j', (line) => expectMarks(line));
});

describe('findings', () => {
  test('that overlap are one, of the kind of the longest', () => {
    expectMarks(
      '[[email:jordan.smith@example.com]], [[address:12 Smith Street]], [[url:https://example.com/jordan-smith]]',
    );
  });

  test('count in UTF-16, cite, and reveal no text', () => {
    const [found] = findPersonalInformation('😀 Jordan Smith', [jordan], full);
    expect(found).toEqual({
      kind: 'name',
      start: 3,
      end: 15,
      person: 'i1',
      suggestion: 'Individual #1',
      confidence: 'certain',
      citations: [{ document: 'guidelines-2025-11', section: '12 Description and Next Steps' }],
    });
  });

  test('of medicine and physicians cite Appendix A', () => {
    const found = findPersonalInformation('Ritalin 20 mg from Dr. Patel', [], full);
    expect(found.map(({ suggestion, citations }) => [suggestion, citations[0]?.section])).toEqual([
      ['medication', 'Appendix A'],
      ['a physician', 'Appendix A'],
    ]);
  });

  test('are empty for an empty text, and need no people', () => {
    expect(findPersonalInformation('', [jordan], full)).toEqual([]);
    expect(findPersonalInformation('call 416-555-0142', [], full)).toHaveLength(1);
  });
});

describe('what cannot be read', () => {
  const bad = (key: object) => ['Jordan', [{ id: 'i1', firstName: 'Jordan', ...key }], full];
  test.each<[string, unknown[], string]>([
    ['no text', [undefined, [], full], 'text: expected a text'],
    ['a text that is none', [7, [], full], 'text: expected a text'],
    ['no people', ['Jordan', undefined, full], 'people: expected a list of people'],
    ['a person that is none', ['Jordan', ['Jordan'], full], 'people[0]: expected a person'],
    ['no id', ['Jordan', [{ firstName: 'Jordan' }], full], 'people[0].id: expected an id'],
    ['no first name', ['Jordan', [{ id: 'i1' }], full], 'people[0].firstName: expected the first name'],
    ['a last name that is none', bad({ lastName: 7 }), 'people[0].lastName: expected the last name'],
    ['a date that does not exist', bad({ dateOfBirth: '2010-02-30' }), 'people[0].dateOfBirth: expected a date'],
    ['a date in another form', bad({ dateOfBirth: '3/4/2010' }), 'people[0].dateOfBirth: expected a date'],
    ['a date that is none', bad({ dateOfBirth: 2010 }), 'people[0].dateOfBirth: expected a date'],
    [
      'identifiers that are no list',
      bad({ identifiers: 'YOT' }),
      'people[0].identifiers: expected a list of identifiers',
    ],
    ['aliases that are no list', bad({ aliases: 'Jo' }), 'people[0].aliases: expected a list of names'],
    ['an alias that is none', bad({ aliases: [7] }), 'people[0].aliases[0]: expected a name that the person goes by'],
    ['an identifier that is none', bad({ identifiers: [7] }), 'people[0].identifiers[0]: expected an identifier'],
    ['an unknown kind', bad({ kind: 'parent' }), 'people[0].kind: expected one of individual, staff, other'],
    ['an unknown key', bad({ birthDate: '2010-04-03' }), 'people[0]: expected only the keys id'],
    ['no policy', ['Jordan', []], 'policy: expected a policy'],
    ['half a policy', ['Jordan', [], { name: 'initials' }], 'policy.narrativeReference: expected one of'],
  ])('%s', (_, args, message) => {
    const call = () => Reflect.apply(findPersonalInformation, undefined, args);
    expect(call).toThrow(message);
    try {
      call();
    } catch (error) {
      expect(isInvalidInputError(error)).toBe(true);
      expect(String(error)).not.toMatch(/Jordan|2010|YOT/);
    }
  });

  test('null is the same as left out', () => {
    const nulls = { ...jordan, lastName: null, dateOfBirth: null, identifiers: null, kind: null };
    expectMarks('[[Jordan]] 2010-04-03', [nulls, { ...nulls, dateOfBirth: '' }]);
  });
});
