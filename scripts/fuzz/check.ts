import { isInvalidInputError } from '../../src/index.ts';
import { marker } from '../../test/arbitraries/hostile.ts';

// What every call must keep to, whatever it is given.

/** The most CPU time that a call may take, in milliseconds. */
export const limit = 100;

/** One call: what it does, and what of its answer may repeat nothing of the input. */
export interface Call {
  /** Runs it; throws what it throws. */
  readonly run: () => unknown;
  /** Whether no input at all makes it throw. */
  readonly neverThrows: boolean;
  /** Of the answer, what may repeat nothing of the input. */
  readonly shown: (answer: unknown) => unknown;
}

const codes = new Set([
  'unknown-key',
  'unknown-id',
  'missing-key',
  'wrong-type',
  'wrong-scope',
  'bad-timestamp',
  'bad-date',
  'unknown-individual',
  'duplicate-id',
  'forbidden-key',
]);

/** The fault of a call, in words without the input; `undefined` when it keeps to everything. `most` is the time it may take. */
export function faultOf(call: Call, most = limit): string | undefined {
  const start = performance.now();
  const fault = faultOfAnswer(call);
  const took = performance.now() - start;
  return fault ?? pollution() ?? (took > most ? slow(call, most) : undefined);
}

function faultOfAnswer({ run, neverThrows, shown }: Call): string | undefined {
  let answer: unknown;
  try {
    answer = run();
  } catch (error) {
    return neverThrows ? `threw, and must not: ${nameOf(error)}` : faultOfError(error);
  }
  return repeats(shown(answer)) ? 'the answer repeats the input' : undefined;
}

function faultOfError(error: unknown): string | undefined {
  if (!isInvalidInputError(error)) return `an undocumented error: ${nameOf(error)}`;
  const { problems } = error;
  if (problems.length === 0) return 'an error without a problem';
  const wellFormed = problems.every(
    ({ code, path, expected }) =>
      codes.has(code) && Array.isArray(path) && typeof expected === 'string' && expected !== '',
  );
  if (!wellFormed) return 'a problem is not well formed';
  return repeats([error.message, problems, error.cause]) ? 'the error repeats the input' : undefined;
}

const nameOf = (error: unknown): string =>
  error instanceof Error ? `${error.stack?.split('\n').slice(0, 4).join(' | ')}` : typeof error;

const small = marker.toLowerCase();

function repeats(shown: unknown): boolean {
  if (shown === undefined) return false;
  const text = typeof shown === 'string' ? shown : JSON.stringify(shown);
  return text?.toLowerCase().includes(small) === true;
}

const guarded: readonly object[] = [
  Object,
  Array,
  String,
  Number,
  Boolean,
  Function,
  Date,
  RegExp,
  Map,
  Set,
  Promise,
  Error,
].flatMap((of) => [of, of.prototype]);

const fingerprint = (): string => guarded.map((of) => Reflect.ownKeys(of).length).join();
const before = fingerprint();

/** Whether a call has left something on what all objects share. */
function pollution(): string | undefined {
  return fingerprint() === before ? undefined : 'a prototype or a constructor was changed';
}

/** Too slow is what takes too much CPU time in the best of three; a busy machine is no fault. */
function slow(call: Call, most: number): string | undefined {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3 && best > most; round++) {
    const start = process.cpuUsage();
    faultOfAnswer(call);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best > most ? `too slow: ${best.toFixed(0)} ms of CPU time in the best of three` : undefined;
}
