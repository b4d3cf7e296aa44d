import { taxonomy, vocabularyInForce } from '../editions/current.ts';
import { getOrInsertComputed } from '../lib/memo.ts';
import type { Edition } from '../model/edition.ts';
import { populations } from '../model/field-values.ts';
import type { Occurrence } from '../model/occurrence.ts';
import { withoutBlankChoices } from './blanks.ts';
import { checkEntry } from './check-entry.ts';
import { factsOf } from './check-facts.ts';
import { checkProvider, programId, settingId } from './check-provider.ts';
import {
  type Check,
  choice,
  isRecord,
  isTooLong,
  listOf,
  moment,
  nonEmptyString,
  oneOf,
  optionalChoice,
  recordOf,
  tooLongExpected,
  typeProblem,
} from './checks.ts';
import type { InputProblem } from './invalid-input-error.ts';
import { keysOfDraft } from './keys-of-draft.ts';
import { normalizeIds } from './normalize-ids.ts';
import { invalidInput, type Problem, toInputProblem } from './problem.ts';
import { mapsOf, type VocabularyMaps } from './vocabulary-maps.ts';

const individualCheck = (maps: VocabularyMaps): Check =>
  recordOf('an individual with an id', {
    id: nonEmptyString('an id that is not a name'),
    population: optionalChoice(oneOf(populations)),
    residence: optionalChoice(settingId),
    programs: optionalChoice(listOf('a list of programs', programId)),
    facts: factsOf(maps, 'individual'),
  });

const contract: Check = (value, path, problems) => {
  if (value !== 1) problems.push(typeProblem(value, path, 'the number 1'));
};

const occurrenceCheck = (maps: VocabularyMaps): Check =>
  recordOf(
    'an occurrence with a provider and entries',
    {
      contract: optionalChoice(contract),
      provider: choice(checkProvider),
      occurredAt: optionalChoice(moment),
      awareAt: optionalChoice(moment),
      individuals: optionalChoice(listOf('a list of individuals', individualCheck(maps))),
      entries: (value, path, problems) => {
        if (!Array.isArray(value)) problems.push(typeProblem(value, path, 'a list of entries'));
        else if (isTooLong(value)) problems.push(typeProblem(value, path, tooLongExpected));
      },
      facts: factsOf(maps, 'occurrence', 'entry'),
    },
    keysOfDraft,
  );

const occurrenceChecks = new WeakMap<VocabularyMaps, Check>();

/** What an occurrence is checked by: the ids that an edition knows, and the names that it gives them. */
export type InputVocabulary = Pick<Edition, 'vocabulary' | 'taxonomy'>;

const inForce: InputVocabulary = { vocabulary: vocabularyInForce, taxonomy };

function problemsOf(input: unknown, { vocabulary }: InputVocabulary): Problem[] {
  const problems: Problem[] = [];
  const maps = mapsOf(vocabulary);
  getOrInsertComputed(occurrenceChecks, maps, () => occurrenceCheck(maps))(input, [], problems);
  if (!isRecord(input)) return problems;
  const ids = checkIds(input.individuals, problems);
  const { entries } = input;
  if (!Array.isArray(entries) || isTooLong(entries)) return problems;
  for (let index = 0; index < entries.length; index++)
    checkEntry(entries[index], ['entries', index], problems, vocabulary, ids);
  return problems;
}

/** The ids of the individuals; each may be given once. */
function checkIds(individuals: unknown, problems: Problem[]): ReadonlySet<string> {
  const ids = new Set<string>();
  if (!Array.isArray(individuals) || isTooLong(individuals)) return ids;
  individuals.forEach((item: unknown, index) => {
    const id = isRecord(item) ? item.id : undefined;
    if (typeof id !== 'string') return;
    if (ids.has(id))
      problems.push({ code: 'duplicate-id', path: ['individuals', index, 'id'], expected: 'a unique id' });
    ids.add(id);
  });
  return ids;
}

/**
 * What is wrong with an occurrence: every problem at once, or an empty list when it is well formed. Never throws. Printed labels and other
 * names of categories, subcategories and types are taken in place of their ids.
 *
 * @example
 * ```ts
 * checkOccurrence({ provider: { programs: ['vaw-shleter'] }, entries: [] })[0]?.nearest //=> 'vaw-shelter'
 * ```
 * @since 0.1.0
 */
export function checkOccurrence(input: unknown): InputProblem[] {
  return occurrenceProblems(input).map(toInputProblem);
}

/** The same before what was expected becomes text. */
export const occurrenceProblems = (input: unknown, ids: InputVocabulary = inForce): Problem[] =>
  problemsOf(normalizeIds(input, ids.taxonomy), ids);

/**
 * An occurrence from outside: checked, and with ids in place of labels. One that has ids already is given back itself, not a copy.
 * A fact that no rule of its entry’s category reads is kept, so that nothing is lost when a category is corrected. It has no effect, and if
 * it is answered yes, the assessment has the warning `advisory.fact-not-read`. `factsFor` lists the facts that rules read.
 *
 * @throws InvalidInputError with every problem, each by its place and what was expected there, never by the value.
 * @example
 * ```ts
 * parseOccurrence(JSON.parse('{"provider":{"programs":["homelessness"]},"entries":[{"category":"Death"}]}')).entries[0]?.category
 * //=> 'death'
 * ```
 * @since 0.1.0
 */
export function parseOccurrence(input: unknown): Occurrence {
  return parseBy(input, inForce);
}

function parseBy(input: unknown, ids: InputVocabulary, argument?: string): Occurrence {
  const renamed = normalizeIds(input, ids.taxonomy);
  const problems: Problem[] = [];
  if (isOccurrence(renamed, ids, problems)) return withoutBlankChoices(renamed);
  throw invalidInput(problems, argument);
}

function isOccurrence(input: unknown, ids: InputVocabulary, problems: Problem[]): input is Occurrence {
  problems.push(...problemsOf(input, ids));
  return problems.length === 0;
}

/** The same by the ids of an edition; one error also has the problems of the other arguments. */
export function parseOccurrenceWith(
  input: unknown,
  problems: readonly Problem[],
  ids: InputVocabulary = inForce,
): Occurrence {
  if (problems.length > 0) throw invalidInput([...occurrenceProblems(input, ids), ...problems], 'occurrence');
  return parseBy(input, ids, 'occurrence');
}
