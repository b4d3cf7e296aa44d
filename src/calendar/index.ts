export { addBusinessDays } from './add-business-days.ts';
export { businessDaysBetween } from './business-days-between.ts';
export type { CalendarId } from './calendar-ids.ts';
export { calendarIds } from './calendar-ids.ts';
export { isCivilDate } from './civil-date.ts';
export type { BusinessDayExplanation, SkippedDay } from './explain-business-days.ts';
export { explainBusinessDays } from './explain-business-days.ts';
export type { YearHoliday } from './holidays.ts';
export { holidays } from './holidays.ts';
export { isBusinessDay } from './is-business-day.ts';

export { type LocalTimeOptions, parseLocalTimestamp } from './local-timestamp.ts';
export { namedDays, weekendRules } from './named-days.ts';
export type { BusinessCalendar } from './options.ts';
export { civilDateAt, formatTimestamp } from './time-zone.ts';
export type { Moment } from './timestamp.ts';
export { parseTimestamp } from './timestamp.ts';
