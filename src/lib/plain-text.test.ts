import { describe, expect, it } from 'vitest';
import { visibleLine, visibleText } from './plain-text.ts';

describe('a visible text', () => {
  it.each([
    ['a null character', 'a\u0000b', 'a[U+0000]b'],
    ['an escape character, which terminals obey', '\u001b[2J', '[U+001B][2J'],
    ['a control character above ASCII', '\u009b2J', '[U+009B]2J'],
    ['a right-to-left override', 'abc\u202edcba', 'abc[U+202E]dcba'],
    ['an isolate', '\u2066a\u2069', '[U+2066]a[U+2069]'],
    ['a left-to-right mark', '\u200ea', '[U+200E]a'],
    ['an Arabic letter mark', '\u061ca', '[U+061C]a'],
    ['a tag character, which no font shows', 'a\u{e0041}', 'a[U+E0041]'],
    ['half of a surrogate pair', 'a\ud83d', 'a[U+D83D]'],
  ])('shows %s by its number', (_, text, expected) => {
    expect(visibleText(text)).toBe(expected);
  });

  it.each(['\n', '\r\n', '\r', '\u000b', '\u000c', '\u0085', '\u2028', '\u2029'])(
    'writes the line break %j as a line feed',
    (lineBreak) => {
      expect(visibleText(`one${lineBreak}two`)).toBe('one\ntwo');
    },
  );

  it.each(['Élodie\tOkonkwo', 'محمد', 'naïve — “quoted” 日本', '\u{1f469}\u200d\u{1f9d1}', 'a\u00a0b'])(
    'leaves %j as it is',
    (text) => {
      expect(visibleText(text)).toBe(text);
    },
  );
});

it('a visible line has no line break and no tab', () => {
  expect(visibleLine('one\r\n\ttwo\u2028three')).toBe('one  two three');
});
