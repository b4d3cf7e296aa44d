import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { testIo } from './io.fixture.ts';
import { exitStatus } from './io.ts';
import { main } from './main.ts';

const example = (name: string): string => readFileSync(`examples/${name}.json`, 'utf8');

/** Runs a command line, given as one text, with files by name. */
function run(line: string, given: Parameters<typeof testIo>[0] = {}): { status: number; out: string; err: string } {
  const io = testIo(given);
  const status = main(line === '' ? [] : line.split(' '), io);
  if (typeof status !== 'number') throw new Error('the command is still running');
  return { status, out: io.out(), err: io.err() };
}

describe('ontario-sor', () => {
  it.each(['', '--help', '-h', 'help'])('lists its commands: %j', (line) => {
    const { status, out, err } = run(line);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    for (const name of ['assess', 'interview', 'validate', 'render', 'due', 'taxonomy', 'facts', 'explain'])
      expect(out).toMatch(new RegExp(`^ {2}${name} `, 'm'));
    expect(out).toContain('This program does not submit reports');
  });

  it('documents every exit status', () => {
    const { out } = run('--help');
    for (const status of Object.values(exitStatus)) expect(out).toMatch(new RegExp(`^ {2}${status} {2}\\S`, 'm'));
  });

  it('prints its version, which is that of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(run('--version')).toEqual({ status: 0, out: `${version}\n`, err: '' });
  });

  it('suggests the nearest command, and repeats nothing that was typed', () => {
    expect(run('asess')).toEqual({
      status: 2,
      out: '',
      err: 'ontario-sor: no such command (nearest: assess); see --help\n',
    });
    expect(run('Jordan-Smith').err).toBe('ontario-sor: no such command; see --help\n');
  });

  it.each([
    'assess',
    'interview',
    'validate',
    'minimize',
    'render',
    'due',
    'review',
    'template',
    'taxonomy',
    'facts',
    'explain',
  ])('%s prints how it is used', (name) => {
    const { status, out, err } = run(`${name} --help`);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out.startsWith(`usage: ontario-sor ${name} `)).toBe(true);
  });

  it.each([
    ['assess --jsn -', 'ontario-sor assess: an option is not known (nearest: --json); see --help\n'],
    ['assess', 'ontario-sor assess: one file is needed, or - for standard input; see --help\n'],
    ['assess a.json b.json', 'ontario-sor assess: one file is needed, or - for standard input; see --help\n'],
    ['assess none.json', 'ontario-sor assess: the file cannot be read; see --help\n'],
    ['assess text', 'ontario-sor assess: Invalid input\n  file: expected JSON\n'],
    [
      'assess - --guidelines 2020',
      'ontario-sor assess: Invalid input\n  --guidelines: expected one of 2025-11, 2019\n',
    ],
    ['explain', 'ontario-sor explain: give the id of a rule; see --help\n'],
    ['facts a b', 'ontario-sor facts: look up one thing at a time; see --help\n'],
  ])('%s is bad input', (line, err) => {
    const files = { '-': '{"provider":{"programs":["homelessness"]},"entries":[]}', text: 'Jordan Smith fell' };
    expect(run(line, { files })).toEqual({ status: 2, out: '', err });
  });
});

it('lets a fault of the program be seen', () => {
  const io = testIo({ files: { '-': '{}' } });
  const broken = {
    ...io,
    stdout: {
      write: () => {
        throw new TypeError('a fault');
      },
    },
  };
  expect(() => main(['taxonomy'], broken)).toThrow('a fault');
});

describe('assess', () => {
  const files = { '-': example('missing-foster-child'), gas: example('shelter-evacuation') };

  it('prints what is required, by when, why, and the open questions', () => {
    const { status, out } = run('assess -', { files });
    expect(status).toBe(0);
    expect(out).toMatch(/^A report is required\.\n/);
    expect(out).toContain(
      'Level 1: within 1 hour of becoming aware.\n  Report by Fri 8 May 2026, 23:45 (UTC-04:00).\n',
    );
    expect(out).toMatch(/^ {2}\[yes\] Police having jurisdiction .*\n.*\[13\.D; O\. Reg\. 156\/18 s\.84\(3\)\]$/m);
    expect(out).toMatch(/^ {2}\[\?\] Parent or guardian \(individual-1\)/m);
    expect(out).toContain('depends on: Is notifying the parent or guardian contraindicated?\n');
    expect(out).not.toMatch(/depends on: \w+$/m);
    expect(out).toMatch(/Ask next\n {2}1\. individual-1: Is notifying the parent or guardian contraindicated\?/);
    expect(out).not.toContain('\u001b');
  });

  it('prints the checklist and every question when asked to', () => {
    const short = run('assess gas', { files }).out;
    const full = run('assess gas --full', { files }).out;
    expect(short).toContain('Use --full to list them.');
    expect(full).not.toContain('--full');
    expect(full).toMatch(/^ {2}\[ \] entry 1: /m);
  });

  it('prints the assessment as JSON, by the edition, readings and time zone asked for', () => {
    const line = 'assess gas --json --guidelines 2019 --reading apo-places --time-zone America/Winnipeg';
    const assessment = JSON.parse(run(line, { files }).out);
    expect(assessment.guidelines).toBe('2019');
    expect(assessment.initialReportDue).toBe('2026-02-14T05:05:00-06:00');
    expect(assessment.receipt.readings).toEqual({ 'apo-places': 'other' });
  });

  it('prints every problem of an occurrence with its place and without the value', () => {
    const bad = {
      provider: { programs: ['vaw-shleter'] },
      entries: [{ category: 'death', facts: { jordanSmithDied: true, mediaAtention: true } }],
    };
    const { status, out, err } = run('assess -', { files: { '-': JSON.stringify(bad) } });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('provider.programs[0]: expected ');
    expect(err).toContain('(nearest: vaw-shelter)');
    expect(err).toContain('(nearest: mediaAttention)');
    expect(err).not.toMatch(/jordan|shleter|atention/i);
  });

  test('colour only on a terminal, and not where NO_COLOR is set', () => {
    expect(run('assess gas', { files, terminal: true }).out).toContain('\u001b[1mA report is required.\u001b[22m');
    expect(run('assess gas', { files, terminal: true, env: { NO_COLOR: '1' } }).out).not.toContain('\u001b');
    expect(run('assess gas', { files, terminal: true, env: { NO_COLOR: '' } }).out).toContain('\u001b');
  });

  it('prints that a Level is open, and the time to work to', () => {
    const { out } = run('assess -', { files: { '-': example('medication-error-at-2am') } });
    expect(out).toContain('Level not settled. Treat it as Level 1: within 1 hour of becoming aware.');
    expect(out).toContain('Report by Sat 21 Nov 2026, 03:10 (UTC-05:00).');
  });

  it('lists the entries of a report of several', () => {
    const { out } = run('assess -', { files: { '-': example('section-8-two-young-persons') } });
    expect(out).toContain('\nEntries\n  1 (individual-1): A report is required; Level not settled\n');
    expect(out).toContain('  3 (individual-2): A report is required; Level 1\n');
  });
});

describe('taxonomy, facts and explain', () => {
  it('lists the nine categories by letter', () => {
    const { out } = run('taxonomy');
    expect(out.match(/^[A-I]\. /gm)).toEqual(['A. ', 'B. ', 'C. ', 'D. ', 'E. ', 'F. ', 'G. ', 'H. ', 'I. ']);
    expect(out).toContain('    Peer on peer (peer-on-peer)');
  });

  it('finds one node by path or name', () => {
    const io = testIo();
    expect(main(['taxonomy', 'Individual on Individual'], io)).toBe(0);
    expect(io.out()).toMatch(/^Peer on peer\n {2}serious-individual-action\/assault\/peer-on-peer\n/);
    expect(JSON.parse(run('taxonomy death/accidental/fall --json').out).path).toBe('death/accidental/fall');
    expect(JSON.parse(run('taxonomy --json').out)).toHaveLength(9);
  });

  it('suggests nodes for everyday words, and the categories for words that no node has', () => {
    const io = testIo();
    expect(main(['taxonomy', 'missed dose'], io)).toBe(0);
    expect(io.out()).toMatch(/^Medication error\n {2}error-or-omission\/medication-error\n {2}because of: missed dose/);
    expect(run('taxonomy nowhere').out).toContain('No category has these words.');
    expect(run('taxonomy nowhere').out).toContain('  G. Error or omission: ');
    expect(JSON.parse(run('taxonomy overdose --json').out)[0].category).toBe('serious-injury');
  });

  it('says of a node no more than there is to say', () => {
    expect(run('taxonomy disturbance-or-disaster/flood').out).toMatch(
      /^Flood\n {2}disturbance-or-disaster\/flood\n(?! {2}also)/,
    );
    expect(run('taxonomy serious-individual-action/assault/peer-on-peer').out).toContain('\n  also called: ');
    expect(run('taxonomy error-or-omission').out).toMatch(/^Error or omission\n {2}error-or-omission\n {2}\S/);
  });

  it('lists the facts, and prints one', () => {
    expect(run('facts').out).toContain('\nlifeThreatening (entry): Is the injury or illness life-threatening?\n');
    const { out } = run('facts lifeThreatening');
    expect(out).toContain('used by 13b.level-1.life-threatening');
    expect(JSON.parse(run('facts mediaAttention --json').out).scope).toBe('occurrence');
    expect(JSON.parse(run('facts --json').out).lifeThreatening.id).toBe('lifeThreatening');
    expect(run('facts lifeThreatning').err).toContain('(nearest: lifeThreatening)');
  });

  it('explains a rule with its section and condition', () => {
    const { out } = run('explain 13b.level-1.emergency-services');
    expect(out).toContain('13.B');
    expect(out).toContain('“Did the injury or illness require emergency medical services?” is answered yes');
    expect(JSON.parse(run('explain 13b.level-1.emergency-services --json').out).id).toBe(
      '13b.level-1.emergency-services',
    );
    expect(run('explain 13b.level-1.emergency-service').err).toContain('(nearest: 13b.level-1.emergency-services)');
  });
});
