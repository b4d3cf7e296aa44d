import { expect } from './expect.ts';

/** A test of the suite, not yet run. */
export interface Collected {
  readonly name: string;
  /** The file without folder and ending: "13b", "lead-reporters", … */
  readonly file: string;
  readonly run: () => unknown;
}

/** What a test file imports from vitest: it collects the tests, and leaves it to others when to run which of them. */
export function collector(): {
  readonly tests: readonly Collected[];
  readonly vitest: Readonly<Record<string, unknown>>;
} {
  const tests: Collected[] = [];
  const groups: string[] = [];
  let file = '';
  const add = (name: string, run: () => unknown): void => {
    tests.push({ name: [...groups, name].join(' > '), file, run });
  };
  const group = (name: string, body: () => void): void => {
    groups.push(name);
    body();
    groups.pop();
  };
  const each =
    (todo: (name: string, body: () => unknown) => void) =>
    (rows: readonly unknown[]) =>
    (name: string, body: (...values: readonly unknown[]) => unknown): void => {
      rows.forEach((row, place) => {
        const values: readonly unknown[] = Array.isArray(row) ? row : [row];
        const label = typeof values[0] === 'string' ? values[0] : '';
        todo(`${name} [${place}] ${label}`, () => body(...values));
      });
    };
  const test = Object.assign(add, { each: each(add) });
  const describe = Object.assign(group, { each: each(group) });
  const inFile = (name: string): void => {
    file = name;
  };
  return { tests, vitest: { describe, test, it: test, expect, inFile } };
}
