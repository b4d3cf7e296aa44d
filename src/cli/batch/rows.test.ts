import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../lines.ts';
import { parseCsvRecord, separatorOf } from './csv-record.ts';
import { csvRows } from './rows.ts';

const rows = (text: string): unknown[] =>
  [...csvRows(linesOf([Buffer.from(text)]))].map((row) => ['text' in row ? row.text : row.problem.expected, row.line]);

describe('the records of a CSV file', () => {
  it('may hold line breaks in quotation marks', () => {
    expect(rows('a,b\n"one\ntwo",3\n\n4,5')).toEqual([
      ['a,b', 1],
      ['"one\ntwo",3', 2],
      ['4,5', 5],
    ]);
  });

  it('with a cell that is never closed cost no other record', () => {
    const [, bad, ...others] = rows(`a,b\n"open,1\n${'x,y\n'.repeat(200)}`);
    expect(bad).toEqual(['a quotation mark at the end of each cell that begins with one', 2]);
    expect(others).toHaveLength(200);
    expect(others.at(-1)).toEqual(['x,y', 202]);
  });
});

describe('the cells of a record', () => {
  it.each(['a,b,,c', '"a ""b"", c",d', '""', '', 'a,', '"one\ntwo",x'])(
    'of %j are those that csv-parse finds',
    (text) => {
      const [cells = ['']] = parse(text, { relax_column_count: true });
      expect(parseCsvRecord(text, ',')).toEqual(cells);
    },
  );

  it.each(['a"b', '"a"b,c'])('of %j are none', (text) => {
    expect(parseCsvRecord(text, ',')).toBeUndefined();
  });

  it('may stand between semicolons', () => {
    expect(separatorOf('id;programs;category')).toBe(';');
    expect(separatorOf('id,programs;category')).toBe(',');
    expect(parseCsvRecord('1,5;b', ';')).toEqual(['1,5', 'b']);
  });
});
