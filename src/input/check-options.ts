import { isTimeZone, timeZoneExpected } from '../calendar/time-zone.ts';
import { contested } from '../editions/2025-11/contested.ts';
import type { AssessOptions } from '../model/assessment.ts';
import { checkOccurrence } from './check-occurrence.ts';
import { type Check, isRecord, oneOf, optional, recordOf, unknownKey, wrong } from './checks.ts';
import { type InputProblem, InvalidInputError } from './invalid-input-error.ts';

const timeZone: Check = (value, path, problems) => {
  if (typeof value !== 'string') problems.push(wrong(value, path, timeZoneExpected));
  else if (!isTimeZone(value)) problems.push({ code: 'unknown-id', path, expected: timeZoneExpected });
};

const readings = contested.map(({ id }) => id);

/** The options of `assess`, or an error with everything that is wrong with them and with the occurrence. */
export function checkOptions(value: AssessOptions | undefined, occurrence: unknown): AssessOptions {
  const problems: InputProblem[] = [];
  const taken: Check = (given, path, found) => {
    if (!isRecord(given)) {
      found.push(wrong(given, path, 'contested readings by id, each "other"'));
      return;
    }
    for (const [id, answer] of Object.entries(given)) {
      if (!readings.includes(id)) found.push(unknownKey(id, path, readings, found.length));
      else if (answer !== 'other') found.push(wrong(answer, [...path, id], '"other"'));
    }
  };
  optional(
    recordOf('options', {
      guidelines: optional(oneOf(['2025-11', '2019'])),
      readings: optional(taken),
      timeZone: optional(timeZone),
      locale: optional(oneOf(['en'])),
    }),
  )(value, ['options'], problems);
  if (problems.length > 0) throw new InvalidInputError([...checkOccurrence(occurrence), ...problems]);
  return value ?? {};
}
