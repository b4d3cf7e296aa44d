/** A number of the year, the same number of the year before, and the difference. */
export interface YearOverYear {
  /** The number of the year that is reviewed. */
  readonly count: number;
  /** `null` when the input has no report of the year before. */
  readonly before: number | null;
  /** `count` less `before`; `null` when `before` is. */
  readonly change: number | null;
}

/** The year that is reviewed, or the year before. */
export type Year = 'year' | 'before';

/** Numbers counted by key, for the year and the year before. Keys keep the order in which they were first met. */
export class Tally {
  readonly #counts = new Map<string, { year: number; before: number }>();

  add(which: Year, key: string, number = 1): void {
    const counts = this.#counts.get(key) ?? { year: 0, before: 0 };
    counts[which] += number;
    this.#counts.set(key, counts);
  }

  keys(): string[] {
    return [...this.#counts.keys()];
  }

  /** The number of keys that were counted in a year. */
  distinct(which: Year): number {
    return [...this.#counts.values()].filter((counts) => counts[which] > 0).length;
  }

  of(which: Year, key: string): number {
    return this.#counts.get(key)?.[which] ?? 0;
  }

  figure(key: string, hasBefore: boolean): YearOverYear {
    return yearOverYear(this.of('year', key), hasBefore ? this.of('before', key) : null);
  }
}

/** A figure of two numbers. */
export function yearOverYear(count: number, before: number | null): YearOverYear {
  return { count, before, change: before === null ? null : count - before };
}
