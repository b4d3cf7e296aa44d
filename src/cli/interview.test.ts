import { describe, expect, it } from 'vitest';
import { runInterview } from './interview.ts';
import { testIo } from './io.fixture.ts';

/** The interview with a list of answers, one a line. */
function interview(options: string, answers: readonly string[], files: Record<string, string> = {}) {
  const io = testIo({ files: { ...files, '-': answers.join('\n') } });
  const status = runInterview(options === '' ? [] : options.split(' '), io);
  return { status, out: io.out(), err: io.err() };
}

const fall = JSON.stringify({
  provider: { programs: ['homelessness'] },
  awareAt: '2026-11-21T14:05:00-05:00',
  entries: [{ category: 'serious-injury', subcategory: 'accidental' }],
});

describe('ontario-sor interview', () => {
  it('asks for programs, category, whom it is about and when, and then what decides most', () => {
    const { status, out } = interview('', ['homelessness', 'serious-injury', 'n', '2026-11-21T14:05:00-05:00']);
    expect(status).toBe(0);
    const asked = out.split('\n').filter((line) => line.endsWith('?') || /\(\w+\)$/.test(line));
    expect(asked[0]).toBe('Under which programs is the report made?');
    expect(out.indexOf('What happened?')).toBeGreaterThan(0);
    expect(out.indexOf('When did the service provider become aware of the incident?')).toBeGreaterThan(
      out.indexOf('Is the incident about an individual who receives the service?'),
    );
    expect(out).toContain('entry 1: ');
  });

  it('takes options by number as well, and asks again after an invalid answer', () => {
    const { out } = interview('', ['99', 'jordan', '1, 2', '2', 'perhaps', 'y', 'yesterday', '']);
    expect(out.match(/That is not one of the answers\./g)).toHaveLength(4);
    expect(out).not.toMatch(/jordan|yesterday/);
  });

  it('says so when the answers cannot be read', () => {
    const io = testIo({ files: { file: fall } });
    expect(runInterview(['file'], io)).toBe(2);
    expect(io.err()).toContain('the file cannot be read');
  });

  it('stops when the answers end, with the assessment on what was answered', () => {
    const { status, out } = interview('file', [], { file: fall });
    expect(status).toBe(0);
    expect(out).toContain('We cannot tell yet whether a report is required.');
    expect(out).toContain('Report by Sat 21 Nov 2026, 15:05 (UTC-05:00).');
  });

  it('ends when report, Level and duties are firm, and asks no more', () => {
    // Answers "no" for ever: the interview has to end by itself.
    const { out } = interview('file --json', new Array<string>(500).fill('n'), { file: fall });
    const { assessment } = JSON.parse(out);
    expect(assessment.reportability.decision).toBe('not-reportable');
    expect(assessment.notifications.filter(({ status }: { status: string }) => status === 'undetermined')).toEqual([]);
  });

  it('asks with --all until nothing unknown could change anything', () => {
    // A yes to what is asked for yes or no, the first option to what is asked for a choice.
    const yes = Array.from({ length: 500 }, (_, place) => (place % 2 === 0 ? 'y' : '1'));
    const some = interview('file --json', yes, { file: fall });
    const all = interview('file --json --all', yes, { file: fall });
    expect(JSON.parse(all.out).assessment.questions).toEqual([]);
    expect(all.err.length).toBeGreaterThan(some.err.length);
  });

  it('does not ask again after "not known"', () => {
    const { err, out } = interview('file --json', new Array<string>(500).fill('?'), { file: fall });
    const asked = err.split('\n').filter((line) => /\(\w+\)$/.test(line) && line.startsWith('entry 1: '));
    expect(asked.length).toBeGreaterThan(3);
    expect(new Set(asked).size).toBe(asked.length);
    expect(JSON.parse(out).occurrence.entries[0].facts).toBeUndefined();
  });

  it('keeps standard output for the JSON', () => {
    const { out, err } = interview('file --json', ['y'], { file: fall });
    expect(Object.keys(JSON.parse(out))).toEqual(['occurrence', 'assessment']);
    expect(err).toContain('> ');
  });

  it('adds answers about the person to an individual of the occurrence', () => {
    const { out } = interview('--json', ['1', 'death', 'y', '', ...new Array<string>(80).fill('y')]);
    const { occurrence } = JSON.parse(out);
    expect(occurrence.individuals).toHaveLength(1);
    expect(occurrence.entries[0].individual).toBe('individual-1');
    expect(occurrence.awareAt).toBeNull();
  });

  it('says when there is nothing to assess', () => {
    const { status, err, out } = interview('', ['homelessness']);
    expect(interview('', ['nowhere']).status).toBe(2);
    expect(status).toBe(2);
    expect(err).toContain('the answers ended before there was enough to assess');
    expect(out).not.toContain('Level');
  });

  it('takes "none" where several options may be chosen, and does not take it for "not known"', () => {
    const breach = JSON.stringify({
      provider: { programs: ['youth-justice-probation'], setting: 'probation-office' },
      entries: [{ category: 'error-or-omission', subcategory: 'privacy-breach', facts: { contravenesYcja: true } }],
    });
    const answers = Array.from({ length: 400 }, (_, place) => (place % 2 === 0 ? 'none' : 'n'));
    const { occurrence } = JSON.parse(interview('file --json --all', answers, { file: breach }).out);
    expect(occurrence.provider.privacyRegimes).toEqual([]);
  });

  it('refuses a file that is not an occurrence', () => {
    expect(interview('file', [], { file: '[]' })).toMatchObject({ status: 2 });
  });
});
