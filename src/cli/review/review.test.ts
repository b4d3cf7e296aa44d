import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { testIo } from '../io.fixture.ts';
import { runReview } from './review.ts';

const report = (id: string, awareAt: string, more: object = {}): string =>
  JSON.stringify({
    id,
    site: 's1',
    level: 2,
    occurrence: {
      provider: { programs: ['child-protection'] },
      awareAt,
      entries: [{ category: 'death', subcategory: 'suicide', individual: 'i1' }],
    },
    events: [{ kind: 'initial-submitted', at: awareAt }],
    ...more,
  });

const lines = [
  report('a', '2025-02-02T10:00:00-05:00'),
  report('b', '2025-03-02T10:00:00-05:00', { site: '=s|2' }),
  report('c', '2024-03-04T10:00:00-05:00'),
];

/** Runs the command on a file, with the options as one text. */
function review(options: string, text = `${lines.join('\n')}\n`, given: Parameters<typeof testIo>[0] = {}) {
  const io = testIo({ files: { 'reports.ndjson': text }, ...given });
  const status = runReview(options === '' ? [] : options.split(' '), io);
  return { status, out: io.out(), err: io.err() };
}

describe('ontario-sor review', () => {
  it('prints a table, of the last year that is over', () => {
    const { status, out, err } = review('reports.ndjson');
    expect(status).toBe(0);
    expect(err).toBe('');
    const rows = out.split('\n');
    expect(rows[0]).toBe('Serious occurrence reports of 2025');
    expect(rows.find((row) => row.includes('change'))).toMatch(/ 2025 +2024 +change$/);
    expect(rows.find((row) => row.startsWith('  Reports '))).toMatch(/^ {2}Reports +2 +1 +\+1$/);
    expect(rows.find((row) => row.startsWith('  death / suicide'))).toMatch(/ 2 +1 +\+1$/);
    expect(rows.find((row) => row.startsWith('  First reports late'))).toMatch(/ 0 +0 +0$/);
    expect(rows.find((row) => row.startsWith('  i1'))).toMatch(/^ {2}i1 +2$/);
  });

  it('prints this table', () => {
    const two = [
      report('a', '2025-02-02T10:00:00-05:00'),
      report('b', '2024-03-04T10:00:00-05:00', {
        events: [
          { kind: 'initial-submitted', at: '2024-03-06T10:00:00-05:00' },
          { kind: 'update-submitted', at: '2024-03-07T10:00:00-05:00' },
        ],
      }),
    ];
    const months = ['01', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
    const [january, march, ...rest] = months.map(
      (month) => `  2025-${month}                                             0        0        0`,
    );
    expect(review('reports.ndjson', two.join('\n')).out.split('\n')).toEqual([
      'Serious occurrence reports of 2025',
      'A report belongs to the year in which the provider became aware of the occurrence.',
      '',
      '                                                   2025     2024   change',
      '',
      'Reports',
      '  Reports                                             1        1        0',
      '  Level 1                                             0        0        0',
      '  Level 2                                             1        1        0',
      '  Left out: duplicates                                0        0        0',
      '  Left out: not valid                                 0        0        0',
      '',
      'Timeliness',
      '  First reports on time                               1        0       +1',
      '  First reports late                                  0        1       -1',
      '  First reports not submitted                         0        0        0',
      '  Updates on time                                     0        1       -1',
      '  Updates late                                        0        0        0',
      '',
      'Categories (reports)',
      '  Death                                               1        1        0',
      '',
      'Categories (entries)',
      '  Death                                               1        1        0',
      '',
      'Subcategories (reports)',
      '  death / suicide                                     1        1        0',
      '',
      'Programs',
      '  Child protection by a children’s aid society        1        1        0',
      '',
      'Months',
      january,
      '  2025-02                                             1        0       +1',
      march?.replace('        0        0        0', '        0        1       -1'),
      ...rest,
      '',
      'Time of day',
      '  Morning, 6:00 to 12:00                              1        1        0',
      '',
      'Weekdays',
      '  Monday                                              0        1       -1',
      '  Sunday                                              1        0       +1',
      '',
      'Sites',
      '  s1                                                  1        1        0',
      '',
      'Restrictive interventions',
      '  Entries                                             0        0        0',
      '  Reports                                             0        0        0',
      '  Individuals                                         0        0        0',
      '  Entries with an injury                              0        0        0',
      '',
      'Individuals with more than one report',
      '  All individuals                                     1        1        0',
      '',
    ]);
  });

  it('lists individuals with more than one restrictive intervention', () => {
    const entry = { category: 'restrictive-intervention', subcategory: 'physical-restraint', individual: 'i7' };
    const text = report('a', '2025-02-02T10:00:00-05:00', {
      occurrence: {
        provider: { programs: ['child-protection'] },
        awareAt: '2025-02-02T10:00:00-05:00',
        entries: [entry, entry],
      },
    });
    const rows: unknown = parse(review('reports.ndjson --format csv', text).out);
    expect(rows).toContainEqual(['Individuals with more than one restrictive intervention', 'i7', '2', '', '']);
    expect(rows).toContainEqual(['Restrictive interventions', 'Entries', '2', '', '']);
  });

  it('leaves out what happened after a moment', () => {
    const late = report('a', '2025-02-02T10:00:00-05:00', {
      events: [{ kind: 'initial-submitted', at: '2025-02-04T10:00:00-05:00' }],
    });
    const firstReports = (options: string): unknown =>
      JSON.parse(review(`reports.ndjson --format json ${options}`.trim(), late).out).timeliness.firstReports;
    expect(firstReports('')).toMatchObject({ late: { count: 1 }, notSubmitted: { count: 0 } });
    expect(firstReports('--now 2025-02-03T10:00:00-05:00')).toMatchObject({
      late: { count: 0 },
      notSubmitted: { count: 1 },
    });
  });

  it('prints another year, and says when there is no year to compare with', () => {
    const { out } = review('reports.ndjson --year 2024');
    expect(out).toContain('The input has no reports of 2023');
    expect(out).toMatch(/ {2}Reports +1\n/);
  });

  it('prints Markdown that an id cannot break', () => {
    const { out } = review('reports.ndjson --format markdown');
    expect(out).toContain('# Serious occurrence reports of 2025\n');
    expect(out).toContain(
      '## Timeliness\n\n|  | 2025 | 2024 | Change |\n| --- | ---: | ---: | ---: |\n| First reports on time | 2 | 1 | +1 |',
    );
    expect(out).toContain('| =s\\|2 | 1 | 0 | +1 |');
  });

  it('prints CSV that Excel reads as UTF-8, and that a spreadsheet takes for no formula', () => {
    expect(review('reports.ndjson --format csv').out.startsWith('\ufeffPart,')).toBe(true);
    const rows: unknown = parse(review('reports.ndjson --format csv').out, { bom: true });
    expect(rows).toContainEqual(['Part', 'Item', '2025', '2024', 'Change']);
    expect(rows).toContainEqual(['Reports', 'Reports', '2', '1', '1']);
    expect(rows).toContainEqual(['Sites', "'=s|2", '1', '0', '1']);
    expect(rows).toContainEqual(['Months', '2025-02', '1', '0', '1']);
  });

  it('prints CSV whose cells contain commas and quotes, and no line break', () => {
    const text = report('a', '2025-02-02T10:00:00-05:00', { site: 'a "b", c\nd' });
    expect(parse(review('reports.ndjson --format csv', text).out)).toContainEqual(['Sites', 'a "b", c d', '1', '', '']);
  });

  it('prints a page of HTML with two charts, without scripts, that an id cannot break', () => {
    const text = report('a', '2025-02-02T10:00:00-05:00', { site: '<script>alert(1)</script>' });
    const { out } = review('reports.ndjson --format html', text);
    expect(out.match(/<svg /g)).toHaveLength(2);
    expect(out).not.toMatch(/<script|https?:(?!\/\/www\.w3\.org)/);
    expect(out).toContain('&lt;script&gt;');
    expect(out).toContain('<p>(to be written)</p>');
  });

  it('leaves the parts that only people can write as headings to fill', () => {
    expect(review('reports.ndjson --format markdown').out).toMatch(/\n## .+\n\n\(to be written\)\n$/);
  });

  it('counts by time of day and weekday', () => {
    // 2 February 2025 was a Sunday.
    const text = report('a', '2025-02-02T05:59:59-05:00');
    const { timesOfDay, weekdays } = JSON.parse(review('reports.ndjson --format json', text).out);
    const counted = (groups: { id: string; reports: { count: number } }[]): string[] =>
      groups.flatMap(({ id, reports }) => (reports.count > 0 ? [id] : []));
    expect([counted(timesOfDay), counted(weekdays)]).toEqual([['night'], ['0']]);
  });

  it('leaves out bad reports and second ones of an id where there is a file for them', () => {
    const one = report('a', '2025-02-02T10:00:00-05:00');
    const io = testIo({
      files: { 'reports.ndjson': `${one}\nJordan\n${one}\n{"id":"b"}\n` },
      now: '2026-01-15T12:00:00-05:00',
    });
    expect(runReview(['reports.ndjson', '--format', 'json', '--errors', 'bad'], io)).toBe(3);
    expect(JSON.parse(io.out()).reports.count).toBe(1);
    const bad = (io.written.get('bad') ?? '').trimEnd().split('\n');
    expect(bad.map((line) => JSON.parse(line).line)).toEqual([2, 3, 4]);
    expect(bad[1]).toContain('"path":"id","code":"duplicate-id"');
    expect(bad.join()).not.toContain('Jordan');
    expect(io.err()).toBe('ontario-sor review: 3 reports are invalid and are left out\n');
  });

  it('prints JSON', () => {
    expect(JSON.parse(review('reports.ndjson --format json').out)).toMatchObject({
      year: 2025,
      reports: { count: 2, before: 1, change: 1 },
    });
  });

  it('takes lines that are empty, and ends of line of other systems', () => {
    expect(review('reports.ndjson --format json', `\n${lines.join('\r\n\r\n')}\r\n`).out).toBe(
      review('reports.ndjson --format json').out,
    );
  });

  it('prints its progress on a long input, apart from the answer', () => {
    const long = Array.from({ length: 20_500 }, () => '').join('\n');
    expect(review('reports.ndjson --format json', long).err).toBe('10000 lines read\n20000 lines read\n');
    expect(review('reports.ndjson --format json', long, { terminal: true }).err).toBe(
      '\r10000 lines read\r20000 lines read\n',
    );
    expect(review('reports.ndjson', lines.join('\n')).err).toBe('');
  });

  it('lists twenty individuals in a table, and all of them in CSV', () => {
    const many = Array.from({ length: 50 }, (_, index) =>
      report(`r${index}`, '2025-02-02T10:00:00-05:00', {
        occurrence: {
          provider: { programs: ['child-protection'] },
          awareAt: '2025-02-02T10:00:00-05:00',
          entries: [{ category: 'death', individual: `i${index % 25}` }],
        },
      }),
    ).join('\n');
    expect(review('reports.ndjson', many).out).toContain('Individuals with more than one report (the first 20 of 25)');
    const csv: string[][] = parse(review('reports.ndjson --format csv', many).out);
    expect(
      csv.filter(([part, item]) => part === 'Individuals with more than one report' && item?.startsWith('i')),
    ).toHaveLength(25);
  });

  it.each<[what: string, options: string, text: string, message: string]>([
    ['no file', '', '', 'review: one file is needed; see --help'],
    ['two files', 'reports.ndjson reports.ndjson', '', 'one file is needed'],
    ['a file that is not there', 'other.ndjson', '', 'review: the file cannot be read'],
    [
      'a line that is no JSON',
      'reports.ndjson',
      `${lines[0]}\n{"id": "Jordan Smith"\n`,
      'line 2: expected a report as JSON',
    ],
    [
      'a report that is wrong',
      'reports.ndjson',
      `${lines[0]}\n\n${report('x', '2025-02-02')}`,
      'line 3.occurrence.awareAt: expected a timestamp',
    ],
    ['a year out of range', 'reports.ndjson --year 1999', '', '--year: expected a year from 2000 to 2100'],
    ['a year of five digits', 'reports.ndjson --year 20255', '', '--year: expected a year'],
    ['a moment that is none', 'reports.ndjson --now today', '', '--now: expected a timestamp'],
    ['a year that is none', 'reports.ndjson --year last', '', '--year: expected a year'],
    [
      'a format that is not known',
      'reports.ndjson --format xml',
      '',
      '--format: expected one of table, markdown, html, csv, json',
    ],
    ['an option that is not known', 'reports.ndjson --yaer 2025', '', '(nearest: --year)'],
  ])('refuses %s', (_what, options, text, message) => {
    const { status, out, err } = review(options, text);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
    expect(err).not.toMatch(/Jordan|Smith/);
  });

  it('prints help', () => {
    expect(review('--help').out).toMatch(/^usage: ontario-sor review FILE.ndjson/);
  });
});

it('lets a fault of the program be seen', () => {
  const io = testIo();
  const broken = {
    ...io,
    readChunks: (): Iterable<Uint8Array> => {
      throw new TypeError('a fault');
    },
  };
  expect(() => runReview(['file', '--year', '2026'], broken)).toThrow('a fault');
});
