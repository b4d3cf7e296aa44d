import { describe, expect, it } from 'vitest';
import { UndecodableError } from './decode.ts';
import { lineBytesOf, linesOf } from './lines.ts';

const bytes = (...texts: readonly string[]): Uint8Array[] => texts.map((text) => Buffer.from(text));
const texts = (chunks: readonly Uint8Array[]): unknown[] => [...linesOf(chunks)].map(({ text }) => text);

describe('the lines of a file', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['one', ['one']],
    ['one\ntwo\n', ['one', 'two']],
    ['one\r\n\r\ntwo', ['one', '', 'two']],
    ['\n', ['']],
  ])('of %j are found', (text, lines) => {
    expect(texts(bytes(text))).toEqual(lines);
  });

  it('have a number, and the place where they end', () => {
    const lines = [...lineBytesOf(bytes('é\r\nb\nc'), 5)].map(({ line, end }) => [line, end]);
    expect(lines).toEqual([
      [5, 4],
      [6, 6],
      [7, 7],
    ]);
    expect([...linesOf(bytes('é\r\nb\nc'))]).toEqual([
      { number: 1, text: 'é' },
      { number: 2, text: 'b' },
      { number: 3, text: 'c' },
    ]);
  });

  it('may begin and end in any chunk, and a letter may be split', () => {
    const [first, second] = [Buffer.from('oné').subarray(0, 3), Buffer.from('oné').subarray(3)];
    expect(texts([first, second, ...bytes('\ntw', 'o', '\n')])).toEqual(['oné', 'two']);
  });

  it('may be read into the same memory again and again', () => {
    const memory = Buffer.from('ab');
    const chunks = function* (): Generator<Uint8Array> {
      yield memory;
      memory.write('c\n');
      yield memory;
    };
    expect([...linesOf(chunks())].map(({ text }) => text)).toEqual(['abc']);
  });

  it('lose no more than the one that is not UTF-8', () => {
    const [one, two, three] = texts([...bytes('one\n'), Buffer.from('Bélanger\n', 'latin1'), ...bytes('three')]);
    expect([one, three]).toEqual(['one', 'three']);
    expect(two).toBeInstanceOf(UndecodableError);
    expect(String(two)).toContain('line 2: expected text in UTF-8, not Latin-1 or Windows-1252');
  });
});
