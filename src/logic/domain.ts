import { getOrInsertComputed } from '../lib/memo.ts';

/** The values of a field, in one class when no condition distinguishes them. */
export class Domain {
  /** One set of values for each class, such as `['child']`; a field with one value has sets of one. */
  readonly classes: readonly (readonly string[])[];
  /** How many of the classes an unknown value may turn out to be: the first ones. */
  readonly unknownCount: number;
  private readonly numbers = new Map<string, number>();
  private readonly byValue = new Map<string, number>();

  /** `unknown` are the values that a completion may give; `given`, those that only an answer can. */
  constructor(
    unknown: readonly (readonly string[])[],
    given: readonly (readonly string[])[],
    private readonly distinguished: readonly (readonly string[])[],
  ) {
    const classes: (readonly string[])[] = [];
    const add = (values: readonly string[]): void => {
      const key = this.signature(values);
      if (this.numbers.has(key)) return;
      this.numbers.set(key, classes.length);
      classes.push(values);
    };
    unknown.forEach(add);
    this.unknownCount = classes.length;
    given.forEach(add);
    this.classes = classes;
  }

  /** The class of a value. */
  classOf(value: string): number {
    return getOrInsertComputed(this.byValue, value, () => this.classOfSet([value]));
  }

  /** The class of a set of values. */
  classOfSet(values: readonly string[]): number {
    return this.numbers.get(this.signature(values)) ?? -1;
  }

  /** Which of the distinguished lists contain one of the values. */
  private signature(values: readonly string[]): string {
    return this.distinguished.map((list) => (values.some((value) => list.includes(value)) ? 1 : 0)).join('');
  }
}
