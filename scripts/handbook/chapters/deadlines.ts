import {
  addBusinessDays,
  type BusinessDayExplanation,
  calendarIds,
  explainBusinessDays,
  holidays,
  namedDays,
  weekendRules,
} from '../../../src/calendar/index.ts';
import { taxonomy } from '../../../src/catalogue/taxonomy.ts';
import { editionInForce, updateInterval } from '../../../src/editions/current.ts';
import { initialReportDue, type ReportEvent, reportStatus } from '../../../src/index.ts';
import { reportLifeList } from '../../pictures/report-life.ts';
import { longDate, moment, nextDate, nthWeekday, shortDate } from '../dates.ts';
import type { Draft } from '../draft.ts';
import { isAlwaysLevelOne, levelCriteria } from '../level-criteria.ts';
import { code, list, pictured, table } from '../markdown.ts';
import { categoryChapters } from '../places.ts';
import { otherStatements, statementsOf, statementTable } from '../statements.ts';

const chapter = '15-deadlines';
const interval = updateInterval.businessDays;

/** Sections 7 and 10, with dates of the year. */
export function deadlines(year: number): Draft {
  const first = statementsOf(chapter, '7');
  const updates = statementsOf(chapter, '10');
  return {
    chapter,
    title: 'Deadlines',
    blocks: [
      'Sections 7 and 10 of the Guidelines. The time for the first report runs from the moment the provider became aware of the occurrence, or deemed the incident a serious occurrence. Nights, weekends and holidays count for the hours. Hours are elapsed time, also when the clocks change. Only updates are counted in business days. An update is on time until the end of the day.',
      '## The life of a report',
      ...pictured('report-life', reportLifeList()),
      '## First, attend to the individuals',
      'Attend to the incident first, and to the health and safety of the individuals (section 10 Step 1, tip sheet). The time to report runs all the same. Give as much information as you have in the first report of a Level 1 occurrence, and the rest in an update. If the report is late, explain why in the report: the ministry works with providers to understand the reason, and does not mean to penalize them (tip sheet).',
      '## The first report',
      statementTable(first),
      '### Always Level 1',
      'These are Level 1 whatever else is answered, once they are reportable:',
      list(alwaysLevelOne()),
      '### Worked times',
      table(
        ['Became aware', 'Level 1: within 1 hour', 'Level 2: within 24 hours', 'Note'],
        workedTimes(year).map(([aware, note]) => [
          moment(aware),
          moment(initialReportDue(1, aware)),
          moment(initialReportDue(2, aware)),
          note,
        ]),
      ),
      '## Updates',
      statementTable(updates),
      '### Worked dates',
      `The first update is due ${interval} business days after the day of the first report. The table uses the default calendar and shows the days that do not count.`,
      table(
        ['First report on', 'Days counted', 'Days not counted', 'Update due by the end of'],
        workedDates(year).map((date) => {
          const explained = explainBusinessDays(date, interval);
          return [
            longDate(date),
            explained.counted.map(shortDate).join(', '),
            notCounted(explained),
            `**${longDate(explained.date)}**`,
          ];
        }),
      ),
      '### One report, step by step',
      table(['What happens', 'On', 'Next update due by the end of'], life(year)),
      '## Which days are business days',
      'The Guidelines do not say. The library counts Monday to Friday, except the holidays of one of three calendars and the provider’s own closures. It names the calendar beside every date. It uses the first calendar unless you name another: that calendar has the fewest holidays, so it never gives a later date than the others. [Two readings](20-contested-readings.md#business-day-calendar)',
      table(
        ['First report on', ...calendarIds.map(code)],
        workedDates(year).map((date) => [
          longDate(date),
          ...calendarIds.map((calendar) => shortDate(addBusinessDays(date, interval, { calendar }))),
        ]),
      ),
      '### Holidays by calendar',
      table(
        ['Holiday', 'Falls on', ...calendarIds.map(code)],
        namedDays.map(({ name, falls, keptBy }) => [
          name,
          falls,
          ...calendarIds.map((calendar) => {
            const kept = keptBy.find((keeping) => keeping.calendar === calendar);
            if (kept === undefined) return '–';
            return kept.firstYear === null ? 'yes' : `from ${kept.firstYear}`;
          }),
        ]),
      ),
      '### When a fixed day meets a weekend',
      ...weekendRules.map(({ calendars, rules, source }) => [
        ...list([`${calendars.map(code).join(' and ')} (${source}):`]),
        ...rules.map((rule) => `  - ${rule}`),
      ]),
      `The [calendar](16-business-days.md) lists the holidays and the due date for every day of the year.`,
      ...otherStatements(chapter, [...first, ...updates]),
    ],
  };
}

/** The categories and subcategories in which every occurrence is Level 1. */
function alwaysLevelOne(): string[] {
  return taxonomy.flatMap(({ id, letter, label, subcategories }) => {
    const page = `${categoryChapters[id]}.md#level-1-or-level-2`;
    const always = subcategories.filter((of) => isAlwaysLevelOne(levelCriteria(editionInForce.levels, id, of.id)));
    if (always.length === subcategories.length) return [`[${letter}. ${label}](${page})`];
    return always.map((of) => `[${letter}. ${label}: ${of.label}](${page})`);
  });
}

function notCounted({ skipped }: BusinessDayExplanation): string {
  const named = skipped.filter(({ why }) => why !== 'weekend').map(({ date, name }) => `${shortDate(date)} (${name})`);
  const weekend = skipped.filter(({ why }) => why === 'weekend').length;
  return [`${weekend} days of weekends`, ...named].join('; ');
}

function goodFriday(year: number): string {
  const found = holidays(year).find(({ name }) => name === 'Good Friday');
  if (found === undefined) throw new RangeError('every year has a Good Friday');
  return found.date;
}

/** An ordinary night, a holiday, and the two nights on which the clocks change. */
function workedTimes(year: number): (readonly [aware: string, note: string])[] {
  const [forward, back] = [nthWeekday(year, 3, 0, 2), nthWeekday(year, 11, 0, 1)];
  return [
    [`${year}-01-20T02:10:00-05:00`, 'An ordinary night'],
    [`${goodFriday(year)}T16:30:00-04:00`, 'Good Friday: the holiday and the weekend count for the hours.'],
    [`${forward}T01:30:00-05:00`, 'The clocks go forward from 02:00 to 03:00: after one hour they show 03:30.'],
    [`${nextDate(forward, -1)}T14:00:00-05:00`, 'The clocks go forward within the 24 hours, which end at 15:00.'],
    [`${back}T01:30:00-04:00`, 'The clocks go back from 02:00 to 01:00: after one hour they show the same time.'],
  ];
}

/** An ordinary week, and days before the holidays that most often surprise. */
function workedDates(year: number): string[] {
  return [
    nthWeekday(year, 3, 1, 1),
    nthWeekday(year, 3, 6, 1),
    nextDate(goodFriday(year), -2),
    goodFriday(year),
    `${year}-06-29`,
    `${year}-12-23`,
  ];
}

type Step = readonly [what: string, event: (due: string, last: string) => ReportEvent];

const at = (date: string, clock: string): string => `${date}T${clock}:00-04:00`;

/** The life of a report from its first submission to its end; each step is dated from what is then due, or from the last step. */
const steps: readonly Step[] = [
  [
    'An update is submitted two days before it is due',
    (due) => ({ kind: 'update-submitted', at: at(nextDate(due, -2), '11:00') }),
  ],
  [
    'The next update is submitted one day late: the following date is counted from the day on which it was due',
    (due) => ({ kind: 'update-submitted', at: at(nextDate(due), '10:00') }),
  ],
  [
    'The ministry asks for updates every 3 business days, counted from that same day (no update becomes due in the past)',
    (_, last) => ({ kind: 'update-interval-set', at: at(nextDate(last, 3), '10:00'), businessDays: 3 }),
  ],
  ['An update is submitted on the day it is due', (due) => ({ kind: 'update-submitted', at: at(due, '16:00') })],
  [
    'The ministry requests an update for the next day',
    (_, last) => ({ kind: 'update-requested', at: at(last, '17:00'), due: nextDate(last) }),
  ],
  ['That update is submitted', (due) => ({ kind: 'update-submitted', at: at(due, '12:00') })],
  [
    'The ministry deems that no further action is required',
    (_, last) => ({ kind: 'no-further-action', at: at(nextDate(last), '12:00') }),
  ],
];

function life(year: number): string[][] {
  const start = nthWeekday(year, 5, 1, 1);
  const report = { awareAt: at(start, '09:00'), level: 2 } as const;
  const events: ReportEvent[] = [{ kind: 'initial-submitted', at: at(start, '15:00') }];
  const dueAfter = (now: string): string | null => reportStatus({ ...report, events }, now).nextUpdateDue;
  const row = (what: string, date: string, due: string | null): string[] => [
    what,
    longDate(date),
    due === null ? 'none' : longDate(due),
  ];
  let last = start;
  let due = dueAfter(at(last, '23:59'));
  const rows = [row('The first report is submitted', last, due)];
  for (const [what, eventOf] of steps) {
    const event = eventOf(due ?? last, last);
    events.push(event);
    last = String(event.at).slice(0, 10);
    due = dueAfter(at(last, '23:59'));
    rows.push(row(what, last, due));
  }
  return rows;
}
