import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isObject } from './mutant.ts';

/** What became of a mutant: the test that found it, if one did, and how long that took. */
export interface Result {
  readonly id: string;
  readonly killer?: string;
  readonly milliseconds: number;
}

const folder = join('node_modules', '.cache', 'ontario-sor', 'mutate-rules');

/** The results are written down one by one, so that a run can go on where another stopped. */
export class Results {
  private readonly known: ReadonlyMap<string, Result>;
  private readonly file: string;

  /** Of what was written before, only mutants that were found count, and only if the test that found them is still there. */
  constructor(resume: boolean, tests: ReadonlySet<string>) {
    if (!resume) rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const results = readdirSync(folder).flatMap((file) => read(join(folder, file)));
    const found = results.filter(({ killer }) => killer !== undefined && tests.has(killer));
    this.known = new Map(found.map((result) => [result.id, result]));
    this.file = join(folder, `${Date.now()}.${process.pid}.jsonl`);
  }

  of(id: string): Result | undefined {
    return this.known.get(id);
  }

  add(result: Result): void {
    appendFileSync(this.file, `${JSON.stringify(result)}\n`);
  }
}

function read(file: string): Result[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  // A run that was stopped may have left half a line.
  return lines.filter((line) => line.endsWith('}')).map((line) => asResult(JSON.parse(line)));
}

function asResult(value: unknown): Result {
  if (!isObject(value)) throw new TypeError('a result is an object');
  const { id, killer, milliseconds } = value;
  if (typeof id !== 'string' || typeof milliseconds !== 'number') throw new TypeError('a result has an id and a time');
  return { id, milliseconds, ...(typeof killer === 'string' && { killer }) };
}
