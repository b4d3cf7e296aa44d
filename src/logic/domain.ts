import { getOrInsertComputed } from '../lib/memo.ts';

/** The values of a field, in one class when no condition distinguishes them. */
export class Domain {
  /** One set of values for each class, such as `['child']`; a field with one value has sets of one. */
  readonly classes: readonly (readonly string[])[];
  /** How many of the classes an unknown value may turn out to be: the first ones. */
  readonly unknownCount: number;
  readonly #numbers = new Map<bigint, number>();
  readonly #byValue = new Map<string, number>();
  readonly #signatures = new Map<string, bigint>();

  /** `unknown` are the values that a completion may give; `given`, those that only an answer can. */
  constructor(
    unknown: readonly (readonly string[])[],
    given: readonly (readonly string[])[],
    private readonly distinguished: readonly (readonly string[])[],
  ) {
    const classes: (readonly string[])[] = [];
    const add = (values: readonly string[]): void => {
      const key = this.#signature(values);
      if (this.#numbers.has(key)) return;
      this.#numbers.set(key, classes.length);
      classes.push(values);
    };
    unknown.forEach(add);
    this.unknownCount = classes.length;
    given.forEach(add);
    this.classes = classes;
  }

  /** The class of a value. */
  classOf(value: string): number {
    return getOrInsertComputed(this.#byValue, value, () => this.classOfSet([value]));
  }

  /** The class of a set of values. */
  classOfSet(values: readonly string[]): number {
    return this.#numbers.get(this.#signature(values)) ?? -1;
  }

  /** Which of the distinguished lists contain one of the values: a bit for each list. */
  #signature(values: readonly string[]): bigint {
    let bits = 0n;
    for (const value of values) bits |= getOrInsertComputed(this.#signatures, value, () => this.#listsWith(value));
    return bits;
  }

  #listsWith(value: string): bigint {
    return this.distinguished.reduce(
      (bits, list, place) => (list.includes(value) ? bits | (1n << BigInt(place)) : bits),
      0n,
    );
  }
}
