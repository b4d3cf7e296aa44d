/** The named holiday calendars, from fewest holidays to most: on weekdays each includes all the days of the one before it. */
export const calendarIds = ['ontario-public-holidays', 'ontario-legislation-act', 'ontario-public-service'] as const;

/**
 * A named holiday calendar: the public holidays of the Employment Standards Act, 2000 (the default), the holidays of the
 * Legislation Act, 2006, or the days kept by the Ontario Public Service.
 */
export type CalendarId = (typeof calendarIds)[number];
