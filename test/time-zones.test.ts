import { afterAll, describe, expect, it } from 'vitest';
import { addBusinessDays, businessDaysBetween, civilDateAt, formatTimestamp, holidays } from '../src/calendar/index.ts';
import { dueSoon, initialReportDue, reportStatus, toICalendar } from '../src/index.ts';

const before = process.env.TZ;
afterAll(() => {
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
});

/** The zone of the process, and how many minutes its clock is behind UTC at noon (UTC) of 1 January and of 1 July 2026. */
const zones: [name: string, january: number, july: number][] = [
  ['UTC', 0, 0],
  ['America/Toronto', 300, 240],
  ['Pacific/Apia', -780, -780],
  ['Asia/Kolkata', -330, -330],
  ['Pacific/Kiritimati', -840, -840],
  ['Pacific/Pago_Pago', 660, 660],
];

describe.each(zones)('in a process whose clock is in %s', (zone, january, july) => {
  it('every answer is the same', () => {
    process.env.TZ = zone;
    // The setting is in force: otherwise the rest would prove nothing.
    expect(new Date('2026-01-01T12:00:00Z').getTimezoneOffset()).toBe(january);
    expect(new Date('2026-07-01T12:00:00Z').getTimezoneOffset()).toBe(july);

    expect(initialReportDue(2, '2026-10-31T10:00:00-04:00')).toBe('2026-11-01T09:00:00-05:00');
    expect(initialReportDue(1, new Date('2026-07-01T18:00:00Z'))).toBe('2026-07-01T15:00:00-04:00');
    expect(civilDateAt(Date.parse('2026-11-22T04:59:59Z'), 'America/Toronto')).toBe('2026-11-21');
    expect(formatTimestamp(Date.parse('2026-03-08T07:00:00Z'), 'America/Toronto')).toBe('2026-03-08T03:00:00-04:00');
    expect(addBusinessDays('2026-12-23', 7)).toBe('2027-01-05');
    expect(businessDaysBetween('2026-12-23', '2027-01-05')).toBe(7);
    expect(holidays(2029)[4]).toEqual({ date: '2029-07-02', name: 'Canada Day', observed: true });

    const report = {
      id: 'r1',
      awareAt: '2026-11-23T10:00:00-05:00',
      level: 1,
      events: [{ kind: 'initial-submitted', at: '2026-11-24T04:59:59Z' }],
    } as const;
    const { id, ...timed } = report;
    const status = reportStatus(timed, '2026-12-03T04:59:59Z');
    expect(status).toMatchObject({ initial: { late: true }, nextUpdateDue: '2026-12-02', overdue: false });
    expect(reportStatus(timed, '2026-12-03T05:00:00Z').overdue).toBe(true);
    expect(dueSoon([report], '2026-12-02T12:00:00-05:00', 1)).toEqual([
      { id, what: 'update', due: '2026-12-02', overdue: false },
    ]);
    expect(toICalendar([{ id, status }])).toContain('DTSTART;VALUE=DATE:20261202\r\nDTEND;VALUE=DATE:20261203\r\n');
  });
});
