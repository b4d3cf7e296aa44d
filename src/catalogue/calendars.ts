import type { CalendarId } from '../calendar/calendar-ids.ts';
import { frozen } from '../lib/freeze.ts';
import type { Choice } from './choices.ts';

/**
 * The holiday calendars by which business days are counted: `BusinessCalendar.calendar`, the default first. Frozen.
 *
 * @example
 * ```ts
 * calendars.map(({ id }) => id) //=> ['ontario-public-holidays', 'ontario-legislation-act', 'ontario-public-service']
 * ```
 * @since 0.2.0
 */
export const calendars: readonly Choice<CalendarId>[] = frozen([
  {
    id: 'ontario-public-holidays',
    label: 'Public holidays (Employment Standards Act)',
    help: 'The nine public holidays. It never gives a later date than the other two.',
  },
  {
    id: 'ontario-legislation-act',
    label: 'Holidays of the Legislation Act, 2006',
    help: 'The nine public holidays, Easter Monday and Remembrance Day.',
  },
  {
    id: 'ontario-public-service',
    label: 'Days kept by the Ontario Public Service',
    help: 'Those, the Civic Holiday and, from 2023, 30 September. Days that meet a weekend move to a weekday.',
  },
]);
