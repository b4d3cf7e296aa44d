import { describe, expect, test } from 'vitest';
import { findPersonalInformation } from './index.ts';
import { expectMarks, full, jordan } from './marks.fixture.ts';
import { normalizeText } from './normalize.ts';

describe('the characters of word processors and phones', () => {
  test.each(['\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '\u00b7', '\u00a0'])(
    'make a phone number with %j',
    (sign) => expectMarks(`call [[phone:705${sign}555${sign}0142]] now`),
  );

  test.each([
    'born [[date-of-birth:2010\u201104\u201103]]',
    'at [[postal-code:K1A\u00a00B1]]',
    'call [[phone:613 – 555 – 0108]]',
    'SIN [[sin:１２３ ４５６ ７８９]]',
    '[[Jor\u00addan\u00a0Smith]]\u200b left',
  ])('%j', (line) => expectMarks(line));

  test('leave the offsets those of the text as written', () => {
    const text = '\ufeff\u200bJor\u200bdan\u200b left';
    const [found] = findPersonalInformation(text, [jordan], full);
    expect(text.slice(found?.start, found?.end)).toBe('Jor\u200bdan');
  });

  test('leave a dash between words and an ordinary text as they are', () => {
    expect(normalizeText('Jordan — Smith – left').text).toBe('Jordan — Smith – left');
    expect(normalizeText('“Été” at 5…').text).toBe('“Été” at 5…');
  });
});

describe('a text that could not be decoded', () => {
  test('is found with the word around it', () => {
    expectMarks('Ms. [[unreadable:Ren\ufffd]] left', []);
  });
});
