import { describe, expect, it } from 'vitest';
import { blocksOf } from './blocks.ts';
import type { Job } from './job.ts';
import { rowBytesOf, rowsOf } from './rows.ts';

const read = (text: string, from: Job['from']) => rowBytesOf([Buffer.from(text)], from);
const whole = (text: string, from: Job['from']): unknown[] => [...rowsOf(read(text, from))];

/** The rows that are found in the blocks of a text. */
const throughBlocks = (text: string, from: Job['from']): unknown[] =>
  [...blocksOf(read(text, from))].flatMap(({ line, bytes }) => [...rowsOf(rowBytesOf([bytes], from, line))]);

describe('blocks of rows', () => {
  it('contain the same rows on the same lines', () => {
    const rows = Array.from({ length: 3000 }, (_, place) => (place % 7 === 0 ? '' : `row ${place} ${'é'.repeat(40)}`));
    const text = rows.join('\n');
    expect([...blocksOf(read(text, 'ndjson'))].length).toBeGreaterThan(3);
    expect(throughBlocks(text, 'ndjson')).toEqual(whole(text, 'ndjson'));
  });

  it('split no record of a CSV file, and find the same cells that are never closed', () => {
    const records = ['a,b', '"one\n\n""two""\n",3', '', 'x,"y\r\nz"', `"${'long\n'.repeat(80)}"`, 'c,d'];
    const text = Array.from({ length: 4500 }, (_, place) =>
      place % 500 === 250 ? `"never closed${'\nrow,row'.repeat(150)}` : records[place % records.length],
    ).join('\n');
    expect([...blocksOf(read(text, 'csv'))].length).toBeGreaterThan(3);
    expect(throughBlocks(text, 'csv')).toEqual(whole(text, 'csv'));
  });

  it('have one row where it is longer than others', () => {
    const [first, second, third] = blocksOf(read(`a\n${'b'.repeat(100_000)}\nc`, 'ndjson'));
    expect([first?.bytes.length, second?.bytes.length, third?.bytes.length]).toEqual([2, 100_001, 2]);
    expect(third).toMatchObject({ line: 3, last: { line: 3, end: 100_004 } });
  });

  it('are empty when there are no rows', () => {
    expect([...blocksOf([])]).toEqual([]);
  });
});
