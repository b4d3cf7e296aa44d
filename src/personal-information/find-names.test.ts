import { describe, expect, test } from 'vitest';
import type { KnownPerson } from '../model/personal-information.ts';
import { findPersonalInformation } from './index.ts';
import { expectMarks, full, jordan, person, youth } from './marks.fixture.ts';

describe('a plural of a name', () => {
  test.each(['the [[Smith]]s and two [[Jordan]]s came', 'Smithe and Jordane came, the smiths too'])('%j', (line) =>
    expectMarks(line),
  );

  test('is not made of a short name, nor of a name that is a word', () => {
    expectMarks('Als, [[Bob]]s, Marks', [person('Al'), person('Bob'), person('Mark')]);
  });

  test('is allowed in Youth Justice where the name is, for all who have it', () => {
    expectMarks('the Jordans, the [[Smith]]s', [jordan], youth);
    const staff: KnownPerson = { id: 's1', firstName: 'Jordan', lastName: 'Menon', kind: 'staff' };
    expectMarks('the [[Jordan]]s', [jordan, staff], youth);
  });
});

describe('a name among other words', () => {
  test.each([
    '[[J. smith]] left, X. [[Smith]] left, J . [[Smith]] left',
    "[[JORDAN]]’S ROOM, [[JORDAN]]'S ROOM, [[Jordan S.]]",
    '[[Jordan]] He [[Smith]]; [[Jordan]] Staff [[Smith]]; [[Jordan]] ran [[Smith]]',
    '[[Jordan Lee Smith]], [[Smith Lee Smith]], [[Jordan Smith Lee Smith]]',
    '[[Jordan Smith J.]], [[Jordan]] A went',
    '[[Smith, Jordan]] ran; [[Smith]] , [[Jordan]]; [[Smith]], "[[Jordan]]"; [[Smith,Jordan]]',
    '[[smith jordan]] left, [[jordan A. smith]] left',
  ])('%j', (line) => expectMarks(line));

  test.each<[line: string, who: KnownPerson]>([
    ['[[Jordan]] A went, [[Jordan A.]] went', person('Jordan', 'Adams')],
    ["o'[[brien]] left, O'[[Brien]] left", person('Sean', 'Brien')],
    ['[[james]] left, [[james james]] left', person('James', 'James')],
    ['[[garcia lopez]] left, [[Garcia Lopez]] left', person('Ana', 'Garcia Lopez')],
    ['[[ana garcia hope]] left, [[Ana Garcia]] hope to come', person('Ana', 'Garcia Hope')],
    ['[[ana garcia]] will go; [[ana will garcia]] left', person('Ana Will', 'Garcia')],
    ['[[turner]] will go; [[Turner]] will go', person('Will', 'Turner')],
    ['we hope [[jordan]] comes', person('Jordan', 'Hope')],
    ['we hope [[Young]] left', person('Hope', 'Young')],
    ['[[will turner]] they said', person('Will', 'Turner')],
    ['[[Hope Young]] they said', person('Hope', 'Young')],
    ['may rose hope they left', person('May Rose', 'Hope')],
    ['smith ran, [[Smith]] ran', { id: 'x', firstName: '-', lastName: 'Smith' }],
    ['[[jordan]] ran, [[Jordan]] ran', person('Jordan')],
  ])('%j', (line, who) => expectMarks(line, [who]));

  test('is the longest one, which is allowed as a whole in Youth Justice', () => {
    const people: KnownPerson[] = [
      { id: 'i1', firstName: 'Jordan Lee', lastName: 'Smith' },
      { id: 's1', firstName: 'Lee', lastName: 'King', kind: 'staff' },
    ];
    expectMarks('YP Jordan Lee S. was calm, [[Lee]] too', people, youth);
  });
});

describe('what is between two words of one name', () => {
  test.each([
    'saw [[Jordan Smith]], [[Jordan  Smith]], [[Jordan   Smith]], [[Jordan]]    [[Smith]]',
    'saw [[Jordan\tSmith]], [[Jordan\nSmith]], [[Jordan \n Smith]], [[Jordan\r\nSmith]], [[Jordan \r\nSmith]]',
    'saw [[Jordan\r\n Smith]]; [[Jordan]]\n\n[[Smith]]; [[Jordan]]  \n[[Smith]]',
    'saw [[Jordan-Smith]], [[Jordan - Smith]], [[Jordan– Smith]], [[Jordan –Smith]], [[Jordan]]--[[Smith]]',
    'saw [[Jordan.Smith]], [[Jordan_Smith]], [[Jordan]]. [[Smith]]; [[Jordan]] _[[Smith]]; [[Jordan]]_ [[Smith]]',
    'saw [[J. Smith]], [[J.  Smith]], [[J.-Smith]], J.   [[Smith]], J.. [[Smith]], J.- [[Smith]]',
    'saw [[Smith, Jordan]], [[Smith,Jordan]], [[Smith,  Jordan]], [[Smith]],   [[Jordan]], [[Jordan]], [[Jordan]]',
    'saw [[Smith, Jordan]] A., [[Smith]], [[Jordan Smith]], [[Jordan]], [[Smith]]',
    'saw S. and J. and Smithy, J and S',
  ])('%j', (line) => expectMarks(line));

  test.each<[line: string, who: KnownPerson]>([
    ['saw [[Ernest]]. [[Pierre]] left', person('Ernest', 'Pierre')],
    ['saw [[Stan]]. [[Pierre]] left', person('Stan', 'Pierre')],
    ['saw [[St. Cyr]], [[St.  Cyr]], [[St.-Cyr]]', person('Ana', 'St. Cyr')],
    ['saw [[James]], [[James]]', person('James', 'James')],
    // A letter of a script without capitals is no initial.
    ['明 [[李白]]', person('明月', '李白')],
    ['saw [[kim]], not wu', person('Kim', 'Wu')],
    ['saw [[KIM]], not WU', person('Kim', 'Wu')],
    ['saw [[李]]. Then', person('明', '李')],
    ['[[good day]] came in', person('Good', 'Day')],
    ['saw [[Mary ann]] will go', person('Mary Ann', 'Will')],
  ])('%j', (line, who) => expectMarks(line, [who]));

  test('a name that is the first and the last one may stay alone in Youth Justice', () => {
    expectMarks('YP James was calm; [[James James]] was calm', [person('James', 'James')], youth);
  });
});

describe('a name with particles', () => {
  const anna = person('Anna', 'van der Berg');
  test.each<[line: string, who: KnownPerson]>([
    ['[[Anna van der Berg]], [[van der Berg]], [[Berg]], the van', anna],
    ['[[Anna]] van left; the Van was parked; the Der Van left', anna],
    ['[[Vanderberg]] left', anna],
    ['Mr. [[Van]] left', person('Anna', 'Van')],
    ['the Jr left, [[John Ortiz Jr]] left', person('John', 'Ortiz Jr')],
    ['[[TJ]] left', person('T J')],
  ])('%j', (line, who) => expectMarks(line, [who]));
});

describe('a name in other letters', () => {
  test.each<[line: string, who: KnownPerson]>([
    ['[[Oyvind Lukasz]]', person('Øyvind', 'Łukasz')],
    ['[[Dorde Gudrun]]', person('Đorđe', 'Guðrun')],
    ['[[Thora Weiss]]', person('Þora', 'Weiß')],
    ['[[Aesa Oedipe]]', person('Æsa', 'Œdipe')],
    ['[[Isik]]', person('Işık')],
    ['[[Öff]] left', person('Öff')],
  ])('%j', (line, who) => expectMarks(line, [who]));
});

describe('findings that overlap in part', () => {
  test.each<[line: string, who: KnownPerson]>([
    ['[[12 Maple Street Smith]]', person('Street', 'Smith')],
    ['[[12 Maple Street Robinson]]', person('Street', 'Robinson')],
    ['[[12 Maple Street Featherstonehaugh]]', person('Street', 'Featherstonehaugh')],
    ['[[identifier:2010-04-03]]', { ...jordan, identifiers: ['2010-04-03'] }],
  ])('are one, of the kind of the longer: %j', (line, who) => expectMarks(line, [who]));

  test('next to each other are two', () => {
    expectMarks('[[Dana K.]][[phone:416-555-0142]]', [person('Dana', 'King')]);
  });

  test('with a mark of an earlier finding are found whole', () => {
    const found = findPersonalInformation('see www.a[name removed] there', [], full);
    expect(found.map(({ kind, start, end }) => [kind, start, end])).toEqual([['url', 4, 23]]);
  });

  test('name no person when no one is meant', () => {
    const [found] = findPersonalInformation('call 416-555-0142', [jordan], full);
    expect(Object.keys(found ?? {})).toEqual(['kind', 'start', 'end', 'confidence', 'citations']);
  });
});
