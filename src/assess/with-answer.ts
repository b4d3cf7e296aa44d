import { editionInForce, vocabularyInForce } from '../editions/current.ts';
import { parseOccurrenceWith } from '../input/check-occurrence.ts';
import { type Check, isNil, isRecord, nonEmptyString, oneOf, type Path, typeProblem } from '../input/checks.ts';
import { invalidInput, type Problem } from '../input/problem.ts';
import { mapsOf } from '../input/vocabulary-maps.ts';
import { lazy } from '../lib/memo.ts';
import type { Question } from '../model/assessment.ts';
import type { Entry, Individual, Occurrence } from '../model/occurrence.ts';
import type { FactId } from '../vocabulary/facts.ts';

/** An answer to a question: yes, no or null for not known; the id of an option; or several, where more than one may be chosen. */
export type Answer = boolean | null | string | readonly string[];

/** What is asked, and of which entry or individual: a question of an assessment, or this much of it. */
export type Asked = Pick<Question, 'missing' | 'index' | 'individual'>;

/**
 * The occurrence with an answer put where its question belongs. A question about a person who is not named makes that person an individual
 * of the occurrence, with an id of its own.
 *
 * @param occurrence - The occurrence that was assessed; it stays as it is.
 * @param question - A question of its assessment. `awareAt`, and `individual` with the `index` of an entry, are answered too, although no
 *   question asks for them.
 * @param answer - What was answered; null where it is not known. The question remains in the list then: `nextQuestions` goes on to the
 *   next one.
 * @throws InvalidInputError when the occurrence is not well formed, the question asks about no part of it or lacks the `index` of an entry
 *   that answers the fact itself, or the answer is left out or not one that the question takes.
 * @example
 * ```ts
 * const occurrence = { provider: { programs: ['homelessness'] }, entries: [{ category: 'serious-injury' }] } as const;
 * const question = { missing: 'lifeThreatening', index: 0 } as const;
 * withAnswer(occurrence, question, true).entries[0]?.facts //=> { lifeThreatening: true }
 * ```
 * @since 0.1.0
 */
export function withAnswer(occurrence: Occurrence, question: Asked, answer: Answer): Occurrence {
  return putAnswer(parseOccurrenceWith(occurrence, []), question, answer, []);
}

/** An answer put into an occurrence that has been read; `path` is the place at which the question and the answer were given. */
export function putAnswer(occurrence: Occurrence, question: Asked, answer: Answer, path: Path): Occurrence {
  const problems: Problem[] = [];
  questionOf(occurrence)(question, [...path, 'question'], problems);
  anAnswer(answer, [...path, 'answer'], problems);
  if (problems.length > 0) throw invalidInput(problems);
  return parseOccurrenceWith(answered(occurrence, question, answer, path), []);
}

/** A question, which may be given whole, about an entry that is there. */
const questionOf =
  ({ entries }: Occurrence): Check =>
  (value, path, problems) => {
    if (!isRecord(value)) {
      problems.push(typeProblem(value, path, 'a question of the assessment'));
      return;
    }
    const { missing, index } = value;
    nonEmptyString('the id of a fact or field')(missing, [...path, 'missing'], problems);
    if (typeof missing === 'string' && missing !== '') factOrField()(missing, [...path, 'missing'], problems);
    const isInPlace =
      index === undefined
        ? !entries.some(({ facts }) => answers(facts, missing))
        : typeof index === 'number' && index in entries;
    if (isInPlace) return;
    problems.push(typeProblem(index, [...path, 'index'], 'the place of an entry, from 0'));
  };

/** Fields that no rule reads as missing, so that no question asks for them. They can be answered all the same. */
const neverAsked = ['awareAt', 'individual'];

const factOrField = lazy(() =>
  oneOf(
    [...Object.keys(vocabularyInForce.factScopes), ...editionInForce.fields.map(({ id }) => id), ...neverAsked],
    'the id of a fact or field',
  ),
);

/** Whether an entry answers a fact itself: an answer of the whole occurrence would not count there. */
const answers = (facts: object | null | undefined, what: unknown): boolean =>
  !isNil(facts) && typeof what === 'string' && typeof Reflect.get(facts, what) === 'boolean';

/** An answer is null where it is not known; one that is left out is a mistake of the caller and must not take an answer back. */
const anAnswer: Check = (value, path, problems) => {
  if (value === undefined) problems.push(typeProblem(value, path, 'an answer: null where it is not known'));
};

export const isFact = (what: string): what is FactId => what in vocabularyInForce.factScopes;

function answered(occurrence: Occurrence, question: Asked, answer: Answer, path: Path): unknown {
  const { missing: what, index, individual } = question;
  if (what === 'awareAt') return { ...occurrence, awareAt: answer };
  const value: Given = isFact(what) ? { facts: { [what]: answer } } : { [fieldOf(what)]: answer };
  if (individual !== undefined) return onIndividual(occurrence, individual, value, path);
  if (index === undefined) {
    return isFact(what) ? merged(occurrence, value) : { ...occurrence, provider: { ...occurrence.provider, ...value } };
  }
  const isAboutPerson = isFact(what)
    ? vocabularyInForce.factScopes[what] === 'individual'
    : what === 'population' || what === 'residence';
  if (!isAboutPerson) return onEntry(occurrence, index, value);
  // An answer before this one may have named the person of the entry.
  const named = occurrence.entries[index]?.individual;
  return isNil(named) ? onPersonNotNamed(occurrence, index, value) : onIndividual(occurrence, named, value, path);
}

export const fieldOf = (what: string): string => (what === 'providerRoles' ? 'roles' : what);

/** A field with its value, or a fact with its answer. */
interface Given {
  readonly facts?: Readonly<Record<string, Answer>>;
  readonly [field: string]: unknown;
}

/** Adds fields, and answers to the answers that are there. */
function merged<T extends { readonly facts?: object | null | undefined }>(of: T, value: Given): T {
  return { ...of, ...value, ...(value.facts === undefined ? {} : { facts: { ...of.facts, ...value.facts } }) };
}

function onEntry(occurrence: Occurrence, index: number, value: Given): unknown {
  return {
    ...occurrence,
    entries: occurrence.entries.map((entry, place) => (place === index ? fitting(merged(entry, value), value) : entry)),
  };
}

/** A type says which subcategory it is of; a subcategory takes away a type that it does not have. */
function fitting(entry: Entry, value: Given): unknown {
  const { category, type, subcategory } = entry;
  if (type == null) return entry;
  const subcategories = [...(mapsOf(vocabularyInForce).taxonomy.get(category) ?? [])];
  const of = subcategories.find(([, types]) => types.includes(type))?.[0];
  if ('type' in value && subcategory == null) return { ...entry, subcategory: of };
  return 'subcategory' in value && subcategory !== of ? { ...entry, type: null } : entry;
}

function onIndividual(occurrence: Occurrence, id: string, value: Given, path: Path): unknown {
  const individuals = occurrence.individuals ?? [];
  if (!individuals.some((individual) => individual.id === id)) {
    throw invalidInput([
      {
        code: 'unknown-individual',
        path: [...path, 'question', 'individual'],
        expected: 'the id of an individual of the occurrence',
      },
    ]);
  }
  return {
    ...occurrence,
    individuals: individuals.map((individual) => (individual.id === id ? merged(individual, value) : individual)),
  };
}

function onPersonNotNamed(occurrence: Occurrence, index: number, value: Given): unknown {
  const individuals = occurrence.individuals ?? [];
  const id = freshId(individuals, index);
  return {
    ...occurrence,
    individuals: [...individuals, merged<Individual>({ id }, value)],
    entries: occurrence.entries.map((entry, place) => (place === index ? { ...entry, individual: id } : entry)),
  };
}

function freshId(individuals: readonly Individual[], index: number): string {
  const taken = new Set(individuals.map(({ id }) => id));
  let id = `individual-${index + 1}`;
  while (taken.has(id)) id += 'a';
  return id;
}
