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

describe('each character of a word processor', () => {
  const normalized = (written: string): string => normalizeText(written).text;

  test.each([['\u00a0', '\u1680', '\u2000', '\u2005', '\u200a', '\u202f', '\u205f', '\u3000']].flat())(
    '%j is a space',
    (space) => {
      expect(normalized(`a${space}b${space}`)).toBe('a b ');
    },
  );

  test.each(['\u2010', '\u2011', '\ufe63'])('%j is a hyphen, between letters too', (hyphen) => {
    expect(normalized(`a${hyphen}b${hyphen}`)).toBe('a-b-');
  });

  test.each(['\u2019', '\u2032'])('%j is an apostrophe', (apostrophe) => {
    expect(normalized(`O${apostrophe}Neil${apostrophe}s`)).toBe("O'Neil's");
  });

  test('that is wide is the narrow one', () => {
    expect(normalized('！ＡＺａｚ０９～')).toBe('!AZaz09~');
    expect(normalized('\uff00\uff5f')).toBe('\uff00\uff5f');
  });

  test.each(['\u2012', '\u2013', '\u2014', '\u2015', '\u2212'])('%j is a hyphen next to a digit only', (dash) => {
    for (const [written, read] of [
      ['705@555', '705-555'],
      ['705@ 555', '705- 555'],
      ['705 @555', '705 -555'],
      ['705 @ 555', '705 - 555'],
      ['705\u200b@b', '705-b'],
      ['705\u2060@b', '705-b'],
      ['a@5', 'a-5'],
    ] as const)
      expect(normalized(written.replace('@', dash))).toBe(read);
    for (const written of ['a@b', 'a @ b', '705 @ b', '705  @ 5', 'b @ 5'])
      expect(normalized(written.replace('@', dash))).toBe(written.replace('@', dash));
  });

  test.each(['\u00b7', '\u2024', '\u2027', '\u30fb'])('%j is a period between digits only', (dot) => {
    expect(normalized(`705${dot}555`)).toBe('705.555');
    for (const other of [`a${dot}5`, `5${dot}b`, `a${dot}b`]) expect(normalized(other)).toBe(other);
  });

  test.each([
    '\u00ad',
    '\u061c',
    '\u180e',
    '\u200b',
    '\u200f',
    '\u202a',
    '\u202e',
    '\u2060',
    '\u206f',
    '\ufeff',
    '\ufe0e',
    '\ufe0f',
  ])('%j is left out, and each place is that in the text as written', (sign) => {
    const { text, offsetOf } = normalizeText(`${sign}a${sign}${sign}b-c${sign}d`);
    expect(text).toBe('ab-cd');
    expect([0, 1, 2, 3, 4].map(offsetOf)).toEqual([1, 4, 5, 6, 8]);
  });

  test('that is of one place keeps its place', () => {
    const { text, offsetOf } = normalizeText('é\u00a0b');
    expect([text, offsetOf(0), offsetOf(2)]).toEqual(['é b', 0, 2]);
  });

  test('of a text of plain characters stays as it is', () => {
    const { text, offsetOf } = normalizeText("It's 5 - 6\n\0\x7f");
    expect([text, offsetOf(0), offsetOf(7)]).toEqual(["It's 5 - 6\n\0\x7f", 0, 7]);
  });
});

describe('a text that could not be decoded', () => {
  test('is found with the word around it', () => {
    expectMarks('Ms. [[unreadable:Ren\ufffd]] left', []);
  });
});
