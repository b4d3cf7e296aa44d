import { personalInformationKinds } from '../editions/current.ts';
import {
  type Check,
  lazyCheck,
  listOf,
  nonEmptyString,
  oneOf,
  optional,
  recordOf,
  string,
  typeProblem,
} from '../input/checks.ts';
import { boundedPattern } from './bounded-pattern.ts';

const confidence = lazyCheck(() => optional(oneOf(['certain', 'likely', 'possible'])));

const pattern: Check = (value, path, problems) => {
  if (typeof value === 'function' || (value instanceof RegExp && boundedPattern(value) !== undefined)) return;
  const expected =
    value instanceof RegExp
      ? 'a pattern whose time is linear: no nested repeat, no repeated alternatives or optional parts, no open repeats side by side, no back-reference, no flag v'
      : 'a regular expression or a function';
  problems.push(typeProblem(value, path, expected));
};

const findParts = () => ({
  recognizers: optional(
    listOf(
      'a list of recognizers',
      recordOf('a recognizer', {
        id: nonEmptyString('an id'),
        pattern,
        kind: oneOf(Object.keys(personalInformationKinds), 'an id of `findingKinds`'),
        suggestion: optional(string('a text to put in')),
        confidence,
      }),
    ),
  ),
  allow: optional(listOf('a list of texts', nonEmptyString('a text that is not a finding'))),
});

export const checkFindOptions = lazyCheck(() => recordOf('options', findParts()));

export const checkMinimizeOptions = lazyCheck(() => recordOf('options', { ...findParts(), minimum: confidence }));
