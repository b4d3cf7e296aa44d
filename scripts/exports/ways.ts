import { type Condition, foldCondition } from '../../src/logic/condition.ts';
import type { ScopedRule } from '../../src/model/rule.ts';
import { type Input, testOf } from './dmn-inputs.ts';

/** Answers that must all be given: by input, the values any one of which will do. */
export type Way = ReadonlyMap<Input, readonly string[]>;

/** The ways in which a condition can be true, any one of which is enough. None: never. One without answers: always. */
export const waysToHold = (condition: Condition): Way[] => ways(condition, true);

/** The ways in which it can be false. */
export const waysToFail = (condition: Condition): Way[] => ways(condition, false);

function ways(condition: Condition, holds: boolean): Way[] {
  const atom = (of: Condition): Way[] => {
    const { input, values } = testOf(of);
    return [new Map([[input, holds ? values : input.values.filter((value) => !values.includes(value))]])];
  };
  const together = (parts: readonly Condition[]): Way[] => allOf(parts.map((part) => ways(part, holds)));
  const either = (parts: readonly Condition[]): Way[] => shortest(parts.flatMap((part) => ways(part, holds)));
  return foldCondition<Way[]>(condition, {
    all: holds ? together : either,
    any: holds ? either : together,
    not: (inner) => ways(inner, !holds),
    fact: atom,
    field: atom,
    programs: atom,
    stated: atom,
    answered: atom,
  });
}

/** One of each. */
export const allOf = (parts: readonly (readonly Way[])[]): Way[] => parts.reduce<Way[]>(combined, [new Map()]);

/** The condition of a rule, with the categories and subcategories in which it applies. */
export const conditionOf = ({ subcategories, when }: Pick<ScopedRule, 'subcategories' | 'when'>): Condition =>
  subcategories === undefined ? when : { all: [{ field: 'subcategory', in: subcategories }, when] };

/** Having one of some values; left out: any. */
export const having = (input: Input, values: readonly string[] | undefined): Way[] => [
  new Map(values === undefined ? [] : [[input, values]]),
];

export const yes = (input: Input): Way[] => having(input, ['true']);
export const no = (input: Input): Way[] => having(input, ['false']);

/** Every way to meet one of each; answers that contradict each other are no way. */
function combined(some: readonly Way[], others: readonly Way[]): Way[] {
  return shortest(
    some.flatMap((one) =>
      others.flatMap((other) => {
        const both = new Map(one);
        for (const [input, values] of other) {
          const left = both.get(input)?.filter((value) => values.includes(value)) ?? values;
          if (left.length === 0) return [];
          both.set(input, left);
        }
        return [both];
      }),
    ),
  );
}

/** Without the ways that are a case of another one. */
function shortest(all: readonly Way[]): Way[] {
  const kept: Way[] = [];
  for (const way of [...all].sort((a, b) => a.size - b.size))
    if (!kept.some((other) => isCaseOf(way, other))) kept.push(way);
  return kept;
}

const isCaseOf = (way: Way, other: Way): boolean =>
  [...other].every(([input, values]) => way.get(input)?.every((value) => values.includes(value)) ?? false);
