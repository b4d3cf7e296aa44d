import { describe, expect, test } from 'vitest';
import {
  type CategoryFlow,
  categoryFlows,
  type FlowEnd,
  type FlowQuestion,
  isAsked,
} from '../../scripts/pictures/category-flows.ts';
import { assess } from '../../src/assess/assess.ts';
import { taxonomy } from '../../src/editions/2025-11/taxonomy.ts';
import { occurrenceWhere } from './occurrence-where.ts';

/** A way through a flow: each question with its answer, and where it ends. */
interface Path {
  readonly answers: readonly (readonly [question: FlowQuestion, answer: boolean])[];
  readonly end: FlowEnd;
}

/** Every way from the start of a flow to an end. */
function pathsOf({ questions, ends }: CategoryFlow): Path[] {
  const from = (id: string): Path[] => {
    const end = ends.find((one) => one.id === id);
    if (end !== undefined) return [{ answers: [], end }];
    const question = questions.find((one) => one.id === id);
    if (question === undefined) throw new RangeError(`the flow leads to ${id}, which is not there`);
    const after = (answer: boolean): Path[] =>
      from(answer ? question.yes : question.no).map((path) => ({
        ...path,
        answers: [[question, answer], ...path.answers],
      }));
    return isAsked(question) ? [...after(true), ...after(false)] : after(true);
  };
  return from(questions[0]?.id ?? '');
}

const flows = taxonomy.flatMap((category) =>
  categoryFlows(category).map((flow) => [`${category.letter}, ${flow.subcategories[0]?.label}`, flow] as const),
);

test('the flows cover every subcategory once', () => {
  for (const category of taxonomy) {
    const covered = categoryFlows(category).flatMap(({ subcategories }) => subcategories.map(({ id }) => id));
    expect(covered.toSorted()).toEqual(category.subcategories.map(({ id }) => id).toSorted());
  }
});

describe.each(flows)('the flow of %s', (_, flow) => {
  const walked = pathsOf(flow).map((path) => ({
    path,
    occurrences: flow.subcategories.flatMap(({ id }) => {
      const rules = path.answers.map(([{ rules }, answer]) => ({ rules, answer }));
      return occurrenceWhere(flow.category.id, id, rules) ?? [];
    }),
  }));

  test('ends where assess decides, on every path that answers allow', () => {
    for (const { path, occurrences } of walked) {
      for (const occurrence of occurrences) {
        const [entry] = assess(occurrence).entries;
        const found = [entry?.reportability.decision, path.end.level && entry?.level.level];
        expect([JSON.stringify(occurrence), ...found]).toEqual([
          JSON.stringify(occurrence),
          path.end.reportability,
          path.end.level,
        ]);
      }
    }
  });

  test('has an occurrence for each end, and for each answer to each question', () => {
    const real = walked.flatMap(({ path, occurrences }) => (occurrences.length === 0 ? [] : [path]));
    expect(new Set(real.map(({ end }) => end.id))).toEqual(new Set(flow.ends.map(({ id }) => id)));
    for (const question of flow.questions.filter(isAsked)) {
      const given = real.flatMap(({ answers }) =>
        answers.filter(([of]) => of === question).map(([, answer]) => answer),
      );
      expect([question.id, new Set(given)]).toEqual([question.id, new Set([true, false])]);
    }
  });
});
