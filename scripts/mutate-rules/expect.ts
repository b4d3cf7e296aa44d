import { isDeepStrictEqual } from 'node:util';

/** An expectation that did not hold. */
export class Unmet extends Error {}

interface Asymmetric {
  readonly matches: (received: unknown) => boolean;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isAsymmetric = (value: unknown): value is Asymmetric => isObject(value) && typeof value.matches === 'function';
const isThere = ([, value]: readonly [string, unknown]): boolean => value !== undefined;

/** Equal in every part; a key that holds nothing is as good as none. `some`: an object may have further keys. */
function equal(received: unknown, expected: unknown, some = false): boolean {
  if (Object.is(received, expected)) return true;
  if (isAsymmetric(expected)) return expected.matches(received);
  if (!isObject(received) || !isObject(expected)) return false;
  if (Array.isArray(received) || Array.isArray(expected)) {
    if (!Array.isArray(received) || !Array.isArray(expected) || received.length !== expected.length) return false;
    return received.every((item, index) => equal(item, expected[index], some));
  }
  if (Object.getPrototypeOf(received) !== Object.getPrototypeOf(expected)) return isDeepStrictEqual(received, expected);
  if (received instanceof Set || received instanceof Map || received instanceof Date) {
    return isDeepStrictEqual(received, expected);
  }
  const own = Object.entries(expected).filter(isThere);
  if (!some && Object.entries(received).filter(isThere).length !== own.length) return false;
  return own.every(([key, value]) => equal(received[key], value, some));
}

function includes(received: unknown, item: unknown): boolean {
  if (typeof received === 'string') return typeof item === 'string' && received.includes(item);
  return isIterable(received) && [...received].includes(item);
}

const isIterable = (value: unknown): value is Iterable<unknown> => isObject(value) && Symbol.iterator in value;
const lengthOf = (value: unknown): unknown =>
  typeof value === 'string' ? value.length : isObject(value) ? value.length : undefined;

function thrown(received: unknown): { readonly error: unknown } | undefined {
  if (typeof received !== 'function') throw new Unmet('not a function');
  try {
    received();
  } catch (error) {
    return { error };
  }
  return undefined;
}

function throwsAs(received: unknown, expected: unknown): boolean {
  const caught = thrown(received);
  if (caught === undefined) return false;
  if (expected === undefined) return true;
  const { error } = caught;
  if (typeof expected === 'function') return error instanceof expected;
  const message = error instanceof Error ? error.message : String(error);
  if (expected instanceof RegExp) return expected.test(message);
  if (typeof expected === 'string') return message.includes(expected);
  return isAsymmetric(expected) ? expected.matches(error) : equal(error, expected, true);
}

const number = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN);

type Matcher = (received: unknown, ...expected: readonly unknown[]) => boolean;

const matchers: Readonly<Record<string, Matcher>> = {
  toBe: (received, expected) => Object.is(received, expected),
  toEqual: (received, expected) => equal(received, expected),
  toStrictEqual: (received, expected) => isDeepStrictEqual(received, expected),
  toMatchObject: (received, expected) => equal(received, expected, true),
  toContain: includes,
  toContainEqual: (received, item) => isIterable(received) && [...received].some((one) => equal(one, item)),
  toHaveLength: (received, length) => lengthOf(received) === length,
  toMatch: (received, pattern) =>
    typeof received === 'string' &&
    (pattern instanceof RegExp ? pattern.test(received) : typeof pattern === 'string' && received.includes(pattern)),
  toThrow: throwsAs,
  toBeUndefined: (received) => received === undefined,
  toBeDefined: (received) => received !== undefined,
  toBeNull: (received) => received === null,
  toBeLessThan: (received, limit) => number(received) < number(limit),
  toBeLessThanOrEqual: (received, limit) => number(received) <= number(limit),
  toBeGreaterThan: (received, limit) => number(received) > number(limit),
  toBeGreaterThanOrEqual: (received, limit) => number(received) >= number(limit),
  toBeInstanceOf: (received, expected) => typeof expected === 'function' && received instanceof expected,
  toHaveProperty: (received, key) => isObject(received) && typeof key === 'string' && key in received,
};

type Checks = Readonly<Record<string, (...expected: readonly unknown[]) => void>>;

/** The checks of vitest that the hand-typed tests use, without its runner. */
export function expect(received: unknown): Checks {
  const not = { get: (): Checks => checks(received, false) };
  return Object.defineProperty(checks(received, true), 'not', not);
}

function checks(received: unknown, wanted: boolean): Checks {
  return Object.fromEntries(
    Object.entries(matchers).map(([name, matcher]) => [
      name,
      (...expected: readonly unknown[]): void => {
        if (matcher(received, ...expected) !== wanted) throw new Unmet(`${name} does not hold`);
      },
    ]),
  );
}

expect.unreachable = (): never => {
  throw new Unmet('this is not to be reached');
};
expect.stringMatching = (pattern: RegExp): Asymmetric => ({
  matches: (received) => typeof received === 'string' && pattern.test(received),
});
expect.arrayContaining = (items: readonly unknown[]): Asymmetric => ({
  matches: (received) => Array.isArray(received) && items.every((item) => received.some((one) => equal(one, item))),
});
