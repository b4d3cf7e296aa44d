import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../scripts/exports/csv.ts';
import { csvTables } from '../../scripts/exports/tables.ts';
import { taxonomy } from '../../src/catalogue/taxonomy.ts';
import { edition2019 } from '../../src/editions/2019/index.ts';
import { edition2025 } from '../../src/editions/2025-11/index.ts';
import { recordFields, reportFields } from '../../src/editions/2025-11/s12-general/report-fields.ts';
import { reportRules } from '../../src/editions/2025-11/s12-general/report-rules.ts';
import { reportSections } from '../../src/editions/2025-11/s12-general/report-sections.ts';

type Row = Record<string, string>;
const tables = csvTables();
const read = (name: string): Row[] => parse<Row>(tables.get(name) ?? '', { bom: true, columns: true });

/** Every death is Level 1: its rule for Level 2 never applies and has no row. */
const neverApplies = ['13a.level-2', '2019.13a.level-2'];
const levelRules = [edition2025, edition2019]
  .flatMap(({ levels }) => Object.values(levels).flatMap(({ levelOne, levelTwo }) => [...levelOne, levelTwo]))
  .filter(({ id }) => !neverApplies.includes(id));
const paths = taxonomy.flatMap(({ id, subcategories }) => [
  id,
  ...subcategories.flatMap((of) => [`${id}/${of.id}`, ...(of.types ?? []).map((type) => `${id}/${of.id}/${type.id}`)]),
]);
const ids = (rules: readonly { readonly id: string }[]): string[] => rules.map(({ id }) => id);

describe.each([
  ['taxonomy.csv', 'path', paths],
  ['levels.csv', 'rule', ids(levelRules)],
  ['notifications.csv', 'rule', ids(edition2025.notifications)],
  ['personal-information.csv', 'rule', ids(edition2025.personalInformation)],
  ['description.csv', 'rule', ids(edition2025.description)],
  [
    'report.csv',
    'rule',
    ids([...reportSections, ...reportFields, ...Object.values(recordFields).flat(), ...Object.values(reportRules)]),
  ],
])('%s', (name, key, expected) => {
  test('has a row a rule', () => {
    expect(
      read(name)
        .map((row) => row[key])
        .sort(),
    ).toEqual([...expected].sort());
  });

  test('says in every row where it stands', () => {
    for (const row of read(name)) {
      expect(Object.keys(row)).toEqual(expect.arrayContaining(['document', 'section', 'footnotes', 'authorities']));
      expect([row.document, row.section]).not.toContain('');
    }
  });

  test('begins with a byte order mark, ends every row alike, and holds no formula', () => {
    const text = tables.get(name) ?? '';
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const row of read(name)) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+@-]/);
  });
});

test('levels.csv gives the Level of every rule', () => {
  const levels = new Map(read('levels.csv').map((row) => [row.rule, row.level]));
  expect(levels.get('13b.level-1.media')).toBe('1');
  expect(levels.get('2019.13b.level-2')).toBe('2');
});

test('report.csv gives how grave an issue is in the first submission and in the final one', () => {
  const rows = new Map(read('report.csv').map((row) => [row.rule, row]));
  const severities = (id: string) => [rows.get(id)?.['first submission'], rows.get(id)?.['final submission']];
  expect(severities('12.field.gender')).toEqual(['warning', 'error']);
  expect(severities('12.check.text')).toEqual(['error', 'error']);
  expect(severities('12.check.link')).toEqual(['warning', 'warning']);
  expect(rows.get('12.field.gender')?.field).toBe('people.gender');
});

test('cells with commas, quotation marks and line ends come back as they were', () => {
  const cells = ['a,b', 'say "x"', 'two\nlines', '', 'é’'];
  const text = toCsv<string[]>(
    cells.map((_, place) => [`c${place}`, (row) => row[place]]),
    [cells],
  );
  expect(parse(text, { bom: true, from_line: 2 })).toEqual([cells]);
});
