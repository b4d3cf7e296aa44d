import { checkArguments } from '../input/check-arguments.ts';
import { parseOccurrenceWith } from '../input/check-occurrence.ts';
import { type Check, isNil, isRecord, listOf, nonEmptyString, typeProblem } from '../input/checks.ts';
import type { Assessment, Question } from '../model/assessment.ts';
import type { Occurrence } from '../model/occurrence.ts';
import { fieldOf, isFact } from './with-answer.ts';

/** What a form puts next, and what it may put again later. */
export interface NextQuestions {
  /** The most decisive question without an answer and, where it belongs to a list, the others of that list. Empty: all have been put. */
  readonly next: readonly Question[];
  /** The questions that were answered with null, for “not known”. Each is still open: a form offers them again, so that they can be answered. */
  readonly notKnown: readonly Question[];
}

/**
 * The questions that a form puts next. `Assessment.questions` still has those that were answered with null, since they are open. Here they
 * are listed apart, so that a form goes on after “I don’t know yet”. The occurrence itself remembers what was put: store it with its nulls.
 *
 * @param assessment - The assessment of the occurrence.
 * @param occurrence - The occurrence that was assessed. A null in it counts as “not known”, in a fact or a field: leave out what was not asked.
 * @throws InvalidInputError when the occurrence is not well formed, or the assessment has no list of questions.
 * @example
 * ```ts
 * const occurrence = { provider: { programs: ['homelessness'] }, entries: [{ category: 'serious-injury' }] } as const;
 * const [question] = nextQuestions(assess(occurrence), occurrence).next;
 * question?.missing //=> 'mediaAttention'
 * const answered = withAnswer(occurrence, { missing: 'mediaAttention' }, null);
 * nextQuestions(assess(answered), answered).next[0]?.missing //=> 'subcategory'
 * ```
 * @since 0.2.0
 */
export function nextQuestions(assessment: Pick<Assessment, 'questions'>, occurrence: Occurrence): NextQuestions {
  const parsed = parseOccurrenceWith(occurrence, []);
  checkArguments(['assessment', assessment, withQuestions]);
  const notKnown: Question[] = [];
  const open: Question[] = [];
  for (const question of assessment.questions) (isNotKnown(parsed, question) ? notKnown : open).push(question);
  const [first] = open;
  return { next: open.filter((question) => question === first || isOfSameList(question, first)), notKnown };
}

function isOfSameList(a: Question, b: Question | undefined): boolean {
  return a.group !== undefined && a.group.id === b?.group?.id && a.index === b.index && a.individual === b.individual;
}

/** Whether the occurrence has a null where the answer belongs. */
function isNotKnown(occurrence: Occurrence, { missing, index, individual }: Question): boolean {
  const { provider, facts, entries, individuals } = occurrence;
  const entry = index === undefined ? undefined : entries[index];
  const person = individuals?.find(({ id }) => id === individual);
  if (!isFact(missing)) return fieldIn(person ?? entry ?? provider, fieldOf(missing)) === null;
  const own = fieldIn((person ?? entry)?.facts, missing);
  return (own === undefined ? fieldIn(facts, missing) : own) === null;
}

const fieldIn = (record: object | null | undefined, key: string): unknown =>
  isNil(record) ? undefined : Reflect.get(record, key);

const withQuestions: Check = (value, path, problems) => {
  if (isRecord(value)) questionList(value.questions, [...path, 'questions'], problems);
  else problems.push(typeProblem(value, path, 'an assessment, as assess gives it'));
};

const questionList = listOf('a list of questions', ((value, path, problems) => {
  if (isRecord(value)) nonEmptyString('the id of a fact or field')(value.missing, [...path, 'missing'], problems);
  else problems.push(typeProblem(value, path, 'a question of the assessment'));
}) satisfies Check);
