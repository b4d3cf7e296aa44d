import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { exportedTables } from '../../scripts/exports/tables.ts';
import { workbook } from '../../scripts/exports/workbook.ts';

const tables = exportedTables();
const files = unzipSync(await workbook(tables));

function read(path: string): string {
  const file = files[path];
  if (file === undefined) throw new RangeError(`the workbook has the file ${path}`);
  return strFromU8(file);
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescaped = (xml: string): string => xml.replaceAll(/&(\w+);/g, (all, name) => entities[name] ?? all);

const texts = [...read('xl/sharedStrings.xml').matchAll(/<si>.*?<t[^>]*>(.*?)<\/t>.*?<\/si>/gs)].map(([, text = '']) =>
  unescaped(text),
);

/** The cells of a row as a spreadsheet shows them. */
const cellsIn = (row: string): string[] =>
  [...row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, attributes = '', value = '']) => {
    const shown = /<v>(.*?)<\/v>/s.exec(value)?.[1] ?? '';
    return attributes.includes('t="s"') ? (texts[Number(shown)] ?? '') : shown;
  });

test('has a sheet for each table after the one that says what it is', () => {
  const names = [...read('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name = '']) => name);
  expect(names).toEqual(['About', ...tables.map(({ sheet }) => sheet)]);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter(({ length }) => length > 31)).toEqual([]);
});

test.each(tables.map((table, place) => [table.sheet, table, place + 2] as const))(
  'the sheet %s has the rows of its table, keeps its headings in view, and contains neither a date nor a formula',
  (_, { cells }, place) => {
    const sheet = read(`xl/worksheets/sheet${place}.xml`);
    const rows = [...sheet.matchAll(/<row .*?<\/row>/gs)].map(([row]) => row);
    expect(rows).toHaveLength(cells.length);
    expect(cellsIn(rows[0] ?? '')).toEqual(cells[0]);
    expect(cellsIn(rows.at(-1) ?? '')[0]).toBe(String(cells.at(-1)?.[0]));
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"|<pane [^>]*state="frozen"[^>]*ySplit="1"/);
    expect(sheet).not.toMatch(/<f>|<c [^>]*t="d"/);
    const filtered = /<autoFilter ref="A1:[A-Z]+(\d+)"\/>/.exec(sheet)?.[1];
    expect(filtered, 'its headings have a filter over every row').toBe(String(cells.length));
  },
);
