import { isTimeZone, timeZoneExpected } from '../calendar/time-zone.ts';
import { contested, editions } from '../editions/current.ts';
import { type Check, isRecord, oneOf, optional, recordOf, typeProblem, unknownKey } from './checks.ts';

const timeZone: Check = (value, path, problems) => {
  if (typeof value !== 'string') problems.push(typeProblem(value, path, timeZoneExpected));
  else if (!isTimeZone(value)) problems.push({ code: 'unknown-id', path, expected: timeZoneExpected });
};

const readings = contested.map(({ id }) => id);

const taken: Check = (given, path, problems) => {
  if (!isRecord(given)) {
    problems.push(typeProblem(given, path, 'contested readings by id, each "other"'));
    return;
  }
  for (const [index, [id, answer]] of Object.entries(given).entries()) {
    if (!readings.includes(id)) problems.push(unknownKey(id, index + 1, path, readings, problems.length));
    else if (answer !== 'other') problems.push(typeProblem(answer, [...path, id], '"other"'));
  }
};

/** The options of `assess`. */
export const checkOptions: Check = optional(
  recordOf('options', {
    guidelines: optional(oneOf(editions.map(({ id }) => id))),
    readings: optional(taken),
    timeZone: optional(timeZone),
    locale: optional(oneOf(['en'])),
  }),
);
