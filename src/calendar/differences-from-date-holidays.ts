import { frozen } from '../lib/freeze.ts';
import type { CalendarId } from './calendar-ids.ts';

/** A day that only one side has in some years: our calendars, or the public holidays that date-holidays has for Ontario. */
export interface Difference {
  readonly calendars: readonly CalendarId[];
  readonly standsIn: 'ours' | 'date-holidays';
  /** The name it has on that side. */
  readonly name: string;
  readonly years: readonly number[];
  readonly why: string;
}

const publicHolidays: readonly CalendarId[] = ['ontario-public-holidays'];
const acts: readonly CalendarId[] = ['ontario-public-holidays', 'ontario-legislation-act'];
const service: readonly CalendarId[] = ['ontario-public-service'];
const moreThanPublic: readonly CalendarId[] = ['ontario-legislation-act', 'ontario-public-service'];
const all: readonly CalendarId[] = ['ontario-public-holidays', 'ontario-legislation-act', 'ontario-public-service'];

const noWeekendRules = 'date-holidays knows no weekend rules for Ontario.';

const newYearOnSunday = [2006, 2012, 2017, 2023, 2034, 2040, 2045, 2051, 2062, 2068, 2073, 2079, 2090, 2096];
const newYearOnSaturday = [2000, 2005, 2011, 2022, 2028, 2033, 2039, 2050, 2056, 2061, 2067, 2078, 2084, 2089, 2095];
const firstOfJulyOnSunday = [2001, 2007, 2012, 2018, 2029, 2035, 2040, 2046, 2057, 2063, 2068, 2074, 2085, 2091, 2096];
const firstOfJulyOnSaturday = [2000, 2006, 2017, 2023, 2028, 2034, 2045, 2051, 2056, 2062, 2073, 2079, 2084, 2090];
const christmasOnSaturday = [2004, 2010, 2021, 2027, 2032, 2038, 2049, 2055, 2060, 2066, 2077, 2083, 2088, 2094, 2100];
const christmasOnSunday = [2005, 2011, 2016, 2022, 2033, 2039, 2044, 2050, 2061, 2067, 2072, 2078, 2089, 2095];
const boxingDayOnSaturday = [2009, 2015, 2020, 2026, 2037, 2043, 2048, 2054, 2065, 2071, 2076, 2082, 2093, 2099];

/* @__NO_SIDE_EFFECTS__ */
function every(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Every difference from 2000 to 2100, with its reason. A test compares the two and finds these and no others. */
export const differencesFromDateHolidays: readonly Difference[] = frozen([
  {
    calendars: publicHolidays,
    standsIn: 'date-holidays',
    name: 'Easter Monday',
    years: every(2000, 2100),
    why: 'date-holidays calls Easter Monday a public holiday of Ontario; the Employment Standards Act does not list it.',
  },
  {
    calendars: all,
    standsIn: 'date-holidays',
    name: 'Family Day',
    years: every(2000, 2007),
    why: 'Family Day was first kept in 2008; date-holidays knows no first year.',
  },
  {
    calendars: moreThanPublic,
    standsIn: 'ours',
    name: 'Remembrance Day',
    years: every(2000, 2100),
    why: 'date-holidays has Remembrance Day as an optional day.',
  },
  {
    calendars: service,
    standsIn: 'ours',
    name: 'Civic Holiday',
    years: every(2000, 2100),
    why: 'date-holidays has the Civic Holiday as an optional day.',
  },
  {
    calendars: service,
    standsIn: 'ours',
    name: 'National Day for Truth and Reconciliation',
    years: every(2023, 2100),
    why: 'date-holidays has it for Canada only, as an observance since 2021; the public service keeps it since 2023.',
  },
  { calendars: all, standsIn: 'ours', name: "New Year's Day, observed", years: newYearOnSunday, why: noWeekendRules },
  {
    calendars: service,
    standsIn: 'ours',
    name: "New Year's Day, observed",
    years: newYearOnSaturday,
    why: noWeekendRules,
  },
  {
    calendars: all,
    standsIn: 'date-holidays',
    name: 'Canada Day',
    years: firstOfJulyOnSunday,
    why: 'When 1 July is a Sunday, Canada Day is 2 July and not 1 July.',
  },
  { calendars: all, standsIn: 'ours', name: 'Canada Day, observed', years: firstOfJulyOnSunday, why: noWeekendRules },
  {
    calendars: service,
    standsIn: 'ours',
    name: 'Canada Day, observed',
    years: firstOfJulyOnSaturday,
    why: noWeekendRules,
  },
  {
    calendars: service,
    standsIn: 'ours',
    name: 'National Day for Truth and Reconciliation, observed',
    years: [
      2023, 2028, 2029, 2034, 2035, 2040, 2045, 2046, 2051, 2056, 2057, 2062, 2063, 2068, 2073, 2074, 2079, 2084, 2085,
      2090, 2091, 2096,
    ],
    why: noWeekendRules,
  },
  {
    calendars: service,
    standsIn: 'ours',
    name: 'Remembrance Day, observed',
    years: [
      2000, 2001, 2006, 2007, 2012, 2017, 2018, 2023, 2028, 2029, 2034, 2035, 2040, 2045, 2046, 2051, 2056, 2057, 2062,
      2063, 2068, 2073, 2074, 2079, 2084, 2085, 2090, 2091, 2096,
    ],
    why: noWeekendRules,
  },
  {
    calendars: all,
    standsIn: 'ours',
    name: 'Christmas Day, observed',
    years: christmasOnSaturday,
    why: noWeekendRules,
  },
  { calendars: acts, standsIn: 'ours', name: 'Christmas Day, observed', years: christmasOnSunday, why: noWeekendRules },
  {
    calendars: service,
    standsIn: 'ours',
    name: 'Boxing Day, observed',
    years: [...christmasOnSaturday, ...christmasOnSunday, ...boxingDayOnSaturday],
    why: `${noWeekendRules} Christmas Day takes the Monday, and Boxing Day the Tuesday.`,
  },
]);
