import { createHash } from 'node:crypto';
import { isRecord } from '../../input/checks.ts';
import { readInput } from '../../input/input-reader.ts';
import { UsageError } from '../arguments.ts';
import type { Job } from './job.ts';

/** How far a run has come: what is written up to it is whole, and what is after it is done again. */
export interface RunState {
  readonly job: string;
  /** The last line of the input that was taken. */
  readonly line: number;
  readonly rows: number;
  readonly bad: number;
  readonly faulty: number;
  /** The lengths of the files written, in bytes. */
  readonly outBytes: number;
  readonly errorBytes: number;
  readonly counts: readonly (readonly [string, number])[];
}

/** A digest that differs between jobs: only the same job may resume a run. `now` may differ. */
export function jobDigest(job: Job): string {
  return createHash('sha256').update(JSON.stringify(job)).digest('hex').slice(0, 16);
}

/** The state in a file; throws when the file is invalid or belongs to another job. */
export function parseState(text: string, job: Job): RunState {
  const given: unknown = parse(text);
  if (!isRecord(given)) throw new UsageError('the file of --resume is not one that this command wrote');
  if (given.job !== jobDigest(job))
    throw new UsageError('the file of --resume belongs to a run with other options or another header');
  const number = (key: string): number =>
    readInput((reading) => reading.wholeNumber(given[key], ['--resume', key], 'a whole number', 0));
  return {
    job: given.job,
    line: number('line'),
    rows: number('rows'),
    bad: number('bad'),
    faulty: number('faulty'),
    outBytes: number('outBytes'),
    errorBytes: number('errorBytes'),
    counts: Array.isArray(given.counts) ? given.counts.filter(isCount) : [],
  };
}

const isCount = (value: unknown): value is [string, number] =>
  Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'number';

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
