import { type Condition, foldCondition } from '../../src/logic/condition.ts';

/** Answers that must all be given: by fact, yes or no. */
export type Clause = ReadonlyMap<string, boolean>;

/** The ways in which a condition on facts can hold, any one of which is enough. Nothing: never. One without answers: always. */
export function waysToHold(condition: Condition): Clause[] {
  return foldCondition<Clause[]>(condition, {
    all: (parts) => parts.map(waysToHold).reduce<Clause[]>(combined, [new Map()]),
    any: (parts) => parts.flatMap(waysToHold),
    not: waysToFail,
    fact: ({ fact }) => [new Map([[fact, true]])],
    field: notOfLevels,
    programs: notOfLevels,
    stated: notOfLevels,
    answered: notOfLevels,
  });
}

/** The ways in which it can fail to hold. */
export function waysToFail(condition: Condition): Clause[] {
  return foldCondition<Clause[]>(condition, {
    all: (parts) => parts.flatMap(waysToFail),
    any: (parts) => parts.map(waysToFail).reduce<Clause[]>(combined, [new Map()]),
    not: waysToHold,
    fact: ({ fact }) => [new Map([[fact, false]])],
    field: notOfLevels,
    programs: notOfLevels,
    stated: notOfLevels,
    answered: notOfLevels,
  });
}

function notOfLevels(): never {
  throw new RangeError('the criteria of a Level read facts');
}

/** Every way to meet one of each; answers that contradict each other are no way. */
function combined(some: readonly Clause[], others: readonly Clause[]): Clause[] {
  return some.flatMap((one) =>
    others.flatMap((other) => {
      const contradict = [...other].some(([fact, answer]) => one.has(fact) && one.get(fact) !== answer);
      return contradict ? [] : [new Map([...one, ...other])];
    }),
  );
}
