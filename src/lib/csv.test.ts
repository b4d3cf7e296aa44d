import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvCell, csvRow } from './csv.ts';

describe('a cell of a CSV file', () => {
  it.each(['=A1', '+A1', '-A1', '@A1', '\t=A1', '\r=A1', '\n=A1', '＝A1', '＋A1', '－A1', '＠A1', '\u2028=A1'])(
    '%j is no formula',
    (text) => {
      expect(csvCell(text)).toMatch(/^'/);
    },
  );

  it.each([
    ['Site 7', 'Site 7'],
    ['a "b", c', '"a ""b"", c"'],
    ['a\nb', 'a b'],
    ['a\u202eb', 'a[U+202E]b'],
    ['1-2', '1-2'],
    ['', ''],
  ])('%j is written %j', (text, written) => {
    expect(csvCell(text)).toBe(written);
  });
});

it('a row of a CSV file is read by another program as it was written', () => {
  const cells = ['Élodie', 'a "b", c', '', '1,5', '"'];
  expect(parse(csvRow(cells))).toEqual([cells]);
});
