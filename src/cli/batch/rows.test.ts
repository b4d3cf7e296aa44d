import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { parseCsvRecord, separatorOf } from './csv-record.ts';
import { rowBytesOf, rowsOf } from './rows.ts';

const rows = (...chunks: readonly (string | Uint8Array)[]): unknown[] =>
  [
    ...rowsOf(
      rowBytesOf(
        chunks.map((chunk) => Buffer.from(chunk)),
        'csv',
      ),
    ),
  ].map((row) => ['text' in row ? row.text : row.problem.expected, row.line]);

describe('the records of a CSV file', () => {
  it('may contain line breaks in quotation marks', () => {
    expect(rows('a,b\n"one\ntwo",3\n\n4,5')).toEqual([
      ['a,b', 1],
      ['"one\ntwo",3', 2],
      ['4,5', 5],
    ]);
  });

  it('may be read into the same memory again and again', () => {
    const memory = Buffer.from('"a');
    const chunks = function* (): Generator<Uint8Array> {
      yield memory;
      memory.write('b\n');
      yield memory;
      memory.write('c"');
      yield memory;
    };
    expect([...rowsOf(rowBytesOf(chunks(), 'csv'))]).toEqual([{ line: 1, text: '"ab\nc"' }]);
  });

  it('lose the carriage returns at the ends of lines', () => {
    expect(rows('a,b\r\n"one\r\ntwo",3\r\n')).toEqual([
      ['a,b', 1],
      ['"one\ntwo",3', 2],
    ]);
  });

  it('are bad where a line of theirs is not UTF-8', () => {
    expect(rows('"one\n', Buffer.from('é"\n', 'latin1'), '3')).toEqual([
      ['text in UTF-8, not Latin-1 or Windows-1252', 1],
      ['3', 3],
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

  it('may be between semicolons', () => {
    expect(separatorOf('id;programs;category')).toBe(';');
    expect(separatorOf('id,programs;category')).toBe(',');
    expect(parseCsvRecord('1,5;b', ';')).toEqual(['1,5', 'b']);
  });
});
