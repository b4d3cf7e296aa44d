import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { assess } from '../../assess/assess.ts';
import { testIo } from '../io.fixture.ts';
import { main } from '../main.ts';

type Files = NonNullable<Parameters<typeof testIo>[0]>['files'];

async function run(args: readonly string[], files: Files, io = testIo({ files: files ?? {} })) {
  const status = await main(args, io);
  return { status, out: io.out(), err: io.err(), written: io.written };
}

const provider = { programs: ['developmental-services-supportive-living'] } as const;
const death = {
  provider,
  awareAt: '2026-11-21T02:10:00-05:00',
  entries: [{ category: 'death', subcategory: 'suicide' }],
} as const;
const fall = {
  provider,
  awareAt: '2026-12-01T10:00:00-05:00',
  entries: [{ category: 'serious-injury', subcategory: 'accidental', facts: { unscheduledMedicalAttention: true } }],
} as const;
const ndjson = (...rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const row = (entries: readonly unknown[], more: object = {}): string => JSON.stringify({ provider, ...more, entries });
const read = (text: string): Record<string, unknown>[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('assess over many', () => {
  it('decides each row in the order of the file', async () => {
    const { status, out } = await run(['assess', 'a.ndjson'], {
      'a.ndjson': ndjson(death, { id: 'r2', occurrence: fall }),
    });
    expect(status).toBe(0);
    const [first, second] = read(out);
    expect(first).toMatchObject({
      line: 1,
      programs: provider.programs,
      workingLevel: 1,
      initialReportDue: '2026-11-21T03:10:00-05:00',
    });
    expect(second).toMatchObject({ line: 2, id: 'r2', level: 'undetermined', workingLevel: 1 });
  });

  it('reads a pipe, and writes whole assessments', async () => {
    const { out } = await run(['assess', '-', '--from', 'ndjson', '--whole'], { '-': ndjson(death) });
    expect(read(out)[0]?.assessment).toEqual(JSON.parse(JSON.stringify(assess(death))));
  });

  it('reports each bad row with line, column and problems, repeats nothing of it, and goes on', async () => {
    const bad = [
      '{"provider":{"programs":["vaw-shleter"]},"entries":[]}',
      '{"provider": Jordan Smith}',
      '{"provider":{"programs":["vaw-shelter"]},"entries":[{"category":"deth"}]}',
    ];
    const content = Buffer.concat([
      Buffer.from(ndjson(death)),
      Buffer.from(`${bad.join('\n')}\n`),
      Buffer.from('{"site":"Bélanger"}\n', 'latin1'),
      Buffer.from(`\n${ndjson(fall)}`),
    ]);
    const { status, out, err, written } = await run(['assess', 'a.ndjson', '--errors', 'bad.ndjson'], {
      'a.ndjson': content,
    });
    expect(status).toBe(3);
    expect(read(out).map(({ line }) => line)).toEqual([1, 7]);
    expect(err).toBe('ontario-sor assess: 4 of 6 rows are invalid\n');
    const errors = written.get('bad.ndjson') ?? '';
    expect(errors).not.toMatch(/shleter|Jordan|Smith|langer/);
    expect(read(errors)).toEqual([
      {
        line: 2,
        problems: [
          {
            column: 26,
            path: 'provider.programs[0]',
            code: 'unknown-id',
            expected: 'an id of `programs`',
            nearest: 'vaw-shelter',
          },
        ],
      },
      { line: 3, problems: [{ column: 14, path: 'input', code: 'wrong-type', expected: 'JSON' }] },
      {
        line: 4,
        problems: [expect.objectContaining({ column: 65, path: 'entries[0].category', nearest: 'death' })],
      },
      {
        line: 5,
        problems: [{ path: 'input', code: 'wrong-type', expected: 'text in UTF-8, not Latin-1 or Windows-1252' }],
      },
    ]);
  });

  it.each([
    ['no JSON', '{"provider":', { path: 'input', code: 'wrong-type' }],
    ['a list', '[]', { path: 'input', code: 'wrong-type' }],
    ['no provider', '{"entries":[]}', { path: 'provider', code: 'missing-key' }],
    [
      'an unknown category',
      row([{ category: 'deth' }]),
      { path: 'entries[0].category', code: 'unknown-id', nearest: 'death' },
    ],
    [
      'a subcategory of another category',
      row([{ category: 'death', subcategory: 'hunger-strike' }]),
      { path: 'entries[0].subcategory', code: 'unknown-id' },
    ],
    [
      'a fact with a typing error',
      row([{ category: 'death', facts: { lifeThreatning: true } }]),
      { path: 'entries[0].facts', code: 'unknown-key', nearest: 'lifeThreatening' },
    ],
    [
      'a retired fact',
      row([{ category: 'abuse-or-mistreatment', facts: { newHistoricalAllegation: true } }]),
      { path: 'entries[0].facts', code: 'unknown-key', nearest: 'abuseBeforeService' },
    ],
    [
      'a fact that is text',
      row([{ category: 'death', facts: { stillbirth: 'yes' } }]),
      { path: 'entries[0].facts.stillbirth', code: 'wrong-type' },
    ],
    [
      'a key that an entry does not have',
      row([{ category: 'death', note: 'x' }]),
      { path: 'entries[0]', code: 'unknown-key' },
    ],
    [
      'a date that does not exist',
      row([{ category: 'death' }], { awareAt: '2026-02-30T10:00:00-05:00' }),
      { path: 'awareAt', code: 'bad-timestamp' },
    ],
    [
      'an individual who is not listed',
      row([{ category: 'death', individual: 'i2' }], { individuals: [{ id: 'i1', population: 'child' }] }),
      { path: 'entries[0].individual', code: 'unknown-individual' },
    ],
    [
      'two individuals of one id',
      row([{ category: 'death' }], { individuals: ['child', 'child'].map((population) => ({ id: 'i1', population })) }),
      { path: 'individuals[1].id', code: 'duplicate-id' },
    ],
  ])('reports a row with %s', async (_, bad, problem) => {
    const { status, out, written } = await run(['assess', 'a.ndjson', '--errors', 'bad'], {
      'a.ndjson': `${ndjson(death)}${bad}\n${ndjson(fall)}`,
    });
    expect(status).toBe(3);
    expect(read(out).map(({ line }) => line)).toEqual([1, 3]);
    expect(read(written.get('bad') ?? '')).toEqual([{ line: 2, problems: [expect.objectContaining(problem)] }]);
  });

  it('shows the first bad rows when there is no file for them', async () => {
    const { status, err } = await run(['assess', 'a.ndjson'], { 'a.ndjson': 'x\n'.repeat(30) });
    expect(status).toBe(3);
    expect(err.match(/"line":/g)).toHaveLength(20);
    expect(err).toContain('--errors FILE lists them');
  });

  it('writes CSV that another program reads', async () => {
    const { out } = await run(['assess', 'a.ndjson', '--to', 'csv'], {
      'a.ndjson': ndjson({ id: '=1+1', occurrence: death }),
    });
    expect(parse(out, { columns: true })).toEqual([
      expect.objectContaining({
        line: '1',
        id: "'=1+1",
        categories: 'death',
        reportability: 'undetermined',
        level: 'undetermined',
      }),
    ]);
  });

  it('counts by category, level, program and month', async () => {
    const keys = 'category,level,program,month';
    const { out } = await run(['assess', 'a.ndjson', '--summary', keys], { 'a.ndjson': ndjson(fall, fall, death, 1) });
    expect(parse(out)).toEqual([
      ['category', 'level', 'program', 'month', 'count'],
      ['death', 'undetermined', provider.programs[0], '2026-11', '1'],
      ['serious-injury', 'undetermined', provider.programs[0], '2026-12', '2'],
    ]);
  });

  it.each([
    ['--summary', 'colour', '--summary: expected one of category'],
    ['--workers', 'many', '--workers: expected a whole number from 1 to 64'],
    ['--to', 'xml', '--to: expected one of ndjson, csv'],
    ['--resume', 'state', '--resume needs --out'],
  ])('refuses %s %s', async (option, value, message) => {
    const { status, err } = await run(['assess', 'a.ndjson', option, value], { 'a.ndjson': ndjson(death) });
    expect(status).toBe(2);
    expect(err).toContain(message);
  });
});

it('a command line that is refused leaves the files as they are', async () => {
  const { status, written } = await run(['assess', 'a.ndjson', '--out', 'out', '--workers', '0'], {
    'a.ndjson': ndjson(death),
  });
  expect(status).toBe(2);
  expect(written.size).toBe(0);
});

describe('assess over CSV', () => {
  const header = 'id,programs,awareAt,Population,category,subcategory,unscheduledMedicalAttention,mediaAttention';
  const good =
    'r1,Violence Against Women emergency shelter; Homelessness Initiatives,2026-11-21T02:10:00-05:00,Child,Serious injury,Accidental,yes,no';

  it('takes labels, and asks nothing of cells that are empty', async () => {
    const { status, out } = await run(['assess', 'a.csv'], {
      'a.csv': `\ufeff${header}\r\n${good}\r\nr2,homelessness,,,death,,?,\r\n`,
    });
    expect(status).toBe(0);
    expect(read(out)).toMatchObject([
      { line: 2, id: 'r1', programs: ['vaw-shelter', 'homelessness'], entries: [{ category: 'serious-injury' }] },
      { line: 3, id: 'r2', programs: ['homelessness'], entries: [{ category: 'death' }] },
    ]);
  });

  it('names the column of a problem', async () => {
    const { status, written } = await run(['assess', 'a.csv', '--errors', 'bad'], {
      'a.csv': `${header}\nr1,homelesness,,,death,,,\nr2,homelessness,tomorrow,,death,,,\nr3,homelessness,,,death,,perhaps,\nr4,"a"b\n`,
    });
    expect(status).toBe(3);
    expect(read(written.get('bad') ?? '').map(({ problems }) => problems)).toEqual([
      [expect.objectContaining({ column: 'programs', nearest: 'homelessness' })],
      [expect.objectContaining({ column: 'awareAt', code: 'bad-timestamp' })],
      [expect.objectContaining({ column: 'unscheduledMedicalAttention', expected: 'yes, no or an empty cell' })],
      [expect.objectContaining({ expected: 'quotation marks around a whole cell' })],
    ]);
  });

  it('refuses a header with an unknown column', async () => {
    const { status, err } = await run(['assess', 'a.csv'], { 'a.csv': 'id,catgory\n' });
    expect(status).toBe(2);
    expect(err).toContain('(nearest: category)');
  });

  it('has a template that it reads itself', async () => {
    const { out } = await run(['template', '--csv'], {});
    const { status } = await run(['assess', 'a.csv'], { 'a.csv': out });
    expect(status).toBe(0);
    expect(parse(out)[0]).toContain('lifeThreatening');
  });
});

describe('a run that is resumed', () => {
  const args = ['assess', 'a.ndjson', '--out', 'out', '--errors', 'bad', '--resume', 'state'];
  const rows = Array.from({ length: 450 }, (_, place) =>
    place % 100 === 7 ? 'no JSON' : JSON.stringify(place % 2 === 0 ? death : fall),
  );
  const files = { 'a.ndjson': rows.join('\n') };

  it('gives what a run without a break gives, byte for byte', async () => {
    const whole = await run(args, files);
    const io = testIo({ files: { 'a.ndjson': rows.slice(0, 200).join('\n') } });
    await run(args, {}, io);
    // What was written after the last state is done again.
    io.many.openOutput('out', Buffer.byteLength(io.written.get('out') ?? '')).write('half a li');
    const resumed = testIo({ files });
    for (const [name, text] of io.written) resumed.many.writeSmall(name, text);
    await run(args, {}, resumed);
    expect(resumed.written.get('out')).toBe(whole.written.get('out'));
    expect(resumed.written.get('bad')).toBe(whole.written.get('bad'));
    expect(JSON.parse(resumed.written.get('state') ?? '')).toMatchObject({ line: 450, rows: 450, bad: 5 });
  });

  it('is refused with other options', async () => {
    const io = testIo({ files });
    await run(args, {}, io);
    const { status, err } = await run([...args, '--whole'], {}, io);
    expect(status).toBe(2);
    expect(err).toContain('other options');
  });
});

describe('an option that would have no effect', () => {
  const report = { id: 'r1', awareAt: '2026-11-21T14:05:00-05:00', level: 1, events: [] };

  it.each([
    [['assess', 'a.json', '--out', 'x'], '--out is for many rows only'],
    [['assess', 'a.json', '--summary', 'level'], '--summary is for many rows only'],
    [['assess', 'a.ndjson', '--full'], '--full is for one input only'],
    [['due', 'a.ndjson', '--format', 'ics'], '--format is for one input only'],
    [['due', 'a.ndjson', '--to', 'ics', '--within', '8'], '--within is not for ics'],
    [['assess', 'a.ndjson', '--to', 'ics'], '--to: expected one of ndjson, csv'],
  ])('is refused: %j', async (args, message) => {
    const { status, out, err } = await run(args, { 'a.json': JSON.stringify(death), 'a.ndjson': ndjson(report) });
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
  });
});

describe('validate, minimize and due over many', () => {
  const draft = {
    provider: { programs: ['homelessness'] },
    individuals: [{ id: 'i1' }],
    people: [{ id: 'i1', firstName: 'Jordan', lastName: 'Smith' }],
    description: 'Jordan Smith fell.',
  };

  it('validate ends with 1 where a draft has errors', async () => {
    const { status, out } = await run(['validate', 'a.ndjson'], { 'a.ndjson': ndjson(draft) });
    expect(status).toBe(1);
    expect(out).not.toMatch(/Jordan|Smith/);
    expect(read(out)[0]).toMatchObject({ line: 1 });
    const csv = await run(['validate', 'a.ndjson', '--to', 'csv'], { 'a.ndjson': ndjson(draft) });
    expect(parse(csv.out, { columns: true })[0]).toMatchObject({ line: '1', severity: 'error' });
  });

  it('minimize writes each draft, and a bad row costs no other', async () => {
    const { status, out } = await run(['minimize', 'a.ndjson'], { 'a.ndjson': ndjson(3, draft) });
    expect(status).toBe(3);
    expect(read(out)).toMatchObject([{ line: 2, draft: { description: 'Individual #1 fell.' } }]);
  });

  it('due writes one calendar of all reports', async () => {
    const submitted = { kind: 'initial-submitted', at: '2026-11-20T15:00:00-05:00' };
    const reports = [
      { id: 'r1', awareAt: '2026-11-21T14:05:00-05:00', level: 1, events: [] },
      { id: 'r2' },
      { id: 'r3', awareAt: '2026-11-20T14:05:00-05:00', level: 2, events: [submitted] },
    ];
    const args = ['due', 'a.ndjson', '--to', 'ics', '--now', '2026-11-21T14:30:00-05:00'];
    const { status, out } = await run(args, { 'a.ndjson': ndjson(...reports) });
    expect(status).toBe(3);
    const events = new ICAL.Component(ICAL.parse(out)).getAllSubcomponents('vevent').map((it) => new ICAL.Event(it));
    expect(events.map(({ startDate, summary }) => [`${startDate}`, summary])).toEqual([
      ['2026-11-21T20:05:00Z', expect.stringContaining('r1')],
      ['2026-12-01', expect.stringContaining('r3')],
    ]);
    const none = await run([...args, '--errors', 'bad'], { 'a.ndjson': '' });
    expect(new ICAL.Component(ICAL.parse(none.out)).getAllSubcomponents('vevent')).toEqual([]);
  });

  it('due writes the limits of each report', async () => {
    const report = { id: 'r1', awareAt: '2026-11-21T14:05:00-05:00', level: 1, events: [] };
    const line = ['due', 'a.ndjson', '--now', '2026-11-21T15:30:00-05:00'];
    const { status, out } = await run(line, { 'a.ndjson': ndjson(report) });
    expect(status).toBe(0);
    expect(read(out)).toEqual([
      { line: 1, id: 'r1', due: [{ what: 'initial-report', due: '2026-11-21T15:05:00-05:00', overdue: true }] },
    ]);
    expect(parse((await run([...line, '--to', 'csv'], { 'a.ndjson': ndjson(report) })).out)[1]).toEqual([
      '1',
      'r1',
      'initial-report',
      '2026-11-21T15:05:00-05:00',
      'yes',
    ]);
  });
});
