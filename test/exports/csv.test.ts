import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { readClauses } from '../../scripts/clauses.ts';
import { toCsv } from '../../scripts/exports/csv.ts';
import { exportedTables } from '../../scripts/exports/tables.ts';
import { allStatements } from '../../scripts/handbook/statements.ts';
import { rulesOf } from '../../src/catalogue/rules.ts';
import { taxonomy } from '../../src/catalogue/taxonomy.ts';
import { edition2019 } from '../../src/editions/2019/index.ts';
import { edition2025 } from '../../src/editions/2025-11/index.ts';
import { recordFields, reportFields } from '../../src/editions/2025-11/s12-general/report-fields.ts';
import { reportRules } from '../../src/editions/2025-11/s12-general/report-rules.ts';
import { reportSections } from '../../src/editions/2025-11/s12-general/report-sections.ts';
import { texts2025 } from '../../src/editions/2025-11/texts.ts';

type Row = Record<string, string>;
const tables = new Map(exportedTables().map((table) => [`${table.name}.csv`, toCsv(table)]));
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
  [
    'reportability.csv',
    'rule',
    ids([
      ...Object.values(edition2025.reportability).flatMap(({ criteria, exceptions, criteriaNotMet }) => [
        ...criteria,
        ...exceptions,
        criteriaNotMet,
      ]),
      ...edition2025.scope.within,
      ...edition2025.scope.judgment,
      ...edition2025.scope.alwaysJudgment,
      edition2025.scope.outside,
      edition2025.scope.nothingEntered,
    ]),
  ],
  ['what-to-report-as-well.csv', 'rule', ids(edition2025.companions)],
  ['implied-answers.csv', 'rule', ids(edition2025.implications)],
  ['questions.csv', 'id', ids([...edition2025.facts, ...edition2025.fields])],
  ['contested-readings.csv', 'id', ids(texts2025.contestedQuestions)],
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

  test('names in every row the place in the source', () => {
    for (const row of read(name)) {
      expect(Object.keys(row)).toEqual(expect.arrayContaining(['document', 'section', 'footnotes', 'authorities']));
      expect([row.document, row.section]).not.toContain('');
    }
  });

  test('begins with a byte order mark, ends every row alike, and contains no formula', () => {
    const text = tables.get(name) ?? '';
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const row of read(name)) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+@-]/);
  });
});

/** What a spreadsheet turns into a date or a time of its own accord. */
const likeDates = [
  /^\d{1,4}[-/.]\d{1,2}([-/.]\d{1,4})?$/,
  /^(\d{1,2}[ -])?(jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*[ ,-]+\d{1,4}$/i,
  /^\d{1,2}[ -](jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*$/i,
  /^\d{1,2}:\d{2}/,
];

test.each(exportedTables())('$name has no cell that a spreadsheet reads as a date', ({ cells }) => {
  expect(
    ['2025-11', 'November 2025', '3/11', '12-Nov', '10:30'].map((cell) => likeDates.some((date) => date.test(cell))),
  ).toEqual(Array.from({ length: 5 }, () => true));
  expect(cells.flat().filter((cell) => likeDates.some((date) => date.test(String(cell))))).toEqual([]);
});

test('the tables have every rule, statement, advisory and clause between them', () => {
  const cells = new Set(exportedTables().flatMap((table) => table.cells.flat()));
  const expected = ids([
    ...rulesOf(edition2025),
    ...allStatements,
    ...edition2025.advisories,
    ...readClauses('docs/coverage'),
  ]).filter((id) => !neverApplies.includes(id));
  expect(expected.filter((id) => !cells.has(id))).toEqual([]);
});

test('reportability.csv says what each rule does', () => {
  const rows = new Map(read('reportability.csv').map((row) => [row.rule, row]));
  expect(rows.get('13a.except.stillbirth')?.effect).toBe('exception: not reportable');
  expect(rows.get('13a.report.society-served-child-or-family')?.where).toBe(
    'wherever it happened, and under another funded service too',
  );
  expect(rows.get('13b.report.medication-refusal')?.subcategories).toBe('Self-harm');
});

test('deadlines.csv gives the times of the first report and of the updates', () => {
  const rows = new Map(read('deadlines.csv').map((row) => [row.rule, row.time]));
  expect(rows.get('7.level-1.one-hour')).toBe('1 hour');
  expect(rows.get('7.level-2.24-hours')).toBe('24 hours');
  expect(rows.get('10.update.seven-business-days')).toBe('7 business days');
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
  expect(parse(toCsv({ cells: [cells] }), { bom: true })).toEqual([cells]);
});
