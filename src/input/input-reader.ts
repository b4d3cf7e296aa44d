import { civilDateExpected, type Day, parseCivilDate } from '../calendar/civil-date.ts';
import { isDate, parseMoment, timestampExpected } from '../calendar/timestamp.ts';
import { type Expected, withValues } from '../phrases/expected.ts';
import { isNil, isTooLong, type Path, tooLongExpected, unknownId, unknownKey } from './checks.ts';
import { invalidInput, type Problem } from './problem.ts';

export type PlainObject = Readonly<Record<string, unknown>>;

/**
 * Reads an input and gives what was taken from it, or throws one `InvalidInputError` with everything that is wrong with it.
 * `argument` names the one that paths start in, where they do.
 */
export function readInput<T>(take: (reading: InputReader) => T, argument?: string): T {
  const reading = new InputReader();
  const value = take(reading);
  reading.finish(argument);
  return value;
}

/**
 * Reads an input part by part and gathers what is wrong with it. Each method gives the value; where it is not what was
 * expected it notes the problem and gives a placeholder, which no caller sees because `finish` throws.
 * `null` and `undefined` are values left out.
 */
export class InputReader {
  readonly #problems: Problem[] = [];
  /** The paths whose value is not an object, with the expected keys; problems below them are not reported. */
  readonly #absent = new Map<string, readonly string[]>();

  /** Throws one `InvalidInputError` with every problem noted, if there is any. */
  finish(argument?: string): void {
    if (this.#problems.length > 0) throw invalidInput(this.#problems, argument);
  }

  problem(code: Problem['code'], path: Path, expected: Expected): void {
    this.#note({ code, path, expected });
  }

  #note(problem: Problem): void {
    if (!this.#isWithinAbsent(problem.path)) this.#problems.push(problem);
  }

  #isWithinAbsent(path: Path): boolean {
    return path.some(
      (step, depth) => typeof step === 'string' && this.#absent.get(placeOf(path.slice(0, depth)))?.includes(step),
    );
  }

  /** An object with none but the keys given. An unknown key is reported by its path, never by its own text. */
  object(value: unknown, path: Path, keys: readonly string[], expected: Expected): PlainObject {
    if (!isPlainObject(value)) {
      this.wrong(value, path, expected, undefined);
      this.#absent.set(placeOf(path), keys);
      return {};
    }
    for (const [index, key] of Object.keys(value).entries())
      if (!keys.includes(key)) this.#note(unknownKey(key, index + 1, path, keys, this.#problems.length));
    return value;
  }

  list(value: unknown, path: Path, expected: Expected): readonly unknown[] {
    if (Array.isArray(value) && isTooLong(value)) return this.wrong(value, path, tooLongExpected, []);
    // Copied, so that a hole in it counts as undefined.
    return Array.isArray(value) ? [...value] : this.wrong(value, path, expected, []);
  }

  /** A text that is not empty. */
  text(value: unknown, path: Path, expected: Expected): string {
    return typeof value === 'string' && value !== '' ? value : this.wrong(value, path, expected, '');
  }

  boolean(value: unknown, path: Path): boolean {
    return typeof value === 'boolean' ? value : this.wrong(value, path, 'true or false', false);
  }

  oneOf<const Id extends string>(value: unknown, path: Path, ids: readonly Id[], orElse: Expected = 'a known id'): Id {
    const found = ids.find((id) => id === value);
    if (found !== undefined) return found;
    const [standIn] = ids;
    if (standIn === undefined) throw new RangeError('There is no id to choose from.');
    const expected = ids.length <= 16 ? withValues('one of {ids}', { ids }) : orElse;
    if (typeof value !== 'string') return this.wrong(value, path, expected, standIn);
    this.#note(unknownId(value, path, expected, ids, this.#problems.length));
    return standIn;
  }

  wholeNumber(
    value: unknown,
    path: Path,
    expected: Expected,
    least = Number.MIN_SAFE_INTEGER,
    most = Number.MAX_SAFE_INTEGER,
  ): number {
    const fits = typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most;
    return fits ? value : this.wrong(value, path, expected, least);
  }

  level(value: unknown, path: Path): 1 | 2 {
    return value === 1 || value === 2 ? value : this.wrong(value, path, 'a Level, 1 or 2', 1);
  }

  civilDate(value: unknown, path: Path): Day {
    if (typeof value !== 'string') return this.wrong(value, path, civilDateExpected, 0);
    const day = parseCivilDate(value);
    if (day === undefined) this.problem('bad-date', path, civilDateExpected);
    return day ?? 0;
  }

  /** The moment of a timestamp or a `Date`, in milliseconds since 1970. */
  moment(value: unknown, path: Path): number {
    if (typeof value !== 'string' && !isDate(value)) return this.wrong(value, path, timestampExpected, 0);
    const moment = parseMoment(value);
    if (moment === undefined) this.problem('bad-timestamp', path, timestampExpected);
    return moment ?? 0;
  }

  /** Notes a value that is left out, or of another type than expected. */
  wrong<T>(value: unknown, path: Path, expected: Expected, standIn: T): T {
    this.problem(isNil(value) ? 'missing-key' : 'wrong-type', path, expected);
    return standIn;
  }
}

const placeOf = (path: Path): string => JSON.stringify(path);

function isPlainObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isDate(value);
}
