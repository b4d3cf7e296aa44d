import { describe, expect, test } from 'vitest';
import { findPersonalInformation } from './index.ts';
import { expectMarks, full } from './marks.fixture.ts';

describe('a medicine with its dose', () => {
  test.each([
    // A medicine that the library does not know.
    'Staff gave [[medication-dose:Zyvaltin 20 mg]] at noon.',
    'Staff gave a new pill [[medication-dose:Zyvaltin 20 mg]] at noon.',
    'Zyvaltin [[medication-dose:20 mg]] was given.',
    'Staff gave [[medication-dose:20 mg of zyvaltin]], then [[medication-dose:20 mg]] daily.',
    'Staff gave [[medication-dose:20 mg Zyvaltin]] and Zyvaltin 10 units.',
    // What is no medicine.
    'He told Staff [[medication-dose:20 mg]] were missing, and [[medication-dose:20 mg]] of medication found.',
    '2 tablets of Pramboli',
    // Brackets and commas.
    'Two pills were found ([[medication-dose:20 mg]]) there',
    '[[medication-dose:Ritalin (20 mg]] daily), ([[medication-dose:Ritalin 20 mg]]) and [[medication-dose:Ritalin(20 mg)]]',
    '[[medication-dose:Ritalin:20 mg]], [[medication-dose:Ritalin, 20 mg]]',
    // In capitals the word after the dose is no medicine, unless it is a known one.
    'PRN [[medication-dose:LORAZEPAM 2 MG]] GIVEN, [[medication-dose:2 MG LORAZEPAM]] GIVEN',
    '[[medication:valproic acid]] was late',
    // Brands without a dose, in each case.
    'refused [[medication:Prozac]], [[medication:lasix 40]] and [[medication:Crestor]]; [[medication:AMOXIL]] was late',
    // By the beginning or the ending, in the plural, in French, and misspelled at the end.
    'took [[medication:wellbutrim]], [[medication:Aspirins]], [[medication:métoprolols]] and [[medication:rosuvastatine]]',
    // Words that begin or end so and are no medicines.
    'une jeune mexicaine avec une pintadine, a lyrical text of aspiring poets about Nakasone and Robitaille, the parietal bone',
    // For each kilogram, each day.
    '[[medication-dose:Ritalin 5 mg/kg]], [[medication-dose:Ritalin 20 mg / day]]',
  ])('%j', (line) => expectMarks(line));
});

describe('a medicine without a dose', () => {
  test('is replaced with the word for it', () => {
    const [found] = findPersonalInformation('He refused Prozac.', [], full);
    expect(found).toMatchObject({ kind: 'medication', suggestion: 'medication', confidence: 'likely' });
  });

  test.each([
    'Took [[medication:valproic acid]], [[medication:sertraline hydrochloride 50]], [[medication:Tylenol #3]], [[medication:Tylenol no. 3]], [[medication:Tylenol no 3]], [[medication:Tylenol 3]].',
    'Took [[medication:Tylenol no.3]].',
    'Took [[medication:lorazepam 0.5]] and [[medication:lorazepam 0,25]], [[medication:lorazepam]] 1.5.5 and [[medication:lorazepam]] 12345.',
    'Took [[medication:lorazepam]] 14:05, [[medication:lorazepam]] 9h, [[medication:lorazepam]] 9 am, [[medication:lorazepam]] 9pm, [[medication:lorazepam]] 9 hrs, [[medication:lorazepam]] 9 hr, [[medication:lorazepam]] 2/day, [[medication:lorazepam]] 3-4.',
    'Took [[medication:lorazepam]] 2 times, [[medication:lorazepam]] 2 days, [[medication:lorazepam]] 1 day, [[medication:lorazepam]] 2 minutes, [[medication:lorazepam]] 1 minute, [[medication:lorazepam]] 5 min, [[medication:lorazepam 5]] amps.',
  ])('is found with its number, and without a time or a count: %j', (line) => expectMarks(line, []));
});

describe('a dose', () => {
  test.each([
    'Gave [[medication-dose:5 mg]], [[medication-dose:0.25 mg]], [[medication-dose:0,125 mg]], [[medication-dose:5-10 mg]], [[medication-dose:5 to 10 mg]], [[medication-dose:2 x 5 mg]], [[medication-dose:2x5 mg]], [[medication-dose:5 - 10 mg]].',
    'Gave [[medication-dose:5mg]], [[medication-dose:5-mg]], [[medication-dose:5 micrograms]], [[medication-dose:1 microgram]], [[medication-dose:1 milligram]], [[medication-dose:2 milligrams]], [[medication-dose:5 µg]], [[medication-dose:5 ug]].',
    'Gave [[medication-dose:5 mg/kg]], [[medication-dose:5 mg / 2 ml]], [[medication-dose:5 mg /12h]], [[medication-dose:5 mg/day]], [[medication-dose:5 mg]]/days and [[medication-dose:5 mg]]/wk.',
    'Gave [[medication-dose:one caplet of Advil]], [[medication-dose:2 caplets Advil]], [[medication-dose:2 caps of Advil]], [[medication-dose:a capsule of Advil]], [[medication-dose:2 capsules of Advil]], [[medication-dose:half a tab of Advil]].',
    'Gave [[medication-dose:2 tabs of Advil]].',
    'Gave [[medication-dose:5 millilitres of Advil]], [[medication-dose:1 milliliter of Advil]]; [[medication-dose:a drop of Benadryl]], [[medication-dose:two puffs of Ventolin]], [[medication-dose:a puff of Ventolin]].',
    'Gave [[medication-dose:1 gram of Tylenol]], [[medication-dose:2 grams of Tylenol]]; [[medication-dose:one patch of fentanyl]], [[medication-dose:two patches of fentanyl]], [[medication-dose:a pill of Advil]], [[medication-dose:1 unit of insulin]], [[medication-dose:a spray of Narcan]].',
  ])('is found in each unit: %j', (line) => expectMarks(line, []));

  test.each([
    'Staff gave [[medication-dose:20 mg of zyvaltin]], [[medication-dose:20 mg]] zyvaltin and [[medication-dose:20 mg Zyvaltin]].',
    'The nurse counted [[medication-dose:20 mg LORAZEPAM]], and [[medication-dose:20 mg]] ZYVALTIN and [[medication-dose:20 mg of ZYVALTIN]].',
    'She took Zyvaltin [[medication-dose:Forte 20 mg]], (Zyvaltin [[medication-dose:20 mg]]) and [[medication-dose:Zyvaltin: 20 mg]].',
    'He had [[medication-dose:Advil Cold Relief 20 mg]]. He had [[medication-dose:Advil , 20 mg]]. He had [[medication-dose:Advil : 20 mg]].',
  ])('is found with the medicine next to it: %j', (line) => expectMarks(line, []));

  test.each([
    'Not a5 mg, é5 mg, 5 mgs, 5 mgé, 5 mg2, 1.2.5 mg, .5 mg.',
    'Gave two tablets, a pill, 2 patches, 5 millilitres.',
  ])('is not made of other amounts: %j', (line) => expectMarks(line, []));
});

describe('a generic name', () => {
  // What the medicines of one class have in common is the ending.
  test.each([
    'adalimumab, imatinib, enalapril, captopril, quinapril, amlodipine, nifedipine',
    'darunavir, entecavir, remdesivir, oseltamivir, letermovir, loratadine, olopatadine, amantadine, fluphenazine, ranolazine',
    'dexamethasone, mometasone, cortisone, prednisone, lidocaine, benzocaine, prilocaine, novocaine, bupivacaine, tetracaine, articaine, procaine',
  ])('is found by its ending: %j', (names) => {
    for (const name of names.split(', ')) expectMarks(`He took [[medication:${name}]] at noon.`, []);
  });

  test('is not made of a word that goes on after such an ending', () => {
    expectMarks('Staff were comparing notes about the scandalous adolescent.', []);
  });
});
