import type { Condition } from '../../src/logic/condition.ts';

/** Answers that must all be given: by fact, yes or no. */
export type Clause = ReadonlyMap<string, boolean>;

/** The ways in which a condition on facts can hold, any one of which is enough. Nothing: never. One without answers: always. */
export function waysToHold(condition: Condition): Clause[] {
  if ('any' in condition) return condition.any.flatMap(waysToHold);
  if ('all' in condition) return condition.all.map(waysToHold).reduce<Clause[]>(combined, [new Map()]);
  if ('not' in condition) return waysToFail(condition.not);
  return [new Map([[factOf(condition), true]])];
}

/** The ways in which it can fail to hold. */
export function waysToFail(condition: Condition): Clause[] {
  if ('all' in condition) return condition.all.flatMap(waysToFail);
  if ('any' in condition) return condition.any.map(waysToFail).reduce<Clause[]>(combined, [new Map()]);
  if ('not' in condition) return waysToHold(condition.not);
  return [new Map([[factOf(condition), false]])];
}

function factOf(condition: Condition): string {
  if ('fact' in condition) return condition.fact;
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
