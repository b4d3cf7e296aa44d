import { describe, expect, it } from 'vitest';
import {
  type Assessment,
  assess,
  type Facts,
  type ReportEvent,
  reassessReport,
  type StoredReport,
  safe,
} from '../../index.ts';

const awareAt = '2026-11-21T14:00:00-05:00';
const at = '2026-11-21T20:00:00-05:00';
const submitted: ReportEvent = { kind: 'initial-submitted', at: '2026-11-21T19:00:00-05:00' };
const learned: ReportEvent = { kind: 'level-1-learned', at: '2026-11-21T19:30:00-05:00' };

const known = {
  unscheduledMedicalAttention: true,
  lifeThreatening: false,
  causedByServiceProvider: false,
  emergencyMedicalServices: false,
};
const fall = (facts: Facts) =>
  assess({
    provider: { programs: ['developmental-services-supportive-living'] },
    awareAt,
    facts: { mediaAttention: false },
    individuals: [{ id: 'i1', population: 'adult-with-developmental-disability' }],
    entries: [
      { category: 'serious-injury', subcategory: 'accidental', individual: 'i1', facts: { ...known, ...facts } },
    ],
  });
const levelTwo = fall({});
const levelOne = fall({ lifeThreatening: true });
const open = fall({ lifeThreatening: null });
const notReportable = fall({ unscheduledMedicalAttention: false, unplannedHospitalization: false });

const stored = (level: 1 | 2 | null, ...events: readonly ReportEvent[]): StoredReport => ({ awareAt, level, events });

describe('reassessReport', () => {
  it('says what changed, what is to be stored and what is owed, when a Level 2 report becomes Level 1', () => {
    const { changes, newEvents, level, due, status } = reassessReport(stored(2, submitted), levelTwo, levelOne, at);
    expect(changes.filter(({ urgent }) => urgent).map(({ text }) => text)).toEqual([
      'Level: 1 (before: 2)',
      'Level to treat it as: 1 (before: 2)',
    ]);
    expect(due).toEqual([
      { what: 'escalation', due: '2026-11-21T21:00:00-05:00', overdue: false },
      { what: 'update', due: '2026-12-01', overdue: false },
    ]);
    expect(newEvents).toEqual([{ kind: 'level-1-learned', at }]);
    expect(level).toBe(2);
    expect(status).toMatchObject({
      level: 1,
      initial: { late: false },
      escalation: { due: '2026-11-21T21:00:00-05:00', submittedAt: null },
    });
  });

  it.each<[string, StoredReport, readonly string[], 1 | 2 | null]>([
    ['a report that is not submitted keeps Level 2', stored(2), ['level-1-learned'], 2],
    ['a report that was submitted keeps Level 2', stored(2, submitted), ['level-1-learned'], 2],
    ['an occurrence of which no report was due is Level 1 from the start', stored(null), [], 1],
  ])('raised to Level 1: %s', (_what, report, kinds, level) => {
    const before = report.level === null ? notReportable : levelTwo;
    const result = reassessReport(report, before, levelOne, at);
    expect(result.newEvents.map(({ kind }) => kind)).toEqual(kinds);
    expect(result.level).toBe(level);
  });

  it.each<[string, StoredReport, Assessment, Assessment]>([
    ['Level 2 stays', stored(2, submitted), levelTwo, levelTwo],
    ['Level 1 stays while its fact is owed', stored(2, submitted, learned), levelOne, levelOne],
    [
      'a report that is not valid becomes Level 1',
      stored(2, submitted, { kind: 'deemed-not-valid', at: learned.at }),
      levelTwo,
      levelOne,
    ],
  ])('has no event when %s', (_what, report, before, after) => {
    expect(reassessReport(report, before, after, at).newEvents).toEqual([]);
  });

  it('starts an hour where an end was recorded without a first report, which ends nothing', () => {
    const end: ReportEvent = { kind: 'deemed-duplicate', at: learned.at };
    expect(reassessReport(stored(2, end), levelTwo, levelOne, at).newEvents).toEqual([{ kind: 'level-1-learned', at }]);
  });

  it('follows the Level until the first report is submitted, whatever other events there are', () => {
    const asked: ReportEvent = { kind: 'update-requested', at: '2026-11-21T19:00:00-05:00' };
    expect(reassessReport(stored(1, asked), levelOne, levelTwo, at).level).toBe(2);
    expect(reassessReport(stored(1, submitted), levelOne, levelTwo, at).level).toBe(1);
  });

  it('refuses a report that is no object', () => {
    const call = () => Reflect.apply(reassessReport, undefined, [5, levelTwo, levelOne, at]);
    expect(call).toThrow('report: expected a report: an object');
  });

  it('starts an hour where a submitted report that seemed not to be required turns out Level 1', () => {
    const { newEvents, level } = reassessReport(stored(2, submitted), notReportable, levelOne, at);
    expect(newEvents).toEqual([{ kind: 'level-1-learned', at }]);
    expect(level).toBe(2);
  });

  it('leaves the hour owed when the occurrence is Level 2 again', () => {
    for (const before of [levelOne, open]) {
      const { newEvents, level, status } = reassessReport(stored(2, submitted, learned), before, levelTwo, at);
      expect(newEvents).toEqual([]);
      expect(level).toBe(2);
      expect(status).toMatchObject({ level: 1, escalation: { submittedAt: null } });
    }
  });

  it('has no event where the fact was submitted before it turned out to be a mistake', () => {
    const update: ReportEvent = { kind: 'update-submitted', at: '2026-11-21T19:50:00-05:00' };
    const { newEvents, status } = reassessReport(stored(2, submitted, learned, update), levelOne, levelTwo, at);
    expect(newEvents).toEqual([]);
    expect(status?.escalation).toMatchObject({ late: false, submittedAt: '2026-11-21T19:50:00-05:00' });
  });

  it('follows the working Level down until the first report is submitted, and no further', () => {
    expect(reassessReport(stored(1), open, levelTwo, at)).toMatchObject({ newEvents: [], level: 2 });
    expect(reassessReport(stored(1), open, levelTwo, at).status?.initial.due).toBe('2026-11-22T14:00:00-05:00');
    expect(reassessReport(stored(1, submitted), open, levelTwo, at)).toMatchObject({ newEvents: [], level: 1 });
    expect(reassessReport(stored(1), open, notReportable, at)).toMatchObject({ level: null, status: null });
    expect(reassessReport(stored(1, submitted), open, notReportable, at).level).toBe(1);
  });

  it('reports the time of the first report only where it moves', () => {
    const times = (report: StoredReport, before = levelTwo, after = levelOne) =>
      reassessReport(report, before, after, at).changes.flatMap(({ what, to }) => (what === 'deadline' ? [to] : []));
    expect(times(stored(2, submitted))).toEqual([]);
    expect(times(stored(2))).toEqual([]);
    expect(times(stored(1), open, levelTwo)).toEqual(['2026-11-22T14:00:00-05:00']);
    expect(times(stored(null), notReportable)).toEqual(['2026-11-21T15:00:00-05:00']);
  });

  it('has no event on a report that was deemed a duplicate', () => {
    const duplicate: ReportEvent = { kind: 'deemed-duplicate', at: '2026-11-21T19:10:00-05:00' };
    const { newEvents, status } = reassessReport(stored(2, submitted, duplicate), levelTwo, levelOne, at);
    expect(newEvents).toEqual([]);
    expect(status?.overdue).toBe(false);
  });

  it('has no status while no time is known', () => {
    const result = reassessReport({ awareAt: null, level: 2, events: [] }, levelTwo, levelOne, at);
    expect(result).toMatchObject({ status: null, due: [], level: 2, newEvents: [{ kind: 'level-1-learned', at }] });
  });

  it('counts days and prints times by the options', () => {
    const { status } = reassessReport(stored(2, submitted), levelTwo, levelOne, at, { timeZone: 'America/Winnipeg' });
    expect(status?.escalation?.due).toBe('2026-11-21T20:00:00-06:00');
  });

  it.each<[string, readonly unknown[], string]>([
    ['no report', [null, levelTwo, levelOne, at], 'report'],
    [
      'a time without an offset',
      [{ ...stored(2), awareAt: '2026-11-21T14:00' }, levelTwo, levelOne, at],
      'report.awareAt',
    ],
    ['another Level', [{ ...stored(2), level: 3 }, levelTwo, levelOne, at], 'report.level'],
    [
      'an event of no kind',
      [{ ...stored(2), events: [{ kind: 'learned', at }] }, levelTwo, levelOne, at],
      'report.events.0.kind',
    ],
    ['no moment', [stored(2), levelTwo, levelOne, 'today'], 'at'],
    ['no assessment', [stored(2), levelTwo, null, at], 'after'],
    ['no calendar', [stored(2), levelTwo, levelOne, at, { calendar: 'federal' }], 'options.calendar'],
  ])('refuses %s', (_what, given, path) => {
    const result = safe(() => Reflect.apply(reassessReport, undefined, given))();
    expect(result.ok ? '' : result.problems[0]?.path.join('.')).toBe(path);
  });
});
