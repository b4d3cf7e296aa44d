import { describe, test } from 'vitest';
import { expectMarks, jordan, person } from './marks.fixture.ts';

const named = (...names: string[]) => names.map((name) => person(name));

describe('a name that is a word', () => {
  const people = named(
    'Will',
    'May',
    'April',
    'Hope',
    'Justice',
    'King',
    'Ward',
    'Bill',
    'Rivers',
    'Kim',
    'Li',
    'Good',
  );

  test.each([
    // The word before, and what is between them.
    'the Youth  Justice worker; the Youth, [[Justice]] left; he was a youth. [[Justice]] left; a Youth "[[Justice]]"',
    'Good afternoon, [[Good]] left.',
    'saw Mr, King Street, saw Mr.[[King]] Street, saw Mr. [[King]] Street',
    'at Ste. Hope, at Saint Hope, at St Hope, at Sainte-Hope, at [[Saints Hope]], at past [[Hope]]',
    'So [[Will]] the man left.',
    'the "A" [[Will]] they saw',
    // French "a" is a verb.
    '[[Will]] a crié. [[Hope]] a été vue. [[April]] a mordu. Will a nurse come? Hope a lot.',
    '[[Hope]] a fini. [[Hope]] a perdu. [[Will]] a reçu. Will a credit help? Will a menu be kept? Will the ski trip go on?',
    // A number, a hyphen.
    'saw Ward no.5, Ward no 5, Ward #5, Bill 60; saw [[Ward]], 5 staff',
    'a Li-ion battery, a [[Kim]]-like one',
    // In capitals among capitals.
    'STAFF SAW WILL.',
    'At noon [[WILL]] sat; saw [[WILL]] SIT; SAW [[WILL]] sit; he said, [[WILL]], come; SAW [[Will]] THERE',
    'THEN [[HOPE]] WALKED OUT; THEN HOPE WASTES TIME; AND HOPE UNTOLD; THEY HOPE NEED ENDS',
    // A month.
    'saw April 12, saw May 12th, saw April, 2019, saw May or June snow, the 3rd May, the 3rd of May, by 12 May',
    'saw [[April]] 14yo, saw [[April]] 14 year old, saw [[April]] 14-yr-old, saw [[April]] 14 - y/o',
    'saw [[April]] leave in 2019; saw [[April]] run to [[May]]',
    'In May staff moved, though they said otherwise',
  ])('%j', (line) => expectMarks(line, people));

  test.each([
    ['lived in London, near London', named('London')],
    ['a Mark-up, a [[Mark]]-(up), a [[Mark]]-Up, a [[Mark]] -up', named('Mark')],
    ['a Li-ion cell, a [[Li]]-(ion) cell', named('Li')],
    ['said "[[WILL]]", then; saw -[[HOPE]]-', named('Will', 'Hope')],
    ["in London 'so to say', again [[London]], nearly [[London]], indeed [[London]]", named('London')],
    ['hit [[London]] hard', named('London')],
    ['staff believed in [[Jordan]]', [jordan]],
    ['[[Jordan]] the brave, [[Jordan]]-ish', [jordan]],
    ['they called CAS today, [[Cas]] left', named('Cas')],
  ])('%j', (line, who) => expectMarks(line, who));
});

describe('a name that is a month', () => {
  const people = named('April', 'May', 'August', 'Spring');

  test.each([
    // A day or a year after it, and no age.
    'saw April 3 there, saw April 3rd, April 1st, April 2nd, April 4th, saw April 12, saw April. 3',
    'saw April, 2019, saw April 2019, saw April 1999, saw [[April]] 2120, saw [[April]] 20199, saw [[April]], 3',
    'saw [[April]] 123, saw [[April]] 3 years, [[April]] 3-year-old, [[April]] 3yr, [[April]] 3y/o, [[April]] 3 yo',
    // Another month.
    'saw May or April, saw April to June, April through July, April to August, April or September',
    'saw june or April, July to April, march through April, may to April, april or May',
    'saw [[April]] or Mayor, [[April]] or mom, mayjune or [[April]], [[April]] from [[May]]',
    // What is before it.
    'after 3 April, and 12 April, before 3 April, between 3 April, by 3 April, dated 3 April, from 3 April, on 3 April',
    'since 3 April, to 3 April, until 3 April, saw 3 [[April]], person 3 [[April]], on 333 [[April]]',
    'saw 1st April, 2nd April, 3rd April, 4th April, 3rd of April, 3rd off [[April]], th [[April]]',
    'beginning of April, end of April, half of April, middle of April, month of April, start of April, friend of [[April]]',
    'saw during April, early April, every April, in April, last April, late April, mid April, next April, mid-April',
    'since April, the April, this April, till April, until April, In Spring, begin [[April]], begin-[[April]], in: [[April]]',
  ])('%j', (line) => expectMarks(line, people));
});

describe('a name in a set phrase', () => {
  test.each([
    ['an Amber Alert, the Best Interest, Best Practices', named('Amber', 'Best')],
    ['a Black Hoodie, a Brown Jacket, Green Pants, White Shirt', named('Black', 'Brown', 'Green', 'White')],
    ['the Case Manager, Case Notes, a Christian School, a Cross Examination', named('Case', 'Christian', 'Cross')],
    ['a Day Program, he Drew Blood, Early Intervention', named('Day', 'Drew', 'Early')],
    ['the East Wing, North Side, South Entrance, West Exit', named('East', 'North', 'South', 'West')],
    ['a Faith Community, a Field Trip, a Frank Discussion', named('Faith', 'Field', 'Frank')],
    ['the Grant Application, a Head Injury, House Rules', named('Grant', 'Head', 'House')],
    ['a Joy Ride, Law Enforcement, a Long Weekend', named('Joy', 'Law', 'Long')],
    ['a Major Incident, a Park Bench, a Pat Down', named('Major', 'Park', 'Pat')],
    ['the Rush Hour, they were Short Staffed, Street Outreach', named('Rush', 'Short', 'Street')],
    ['the Spring Break, a Summer Camp, the Winter Holidays', named('Spring', 'Summer', 'Winter')],
    ['the Art Sessions, the Art Class, [[Art Sessionsal]]', named('Art')],
    ['a Bill Payment, a King Size Bed, a Rose Bush, a Rose Garden', named('Bill', 'King', 'Rose')],
    ['it Can Use it, it May Need it, it Will Take it', named('Can', 'May', 'Will')],
    ['in Foster Care, on Christmas Day', named('Care', 'Day')],
    ['an X Ray, a Crown Ward, a Society Ward', named('Ray', 'Ward')],
  ])('%j', (line, who) => expectMarks(line, who));

  test('is a name without it', () => {
    expectMarks('saw [[Amber]], [[Best]], [[Black]] and [[Drew]]', named('Amber', 'Best', 'Black', 'Drew'));
  });
});
