import { isNil } from '../input/checks.ts';
import { readInput } from '../input/input-reader.ts';
import type { Timestamp } from '../model/occurrence.ts';
import { millisecondsOfADay } from './milliseconds.ts';
import { readTimeZone } from './options.ts';
import { formatTimestamp, wallClockAt } from './time-zone.ts';
import { parseTimestamp } from './timestamp.ts';

/** How a local time is read. */
export interface LocalTimeOptions {
  /** The time zone whose clocks show it; left out: `'America/Toronto'`. */
  readonly timeZone?: string | null | undefined;
  /**
   * Which moment is meant where the clocks show the time twice, when they go back: `'earlier'` or 0, `'later'` or 1. Left out: the
   * earlier one, whose deadline is the safe one.
   */
  readonly fold?: 'earlier' | 'later' | 0 | 1 | null | undefined;
}

/**
 * The timestamp of a local time, as `<input type="datetime-local">` gives it: the offset is the one that the clocks of the time zone
 * have at that time.
 *
 * Where the clocks show the time twice (autumn), `fold` says which moment is meant. Where they skip it (spring), it is the moment
 * that a clock shows if it was not set forward: 02:30 is 03:30.
 *
 * @param text - "2026-11-21T02:10", with or without seconds and a fraction of them.
 * @param options - The time zone, and which of two moments is meant.
 * @returns A timestamp with seconds and offset; `undefined` when the text is not such a time, the field being empty or half typed. Ask
 *   for the time again where the text is not blank: a time that is not known lets no deadline run.
 * @throws InvalidInputError when an option is not known.
 * @example
 * ```ts
 * parseLocalTimestamp('2026-11-21T02:10') //=> '2026-11-21T02:10:00-05:00'
 * parseLocalTimestamp('2026-11-01T01:30', { fold: 'later' }) //=> '2026-11-01T01:30:00-05:00'
 * parseLocalTimestamp('2026-11-21T02:10', { timeZone: 'America/Winnipeg' }) //=> '2026-11-21T02:10:00-06:00'
 * parseLocalTimestamp('') //=> undefined
 * ```
 * @since 0.2.0
 */
export function parseLocalTimestamp(
  text: string | null | undefined,
  options?: LocalTimeOptions | null,
): Timestamp | undefined {
  const { timeZone, isLater } = readInput((reading) => {
    const path = ['options'];
    const fields = isNil(options) ? {} : reading.object(options, path, ['timeZone', 'fold'], 'options: an object');
    const { fold } = fields;
    if (!folds.some((known) => known === fold)) reading.problem('unknown-id', [...path, 'fold'], 'earlier or later');
    return {
      timeZone: readTimeZone(fields.timeZone, reading, [...path, 'timeZone']),
      isLater: fold === 'later' || fold === 1,
    };
  });
  const moment = typeof text === 'string' ? momentOf(text, timeZone, isLater) : undefined;
  return moment === undefined ? undefined : formatTimestamp(moment, timeZone);
}

const folds = ['earlier', 'later', 0, 1, undefined, null];

const withoutSeconds = /^.{10}T\d\d:\d\d$/;

/** The moment (milliseconds since 1970) at which the clocks of a zone show a local time. */
function momentOf(text: string, timeZone: string, isLater: boolean): number | undefined {
  const local = parseTimestamp(`${withoutSeconds.test(text) ? `${text}:00` : text}Z`);
  if (local === undefined) return undefined;
  const offset = (moment: number): number => wallClockAt(moment, timeZone) - moment;
  // Between these the clocks change once at most, so that the offset is one of theirs.
  const before = offset(local - millisecondsOfADay);
  const after = offset(local + millisecondsOfADay);
  const shown = [local - before, local - after].filter((moment) => wallClockAt(moment, timeZone) === local);
  // Where no moment shows it the clocks skip it: the offset before the change gives the time after it.
  if (shown.length === 0) return local - before;
  return isLater ? Math.max(...shown) : Math.min(...shown);
}
