import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { testIo } from '../io.fixture.ts';
import { runDue } from './due.ts';

/** Runs the command, with the options as one text. */
function due(options: string, io = testIo()): { status: number; out: string; err: string } {
  const status = runDue(options === '' ? [] : options.split(' '), io);
  if (typeof status !== 'number') throw new Error('the command is still running');
  return { status, out: io.out(), err: io.err() };
}

const submitted = '--submitted 2026-12-22T15:40:00-05:00';

describe('ontario-sor due', () => {
  it('prints the next dates with their derivation', () => {
    const io = testIo({ now: '2026-12-23T10:00:00-05:00' });
    expect(due(`--aware 2026-12-22T14:50:00-05:00 --level 1 ${submitted}`, io)).toEqual({
      status: 0,
      err: '',
      out: `First report, Level 1: due Tue 22 Dec 2026, 15:50 (UTC-05:00)
  1 hour of elapsed time after Tue 22 Dec 2026, 14:50 (UTC-05:00)
  submitted Tue 22 Dec 2026, 15:40 (UTC-05:00): on time
  Guidelines (November 2025), section 7 Level 1 Serious Occurrences

Next update: due by the end of Mon 4 Jan 2027
  7 business days after Tue 22 Dec 2026 in America/Toronto; calendar ontario-public-holidays
  counted: Wed 23 Dec, Thu 24 Dec, Mon 28 Dec, Tue 29 Dec, Wed 30 Dec, Thu 31 Dec, Mon 4 Jan
  not counted: Fri 25 Dec (Christmas Day), Sat 26 Dec (weekend), Sun 27 Dec (weekend), Fri 1 Jan (New Year's Day), Sat 2 Jan (weekend), Sun 3 Jan (weekend)
  Guidelines (November 2025), section 10 Step 8

Then, if each update is submitted on the day it is due: Wed 13 Jan 2027, Fri 22 Jan 2027

The Guidelines do not say what a business day is: the calendar is an assumption.
`,
    });
  });

  it('prints when a first report is due, and that one is late', () => {
    const asked = '--aware 2026-11-23T11:30:00-05:00 --level 1';
    expect(due(asked).out).toBe(`First report, Level 1: due Mon 23 Nov 2026, 12:30 (UTC-05:00)
  1 hour of elapsed time after Mon 23 Nov 2026, 11:30 (UTC-05:00)
  Guidelines (November 2025), section 7 Level 1 Serious Occurrences

Updates are due once the first report is submitted.
  Guidelines (November 2025), section 10 Step 8
`);
    expect(due(asked, testIo({ now: '2026-11-23T12:30:01-05:00' })).out).toContain(
      '  not submitted: late. A report submitted',
    );
    expect(due(`${asked} --now 2026-11-23T12:30:01-05:00`).out).toContain('  not submitted: late.');
    expect(due(`${asked} --submitted 2026-11-23T12:31:00-05:00`).out).toContain(
      'submitted Mon 23 Nov 2026, 12:31 (UTC-05:00): late.',
    );
    expect(due('--aware 2026-11-23T11:30:00-05:00 --level 2').out).toContain('24 hours of elapsed time');
  });

  it('counts in the calendar named, less closures, in the time zone named', () => {
    const { out } = due(
      `--submitted 2026-12-23T04:30:00Z --calendar ontario-public-service --closure 2026-12-29 --closure 2026-12-30 --time-zone America/Winnipeg --count 1`,
    );
    expect(out).toContain('Next update: due by the end of Thu 7 Jan 2027');
    expect(out).toContain('after Tue 22 Dec 2026 in America/Winnipeg; calendar ontario-public-service');
    expect(out).toContain('Mon 28 Dec (Boxing Day), Tue 29 Dec (closure), Wed 30 Dec (closure)');
    expect(out).not.toContain('Then,');
  });

  it('goes on from the updates that were submitted, and prints what is overdue', () => {
    const { out } = due(
      '--submitted 2026-11-23T10:40:00-05:00 --update 2026-12-04T10:00:00-05:00 --now 2026-12-14T00:00:00-05:00',
    );
    expect(out).toContain('Next update: due by the end of Fri 11 Dec 2026 (overdue)');
    expect(out).toContain('7 business days after Wed 2 Dec 2026');
  });

  it('counts the interval that the ministry set', () => {
    const set = '--submitted 2026-11-23T10:40:00-05:00 --interval 3';
    expect(due(set).out).toContain('due by the end of Thu 26 Nov 2026\n  3 business days after Mon 23 Nov 2026');
    const late = due(`${set} --interval-set 2026-11-27T10:00:00-05:00`).out;
    expect(late).toContain('due by the end of Fri 27 Nov 2026');
    expect(late).toContain('  no earlier than Fri 27 Nov 2026, when the ministry set the interval');
  });

  it('says so when no day was passed over, and where each date comes from', () => {
    const { out } = due('--submitted 2026-11-23T10:40:00-05:00 --interval 3');
    expect(out).toContain('  counted: Tue 24 Nov, Wed 25 Nov, Thu 26 Nov\n  not counted: none\n');
    expect(out).toContain('  Guidelines (November 2025), section 10 Step 8\n');
    const requested = due('--submitted 2026-11-23T10:40:00-05:00 --requested 2026-12-02').out;
    expect(requested).toContain('due by the end of Wed 2 Dec 2026\n  7 business days after Mon 23 Nov 2026');
  });

  it('prints a date that the ministry requested', () => {
    const { out } = due(
      '--submitted 2026-11-23T10:40:00-05:00 --requested 2026-11-27 --requested 2026-12-20 --count 2',
    );
    expect(out).toContain('due by the end of Fri 27 Nov 2026\n  requested by the ministry for Fri 27 Nov 2026');
    expect(out).toContain('Then, if each update is submitted on the day it is due: Tue 8 Dec 2026');
  });

  it('prints JSON', () => {
    expect(JSON.parse(due(`--aware 2026-12-22T14:50:00-05:00 --level 1 ${submitted} --format json`).out)).toEqual({
      initial: { due: '2026-12-22T15:50:00-05:00', submittedAt: '2026-12-22T15:40:00-05:00', late: false },
      nextUpdate: { due: '2027-01-04', overdue: false },
      following: ['2027-01-13', '2027-01-22'],
      calendar: 'ontario-public-holidays',
      timeZone: 'America/Toronto',
    });
    expect(JSON.parse(due('--aware 2026-11-23T11:30:00-05:00 --level 2 --format json').out)).toMatchObject({
      nextUpdate: null,
      following: [],
    });
  });

  it('prints a calendar file', () => {
    const { out } = due(`${submitted} --format ics --id r-17 --now 2026-12-23T10:00:00-05:00`);
    const [event] = new ICAL.Component(ICAL.parse(out))
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component));
    expect(event?.startDate.toString()).toBe('2027-01-04');
    expect(event?.summary).toContain('r-17');
    expect(event?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-12-23T15:00:00Z');
  });

  it('is bold on a terminal, unless NO_COLOR is set', () => {
    expect(due(submitted, testIo({ terminal: true })).out).toContain('\u001b[1mNext update');
    expect(due(submitted, testIo({ terminal: true, env: { NO_COLOR: '1' } })).out).not.toContain('\u001b');
    expect(due(submitted, testIo({ terminal: true, env: { NO_COLOR: '' } })).out).toContain('\u001b');
    expect(due(submitted, testIo()).out).not.toContain('\u001b');
  });

  it('prints help', () => {
    const { status, out } = due('--help');
    expect(status).toBe(0);
    expect(out).toMatch(/^usage: ontario-sor due/);
    for (const option of ['--aware', '--submitted', '--calendar', '--closure', '--format'])
      expect(out).toContain(option);
  });

  it.each([
    ['', 'due: --aware with --level, or --submitted, is needed; see --help'],
    ['--submited x', '(nearest: --submitted)'],
    ['--submitted', 'lacks its value'],
    ['--aware 2026-11-23T11:30:00-05:00', '--level is needed with --aware'],
    ['--aware 2026-11-23T11:30:00-05:00 --level 3', '--level: expected a Level, 1 or 2'],
    ['--aware 2026-11-23T11:30:00-05:00 --level 1 --update 2026-11-24T11:30:00-05:00', '--submitted is needed'],
    ['--submitted 2026-11-23T11:30:00', '--submitted: expected a timestamp'],
    [`${submitted} --calendar ontario`, '--calendar: expected one of ontario-public-holidays'],
    [`${submitted} --closure 2026-02-30`, '--closure: expected a date'],
    [`${submitted} --time-zone Toronto`, '--time-zone: expected the name of a time zone'],
    [`${submitted} --count 0`, '--count: expected a whole number from 1 to 100'],
    [`${submitted} --interval 2.5`, '--interval: expected a whole number from 1 to 1000'],
    [`${submitted} --update yesterday`, '--update: expected a timestamp'],
    [`${submitted} --requested soon`, '--requested: expected a date'],
    [`${submitted} --count 7x`, '--count: expected a whole number'],
    [`${submitted} --count x7`, '--count: expected a whole number'],
    [`${submitted} --format xml`, '--format: expected one of text, json, ics'],
    [`${submitted} ${submitted}`, '--submitted is given more than once'],
    [`${submitted} somebody`, 'due takes options only'],
  ])('refuses "%s"', (options, message) => {
    const { status, out, err } = due(options);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
  });

  it('repeats nothing that was typed', () => {
    for (const options of [
      '--JordanSmith',
      '--submitted JordanSmith',
      `${submitted} JordanSmith`,
      `${submitted} --calendar JordanSmith`,
    ])
      expect(due(options).err).not.toMatch(/jordan|smith/i);
  });
});
