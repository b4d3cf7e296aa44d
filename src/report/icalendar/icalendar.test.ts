import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../input/invalid-input-error.ts';
import type { ReportEvent } from '../lifecycle/events.ts';
import { initial, muchLater, noFurtherAction, status, update } from '../lifecycle/life-of-a-report.fixture.ts';
import { calendarParts, toICalendar } from './icalendar.ts';
import { calendarFile, escapeText } from './icalendar-text.ts';

const now = '2026-11-23T12:00:00-05:00';
const submitted = status([initial], now);
const notSubmitted = status([], '2026-11-23T10:30:00-05:00');
const escalated = status([initial, { kind: 'level-1-learned', at: '2026-11-23T11:30:00-05:00' }], now);

/** The calendar as a calendar program reads it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return {
    calendar,
    events: calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component)),
  };
}

describe('a calendar file', () => {
  it('is this text', () => {
    expect(toICalendar([{ id: 'r1', status: escalated }], { now }).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//ontario-sor//Serious occurrence report deadlines//EN',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:Serious occurrence reports',
      'BEGIN:VEVENT',
      expect.stringMatching(/^UID:escalation-[0-9a-f]{16}@ontario-sor$/),
      'DTSTAMP:20261123T170000Z',
      'SEQUENCE:14146140',
      'DTSTART:20261123T173000Z',
      'SUMMARY:Level 1 fact to be submitted: serious occurrence report r1',
      'DESCRIPTION:Submit a new fact that makes a Level 2 occurrence Level 1 withi',
      ' n the Level 1 time\\, counted from when you learned of the fact. This cauti',
      ' on is from this library. Sections 7 and 8 set no time for it.',
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-PT30M',
      'DESCRIPTION:Level 1 fact to be submitted: serious occurrence report r1',
      'END:VALARM',
      'END:VEVENT',
      'BEGIN:VEVENT',
      expect.stringMatching(/^UID:update-[0-9a-f]{16}@ontario-sor$/),
      'DTSTAMP:20261123T170000Z',
      'SEQUENCE:14146140',
      'DTSTART;VALUE=DATE:20261202',
      'DTEND;VALUE=DATE:20261203',
      'SUMMARY:Update due by the end of the day: serious occurrence report r1',
      'DESCRIPTION:An update is due no later than 7 business days after the initia',
      ' l report\\, and at least every 7 business days after that\\, even without ne',
      ' w information.',
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:PT9H',
      'DESCRIPTION:Update due by the end of the day: serious occurrence report r1',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('has an update as an event of a whole day', () => {
    const [event, ...others] = read(toICalendar([{ id: 'r1', status: submitted }], { now })).events;
    expect(others).toEqual([]);
    expect(event?.summary).toBe('Update due by the end of the day: serious occurrence report r1');
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe('2026-12-02');
    expect(event?.endDate.toString()).toBe('2026-12-03');
  });

  it('has a first report as an event at its limit, in UTC', () => {
    const [event, ...others] = read(toICalendar([{ id: 'r1', status: notSubmitted }], { now })).events;
    expect(others).toEqual([]);
    expect(event?.summary).toBe('First report due: serious occurrence report r1');
    expect(event?.startDate.toString()).toBe('2026-11-23T16:00:00Z');
  });

  it('has an escalation as well as the update', () => {
    const { events } = read(toICalendar([{ id: 'r1', status: escalated }], { now }));
    expect(events.map(({ summary, startDate }) => [summary.split(':')[0], startDate.toString()])).toEqual([
      ['Level 1 fact to be submitted', '2026-11-23T17:30:00Z'],
      ['Update due by the end of the day', '2026-12-02'],
    ]);
    expect(events[0]?.description).toContain('This caution is from this library');
  });

  it('reminds: half an hour before a moment, at nine in the morning of a day', () => {
    const triggers = (text: string) =>
      read(text).events.map(({ component }) =>
        component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString(),
      );
    expect(triggers(toICalendar([{ id: 'r1', status: notSubmitted }], { now }))).toEqual(['-PT30M']);
    expect(triggers(toICalendar([{ id: 'r1', status: submitted }], { now }))).toEqual(['PT9H']);
  });

  it('has what RFC 5545 asks of a file and of each event', () => {
    const { calendar, events } = read(toICalendar([{ id: 'r1', status: escalated }], { now }));
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toBe('-//ontario-sor//Serious occurrence report deadlines//EN');
    for (const { component } of events) {
      for (const name of ['uid', 'dtstamp', 'dtstart', 'summary'])
        expect(component.getAllProperties(name), name).toHaveLength(1);
      expect(component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-23T17:00:00Z');
    }
  });

  it('has a name', () => {
    const name = (text: string) => read(text).calendar.getFirstPropertyValue('x-wr-calname');
    expect(name(toICalendar([], { now }))).toBe('Serious occurrence reports');
    expect(toICalendar([], { now, calendarName: 'Maple; Oak, \\ and\nElm' }).split('\r\n')).toContain(
      'X-WR-CALNAME:Maple\\; Oak\\, \\\\ and Elm',
    );
  });

  it('with no report still is a file that can be read', () => {
    const { calendar, events } = read(toICalendar([]));
    expect(events).toEqual([]);
    expect(calendar.getAllSubcomponents()).toHaveLength(1);
  });

  it('takes back an update after no further action, by the identity that it had', () => {
    const uid = (text: string): unknown => read(text).events.map((event) => event.uid);
    const ended = status([initial, noFurtherAction('2026-11-27T09:00:00-05:00')], muchLater);
    const text = toICalendar([{ id: 'r1', status: ended }], { now: muchLater });
    const [event, ...others] = read(text).calendar.getAllSubcomponents('vevent');
    expect(others).toEqual([]);
    expect(event?.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(event?.getAllSubcomponents('valarm')).toEqual([]);
    const before = toICalendar([{ id: 'r1', status: submitted }], { now });
    expect(uid(text)).toEqual(uid(before));
    const sequence = (of: string): number =>
      Number(read(of).calendar.getFirstSubcomponent('vevent')?.getFirstPropertyValue('sequence'));
    expect(sequence(text)).toBeGreaterThan(sequence(before));
  });

  it('says of what has ended that it is not due any more, at a time that calendar programs accept', () => {
    const ended = status([initial, noFurtherAction('2026-11-27T09:00:00-05:00')], muchLater);
    const lines = toICalendar([{ id: 'r1', status: ended }], { now: muchLater }).split('\r\n');
    expect(lines).toContain('SUMMARY:Not due any more: serious occurrence report r1');
    expect(lines).toContain('DESCRIPTION:The report has ended.');
    expect(lines.filter((line) => line.startsWith('DTSTART:'))).toEqual(['DTSTART:20261123T154000Z']);
  });

  it('has a first report due at its time', () => {
    const lines = toICalendar([{ id: 'r1', status: notSubmitted }], { now }).split('\r\n');
    expect(lines).toContainEqual(expect.stringMatching(/^UID:initial-report-[0-9a-f]{16}@ontario-sor$/));
    expect(lines).toContain('SUMMARY:First report due: serious occurrence report r1');
  });

  it('can be written in parts, the events of each report by themselves', () => {
    const { start, events, end } = calendarParts;
    const parts = [
      start(),
      events({ id: 'r1', status: escalated }, now),
      events({ id: 'r2', status: submitted }, now),
      end(),
    ].join('');
    const whole = read(
      toICalendar(
        [
          { id: 'r1', status: escalated },
          { id: 'r2', status: submitted },
        ],
        { now },
      ),
    );
    expect(read(parts).events.map(String)).toEqual(whole.events.map(String));
    expect(read(parts).events).toHaveLength(3);
    expect(parts.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
    expect(read(start() + end()).events).toEqual([]);
    expect(start()).toContain('X-WR-CALNAME:Serious occurrence reports\r\n');
  });

  it('has its alarm as many minutes before as are asked for', () => {
    const alarm = (options: object): unknown =>
      toICalendar([{ id: 'r1', status: status([], now) }], { now, ...options }).match(/TRIGGER:.*/)?.[0];
    expect(alarm({})).toBe('TRIGGER:-PT30M');
    expect(alarm({ alarmMinutes: 45 })).toBe('TRIGGER:-PT45M');
    expect(() => alarm({ alarmMinutes: -1 })).toThrow('options.alarmMinutes: expected a whole number');
  });

  it('takes back everything of a duplicate and of a report that is not valid', () => {
    for (const kind of ['deemed-duplicate', 'deemed-not-valid'] as const) {
      const dead = status(
        [
          initial,
          { kind: 'level-1-learned', at: '2026-11-23T11:30:00-05:00' },
          { kind, at: '2026-11-23T11:40:00-05:00' },
        ],
        now,
      );
      const { calendar, events } = read(toICalendar([{ id: 'r1', status: dead }]));
      expect(events.map(({ uid }) => uid.replace(/-[0-9a-f]{16}@.*/, ''))).toEqual([
        'initial-report',
        'escalation',
        'update',
      ]);
      for (const event of calendar.getAllSubcomponents('vevent'))
        expect(event.getFirstPropertyValue('status')).toBe('CANCELLED');
    }
  });
});

describe('the identity of an event', () => {
  const uids = (text: string) => read(text).events.map(({ uid }) => uid);

  it('stays from file to file, so that a later file moves the event', () => {
    const later = status([initial, update('2026-12-01T10:00:00-05:00')], '2026-12-01T12:00:00-05:00');
    expect(uids(toICalendar([{ id: 'r1', status: later }]))).toEqual(
      uids(toICalendar([{ id: 'r1', status: submitted }])),
    );
  });

  it('is another for each report and each thing owed', () => {
    const all = uids(
      toICalendar([
        { id: 'r1', status: escalated },
        { id: 'r2', status: escalated },
        { id: 'r3', status: notSubmitted },
      ]),
    );
    expect(new Set(all).size).toBe(5);
  });

  it('does not reveal the id', () => {
    expect(uids(toICalendar([{ id: 'JordanSmith', status: submitted }])).join()).not.toMatch(/jordan|smith/i);
  });
});

describe('when the file was written', () => {
  const stamp = (text: string) => read(text).events[0]?.component.getFirstPropertyValue('dtstamp')?.toString();

  it('is what the caller says, a Date too', () => {
    expect(stamp(toICalendar([{ id: 'r1', status: submitted }], { now: new Date('2026-11-24T01:02:03.456Z') }))).toBe(
      '2026-11-24T01:02:03Z',
    );
  });

  it('left out, is the last submission: equal input gives an equal file', () => {
    const updated = status([initial, update('2026-12-01T10:00:00-05:00')], '2026-12-01T12:00:00-05:00');
    expect(stamp(toICalendar([{ id: 'r1', status: updated }]))).toBe('2026-12-01T15:00:00Z');
    expect(stamp(toICalendar([{ id: 'r1', status: submitted }]))).toBe('2026-11-23T15:40:00Z');
    expect(stamp(toICalendar([{ id: 'r1', status: notSubmitted }]))).toBe('2000-01-01T00:00:00Z');
    expect(toICalendar([{ id: 'r1', status: updated }])).toBe(toICalendar([{ id: 'r1', status: updated }]));
  });
});

describe('the text of a calendar file', () => {
  it('has lines of at most 75 octets that end with CR LF', () => {
    const long = `r-${'é'.repeat(100)}-${'🏠'.repeat(60)}`;
    const text = toICalendar([{ id: long, status: escalated }], { now, calendarName: 'n'.repeat(300) });
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(read(text).events[0]?.summary).toBe(`Level 1 fact to be submitted: serious occurrence report ${long}`);
  });

  it.each([
    ['75 octets', 75, [75]],
    ['76 octets', 76, [75, 2]],
    ['149 octets', 149, [75, 75]],
    ['150 octets', 150, [75, 75, 2]],
  ])('%s are folded', (_what, length, octets) => {
    const lines = calendarFile(['x'.repeat(length)])
      .split('\r\n')
      .slice(0, -1);
    expect(lines.map((line) => Buffer.byteLength(line))).toEqual(octets);
    expect(lines.slice(1).every((line) => line.startsWith(' '))).toBe(true);
  });

  it('keeps a character whole at the end of a line', () => {
    const folded = calendarFile([`${'x'.repeat(73)}é🏠`]);
    expect(folded).toBe(`${'x'.repeat(73)}é\r\n 🏠\r\n`);
  });

  it.each([
    ['\u007e', 1],
    ['\u0080', 2],
    ['\u07ff', 2],
    ['\u0800', 3],
    ['\uffff', 3],
    ['\u{10000}', 4],
  ])('%j is of so many octets: %i', (character, octets) => {
    const parts = (before: number) => calendarFile([`${'x'.repeat(before)}${character}`]).split('\r\n').length - 1;
    expect(parts(75 - octets)).toBe(1);
    expect(parts(76 - octets)).toBe(2);
  });

  it.each([
    ['a;b', 'a\\;b'],
    ['a,b', 'a\\,b'],
    ['a\\b', 'a\\\\b'],
    ['a\nb', 'a b'],
    ['a\r\nb', 'a b'],
    ['a\rb', 'a b'],
    ['a\u2028b', 'a b'],
    ['a\u202eb', 'a[U+202E]b'],
    ['a\\nb', 'a\\\\nb'],
    ['a:b"c', 'a:b"c'],
    ['a\u0000\u007fb\tc', 'a[U+0000][U+007F]b c'],
    ['a\ud83cb', 'a[U+D83C]b'],
    ['a\ud800b', 'a[U+D800]b'],
    ['a\udfffb', 'a[U+DFFF]b'],
    ['🏠', '🏠'],
  ])('%j is written %j', (text, written) => {
    expect(escapeText(text)).toBe(written);
  });

  it('cannot be broken out of by an id', () => {
    const { calendar, events } = read(
      toICalendar([{ id: 'r1\r\nEND:VEVENT\r\nBEGIN:VTODO', status: submitted }], { now }),
    );
    expect(events).toHaveLength(1);
    expect(calendar.getAllSubcomponents('vtodo')).toEqual([]);
  });
});

describe('bad input', () => {
  it.each<[what: string, reports: unknown, options: unknown, problem: string]>([
    ['no list', {}, {}, 'reports: expected a list'],
    ['no status', [{ id: 'r1' }], {}, 'reports[0].status: expected a status'],
    ['no id', [{ status: submitted }], {}, 'reports[0].id: expected an id'],
    [
      'an id twice',
      [
        { id: 'r1', status: submitted },
        { id: 'r1', status: submitted },
      ],
      {},
      'reports[1].id: expected an id that no other',
    ],
    [
      'a status that has been changed',
      [{ id: 'r1', status: { ...submitted, nextUpdateDue: 'soon' } }],
      {},
      'reports[0].status.nextUpdateDue',
    ],
    ['an unknown option', [], { name: 'x' }, 'options: expected only the keys calendarName, now, alarmMinutes'],
    ['a moment without an offset', [], { now: '2026-11-23T12:00:00' }, 'options.now: expected a timestamp'],
  ])('%s is refused', (_what, reports, options, problem) => {
    const call = (): unknown => Reflect.apply(toICalendar, undefined, [reports, options]);
    expect(call).toThrow(InvalidInputError);
    expect(call).toThrow(problem);
  });

  it('null for options is left out', () => {
    const events: ReportEvent[] = [initial];
    const report = { id: 'r1', status: status(events, now) };
    expect(toICalendar([report], null)).toBe(toICalendar([report]));
    expect(toICalendar([report], { calendarName: null, now: null })).toBe(toICalendar([report]));
  });
});
