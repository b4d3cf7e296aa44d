import { stepBusinessDays } from '../../calendar/business-days.ts';
import { formatDay } from '../../calendar/civil-date.ts';
import { derivation } from '../../calendar/explain-business-days.ts';
import type { ReadCalendar } from '../../calendar/options.ts';
import { formatTimestamp } from '../../calendar/time-zone.ts';
import { lateExplanation, reportingTimelines, updateInterval, updateRules } from '../../editions/current.ts';
import type { RuleRef } from '../../model/citation.ts';
import type { CivilDate, Timestamp } from '../../model/occurrence.ts';
import { readableDate, readableTimestamp } from '../../phrases/times.ts';
import type { ReadEvent } from '../../report/lifecycle/events.ts';
import type { NextUpdate, Timeline } from '../../report/lifecycle/timeline.ts';
import { type CliIo, heading } from '../io.ts';

/** The formats in which dates are printed. */
export const dueFormats = ['text', 'json', 'ics'] as const;

/** The command line as it was read. */
export interface Due {
  readonly id: string;
  readonly aware: number | null;
  readonly level: 1 | 2;
  readonly events: readonly ReadEvent[];
  readonly calendar: ReadCalendar;
  readonly count: number;
  readonly now: number;
  readonly format: (typeof dueFormats)[number];
}

/** The dates of a report, in the shape that `--format json` prints. */
export interface DueDates {
  readonly initial: { readonly due: Timestamp; readonly submittedAt: Timestamp | null; readonly late: boolean } | null;
  readonly nextUpdate: { readonly due: CivilDate; readonly overdue: boolean } | null;
  /** The dates after the next one, if each update is submitted on the day it is due. */
  readonly following: readonly CivilDate[];
  readonly calendar: string;
  readonly timeZone: string;
}

/** The dates of a report with their derivation, in words. */
export function printDue(due: Due, dates: DueDates, life: Timeline, io: CliIo): string {
  const lines = [
    ...(dates.initial === null ? [] : [...initialLines(due, dates.initial, io), '']),
    ...(dates.nextUpdate === null || life.next === null
      ? ['Updates are due once the first report is submitted.', `  ${printPlace(updateInterval)}`]
      : [
          heading(
            `Next update: due by the end of ${readableDate(dates.nextUpdate.due)}${dates.nextUpdate.overdue ? ' (overdue)' : ''}`,
            io,
          ),
          ...derivationLines(life.next, due.calendar),
          ...(dates.following.length === 0
            ? []
            : [
                '',
                `Then, if each update is submitted on the day it is due: ${dates.following.map((date) => readableDate(date)).join(', ')}`,
              ]),
          '',
          'The Guidelines do not say what a business day is: the calendar is an assumption.',
        ]),
  ];
  return `${lines.join('\n')}\n`;
}

function initialLines(due: Due, initial: NonNullable<DueDates['initial']>, io: CliIo): string[] {
  const rule = reportingTimelines[due.level];
  const submitted =
    initial.submittedAt === null ? 'not submitted' : `submitted ${readableTimestamp(initial.submittedAt)}`;
  const late = `${submitted}: late. ${lateExplanation.text}`;
  return [
    heading(`First report, Level ${due.level}: due ${readableTimestamp(initial.due)}`, io),
    `  ${rule.hours} ${rule.hours === 1 ? 'hour' : 'hours'} of elapsed time after ${readableTimestamp(formatTimestamp(due.aware ?? 0, due.calendar.timeZone))}`,
    ...(initial.late ? [`  ${late}`] : initial.submittedAt === null ? [] : [`  ${submitted}: on time`]),
    `  ${printPlace(rule)}`,
  ];
}

function derivationLines({ due, counted, requested }: NextUpdate, calendar: ReadCalendar): string[] {
  if (counted === null || (requested !== null && requested < counted.to))
    return [
      `  requested by the ministry for ${readableDate(formatDay(due))}`,
      `  ${printPlace(updateRules.requested)}`,
    ];
  const { from, businessDays, to } = counted;
  const end = stepBusinessDays(calendar.days, from, businessDays) ?? to;
  const days = derivation(calendar.days, from, end);
  const skipped = days.skipped.map(({ date, why, name }) => `${readableDate(date, 'EEE d MMM')} (${name ?? why})`);
  return [
    `  ${businessDays} business days after ${readableDate(formatDay(from))} in ${calendar.timeZone}; calendar ${calendar.days.calendar}`,
    `  counted: ${days.counted.map((date) => readableDate(date, 'EEE d MMM')).join(', ')}`,
    `  not counted: ${skipped.length === 0 ? 'none' : skipped.join(', ')}`,
    ...(to > end ? [`  no earlier than ${readableDate(formatDay(to))}, when the ministry set the interval`] : []),
    `  ${printPlace(businessDays === updateInterval.businessDays ? updateInterval : updateRules.intervalSet)}`,
  ];
}

/** The source of a rule, in words. */
function printPlace(rule: RuleRef): string {
  return `Guidelines (November 2025), section ${rule.citations.map(({ section }) => section).join('; ')}`;
}
