import { type Check, lazyCheck, listOf, oneOf, optional, recordOf, string, typeProblem } from '../input/checks.ts';
import { nameParts, policyParts } from './check-name.ts';

export const checkText = lazyCheck(() => string('a text'));

const civilDate: Check = (value, path, problems) => {
  const expected = 'a date YYYY-MM-DD that exists';
  if (typeof value !== 'string') problems.push(typeProblem(value, path, expected));
  else if (!isCivilDate(value)) problems.push({ code: 'bad-date', path, expected });
};

/** Of any year; the civil dates of the calendar begin in 2000. */
function isCivilDate(text: string): boolean {
  if (text.length !== 10) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

export const checkPeople = lazyCheck(() =>
  listOf(
    'a list of people',
    recordOf('a person', {
      id: string('an id that identifies no one'),
      ...nameParts(),
      dateOfBirth: (value, ...rest) => {
        if (value !== '') optional(civilDate)(value, ...rest);
      },
      identifiers: optional(listOf('a list of identifiers', string('an identifier'))),
      aliases: optional(listOf('a list of names', string('a name that the person goes by'))),
      kind: optional(oneOf(['individual', 'staff', 'other'])),
    }),
  ),
);

/** A policy of which is read how a text may refer to people. */
export const checkTextPolicy = lazyCheck(() =>
  recordOf('a policy, as personalInformationPolicy gives it', {
    ...policyParts(),
    narrativeReference: oneOf(['non-identifying-descriptor', 'first-name-last-initial']),
    staffInNarrative: oneOf(['non-identifying-descriptor', 'position-and-initials']),
  }),
);
