import { programs } from '../editions/2025-11/s04-who/programs.ts';
import { settings } from '../editions/2025-11/s04-who/settings.ts';
import { populations, privacyRegimes, providerRoles } from '../model/field-values.ts';
import type { Occurrence } from '../model/occurrence.ts';
import { checkEntry, occurrenceFacts } from './check-entry.ts';
import { factsOf } from './check-facts.ts';
import { type Check, isRecord, listOf, moment, oneOf, optional, recordOf, text, trueOrFalse, wrong } from './checks.ts';
import { type InputProblem, InvalidInputError } from './invalid-input-error.ts';
import { withIds } from './with-ids.ts';

const program = oneOf(programs.map(({ id }) => id));
const setting = oneOf(settings.map(({ id }) => id));

const provider = recordOf('a service provider with its programs', {
  programs: listOf('at least one program', program, 1),
  setting: optional(setting),
  roles: optional(listOf('a list of roles', oneOf(providerRoles))),
  privacyRegimes: optional(listOf('a list of privacy laws', oneOf(privacyRegimes))),
  directlyOperated: optional(trueOrFalse),
  limitedPersonalInformationApproved: optional(trueOrFalse),
});

const individual = recordOf('an individual with an id', {
  id: text('an id that is no name'),
  population: optional(oneOf(populations)),
  residence: optional(setting),
  programs: optional(listOf('a list of programs', program)),
  facts: factsOf('individual'),
});

const contract: Check = (value, path, problems) => {
  if (value !== 1) problems.push(wrong(value, path, 'the number 1'));
};

const occurrence = recordOf('an occurrence with a provider and entries', {
  contract: optional(contract),
  provider,
  occurredAt: optional(moment),
  awareAt: optional(moment),
  individuals: optional(listOf('a list of individuals', individual)),
  entries: (value, path, problems) => {
    if (!Array.isArray(value)) problems.push(wrong(value, path, 'a list of entries'));
  },
  facts: occurrenceFacts,
});

function problemsOf(input: unknown): InputProblem[] {
  const problems: InputProblem[] = [];
  occurrence(input, [], problems);
  if (!isRecord(input)) return problems;
  const ids = checkIds(input.individuals, problems);
  const { entries } = input;
  if (!Array.isArray(entries)) return problems;
  for (let index = 0; index < entries.length; index++) checkEntry(entries[index], ['entries', index], problems, ids);
  return problems;
}

/** The ids of the individuals; each may be given once. */
function checkIds(individuals: unknown, problems: InputProblem[]): ReadonlySet<string> {
  const ids = new Set<string>();
  if (!Array.isArray(individuals)) return ids;
  individuals.forEach((item: unknown, index) => {
    const id = isRecord(item) ? item.id : undefined;
    if (typeof id !== 'string') return;
    if (ids.has(id))
      problems.push({ code: 'duplicate-id', path: ['individuals', index, 'id'], expected: 'an id of its own' });
    ids.add(id);
  });
  return ids;
}

const isOccurrence = (input: unknown): input is Occurrence => problemsOf(input).length === 0;

/**
 * What is wrong with an occurrence: every problem at once, nothing where it is well formed. Never throws. Printed labels and other
 * names of categories, subcategories and types are taken in place of their ids.
 *
 * @example
 * ```ts
 * checkOccurrence({ provider: { programs: ['vaw-shleter'] }, entries: [] })[0]?.nearest //=> 'vaw-shelter'
 * ```
 */
export function checkOccurrence(input: unknown): InputProblem[] {
  const problems = problemsOf(input);
  return problems.length === 0 ? problems : problemsOf(withIds(input));
}

/**
 * An occurrence from outside: checked, and with ids in place of labels.
 *
 * @throws InvalidInputError with every problem, each by its place and what was expected there, never by the value.
 * @example
 * ```ts
 * parseOccurrence(JSON.parse('{"provider":{"programs":["homelessness"]},"entries":[{"category":"Death"}]}')).entries[0]?.category
 * //=> 'death'
 * ```
 */
export function parseOccurrence(input: unknown): Occurrence {
  if (isOccurrence(input)) return input;
  const renamed = withIds(input);
  if (isOccurrence(renamed)) return renamed;
  throw new InvalidInputError(problemsOf(renamed));
}
