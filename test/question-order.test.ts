import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '../src/assess/assess.ts';
import { type Answer, withAnswer } from '../src/assess/with-answer.ts';
import { parseOccurrence } from '../src/input/check-occurrence.ts';
import { factIds } from '../src/logic/variables.ts';
import type { Assessment, Open, Question } from '../src/model/assessment.ts';
import type { Occurrence } from '../src/model/occurrence.ts';
import { anyOccurrence } from './arbitraries/occurrences.ts';
import { unknownIn, withNothingKnown } from './support/unknown.ts';

/** An occurrence of which only its shape is known so far, and how everything about it really is. */
interface Case {
  readonly start: Occurrence;
  readonly truth: (at: Open) => Answer;
}

function known(answer: unknown): Answer {
  if (typeof answer === 'boolean' || typeof answer === 'string') return answer;
  if (Array.isArray(answer)) return answer.map(String);
  throw new Error('everything about an occurrence is known in truth');
}

const keyOf = ({ what, index, individual }: Open): string => `${what} ${index ?? ''} ${individual ?? ''}`;

const cases: readonly Case[] = fc
  .sample(anyOccurrence(0, { entries: 2 }), { numRuns: 60, seed: 7 })
  .map(parseOccurrence)
  .filter(({ entries }) => entries.every(({ individual }) => individual != null))
  .map((whole): Case => {
    const shape = withNothingKnown(whole);
    const start = {
      ...shape,
      entries: whole.entries.map(({ category, subcategory, individual }) => ({ category, subcategory, individual })),
    };
    const random = fc.sample(fc.nat(), { numRuns: 400, seed: JSON.stringify(whole).length });
    const answers = new Map(
      unknownIn(parseOccurrence(start)).map(({ at, values }, place) => [
        keyOf(at),
        values[(random[place % 400] ?? 0) % values.length],
      ]),
    );
    return { start: parseOccurrence(start), truth: (at) => known(answers.get(keyOf(at))) };
  });

const placeOf = ({ missing: what, index, individual }: Question): Open => ({
  what,
  ...(index === undefined ? {} : { index }),
  ...(individual === undefined ? {} : { individual }),
});

/** How many answers it takes until reportability and Level are firm, when the next question is chosen so. */
function steps({ start, truth }: Case, next: (open: readonly Question[]) => Question | undefined): number {
  let occurrence = start;
  for (let asked = 0; ; asked++) {
    const assessment = assess(occurrence);
    const question = next(openIn(assessment));
    if (question === undefined) return asked;
    occurrence = withAnswer(occurrence, question, truth(placeOf(question)));
  }
}

/** The questions on which reportability and Level still turn. */
function openIn({ questions, reportability, level }: Assessment): Question[] {
  const open = new Set([...reportability.missingAt, ...level.missingAt].map(keyOf));
  return questions.filter((question) => open.has(keyOf(placeOf(question))));
}

const average = (next: (open: readonly Question[]) => Question | undefined): number =>
  cases.reduce((sum, of) => sum + steps(of, next), 0) / cases.length;

/** The question that comes first in a list of what can be asked. */
const byList =
  (list: readonly string[]) =>
  (open: readonly Question[]): Question | undefined =>
    [...open].sort((a, b) => list.indexOf(a.missing) - list.indexOf(b.missing) || (a.index ?? -1) - (b.index ?? -1))[0];

const fields = [
  'subcategory',
  'type',
  'role',
  'population',
  'residence',
  'setting',
  'directlyOperated',
  'providerRoles',
  'privacyRegimes',
];
const catalogue = [...fields, ...factIds];

test('asking the first question first settles in no more steps than any fixed order', { timeout: 60_000 }, () => {
  const first = average((open) => open[0]);
  const shuffled = (seed: number): string[] =>
    fc.sample(fc.shuffledSubarray(catalogue, { minLength: catalogue.length }), { numRuns: 1, seed })[0] ?? [];
  const fixed = new Map<string, number>([
    ['the catalogue', average(byList(catalogue))],
    ['the catalogue, backwards', average(byList(catalogue.toReversed()))],
    ['facts before fields', average(byList([...factIds, ...fields]))],
    ['media attention first', average(byList(['mediaAttention', ...catalogue]))],
    ...Array.from({ length: 4 }, (_, seed) => [`shuffled ${seed + 1}`, average(byList(shuffled(seed + 1)))] as const),
  ]);
  const table = [...fixed].map(([name, steps]) => `${name} ${steps.toFixed(2)}`).join(', ');
  console.log(
    `steps until reportability and Level are firm, on average: first question first ${first.toFixed(2)}; ${table}`,
  );
  for (const [name, steps] of fixed) expect(first, name).toBeLessThanOrEqual(steps);
});
