import { describe, test } from 'vitest';
import { expectMarks } from './marks.fixture.ts';

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
