import { frozen } from '../lib/freeze.ts';
import type { CalendarId } from './calendar-ids.ts';

/** A holiday by name: which calendars keep it, on what ground, and from when. */
export interface NamedDay {
  readonly name: string;
  /** When it falls, in words. */
  readonly falls: string;
  /** The calendars that keep it, each with the text it comes from. */
  readonly keptBy: readonly {
    readonly calendar: CalendarId;
    readonly source: string;
    readonly firstYear: number | null;
  }[];
}

const employmentStandards = 'Employment Standards Act, 2000, s.1 (public holiday)';
const legislationAct = 'Legislation Act, 2006, s.88';
const publicService =
  'Collective agreements of the Ontario Public Service; O. Reg. 175/15, s.1 as amended by O. Reg. 253/16';
const award = 'Award of 13 July 2023 (GSB 2022-8790): a paid holiday of the Ontario Public Service';

/* @__NO_SIDE_EFFECTS__ */
function everyCalendar(firstYear: number | null): NamedDay['keptBy'] {
  return [
    { calendar: 'ontario-public-holidays', source: employmentStandards, firstYear },
    { calendar: 'ontario-legislation-act', source: legislationAct, firstYear },
    { calendar: 'ontario-public-service', source: publicService, firstYear },
  ];
}

const fromLegislationAct: NamedDay['keptBy'] = [
  { calendar: 'ontario-legislation-act', source: legislationAct, firstYear: null },
  { calendar: 'ontario-public-service', source: publicService, firstYear: null },
];

/**
 * The days of the three calendars, in the order of the year, each with its source and the first year in which it was kept
 * (`null`: kept in every year that the calendars cover). A calendar is an assumption of this library: the Guidelines do not
 * say what a business day is.
 */
export const namedDays: readonly NamedDay[] = frozen([
  { name: "New Year's Day", falls: '1 January', keptBy: everyCalendar(null) },
  { name: 'Family Day', falls: 'the third Monday of February', keptBy: everyCalendar(2008) },
  { name: 'Good Friday', falls: 'the Friday before Easter Sunday', keptBy: everyCalendar(null) },
  { name: 'Easter Monday', falls: 'the day after Easter Sunday', keptBy: fromLegislationAct },
  { name: 'Victoria Day', falls: 'the Monday before 25 May', keptBy: everyCalendar(null) },
  { name: 'Canada Day', falls: '1 July', keptBy: everyCalendar(null) },
  {
    name: 'Civic Holiday',
    falls: 'the first Monday of August',
    keptBy: [{ calendar: 'ontario-public-service', source: publicService, firstYear: null }],
  },
  { name: 'Labour Day', falls: 'the first Monday of September', keptBy: everyCalendar(null) },
  {
    name: 'National Day for Truth and Reconciliation',
    falls: '30 September',
    keptBy: [{ calendar: 'ontario-public-service', source: award, firstYear: 2023 }],
  },
  { name: 'Thanksgiving Day', falls: 'the second Monday of October', keptBy: everyCalendar(null) },
  { name: 'Remembrance Day', falls: '11 November', keptBy: fromLegislationAct },
  { name: 'Christmas Day', falls: '25 December', keptBy: everyCalendar(null) },
  { name: 'Boxing Day', falls: '26 December', keptBy: everyCalendar(null) },
]);

/** When a fixed day meets a weekend, in words, with the text that the rule comes from. */
export const weekendRules = frozen([
  {
    calendars: ['ontario-public-holidays', 'ontario-legislation-act'],
    source: 'Legislation Act, 2006, s.88; Holidays Act (Canada) for Canada Day',
    rules: [
      '1 January on a Sunday: the Monday is a holiday too.',
      '1 July on a Sunday: Canada Day is 2 July.',
      '25 December on a Saturday: the Monday is a holiday too; on a Sunday: the Tuesday is a holiday too.',
    ],
  },
  {
    calendars: ['ontario-public-service'],
    source: 'By analogy with O. Reg. 175/15, s.1 as amended by O. Reg. 253/16',
    rules: [
      '1 January, 1 July, 30 September, 11 November or 25 December on a Saturday or Sunday: the Monday.',
      '26 December on a Saturday: the Monday; on a Sunday or Monday: the Tuesday.',
    ],
  },
]);
