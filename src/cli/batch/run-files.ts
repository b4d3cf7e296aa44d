import { type Arguments, UsageError } from '../arguments.ts';
import type { CliIo, OutputFile } from '../io.ts';
import type { Job, Outcome } from './job.ts';
import { jobDigest, parseState, type RunState } from './state.ts';

/** How many bad rows are reported on standard error, where they are not written to a file. */
const mostShown = 20;
const millisecondsBetweenStates = 500;

/** The files that a run writes, and how far it has come. */
export class RunFiles {
  readonly #io: CliIo;
  readonly #out: OutputFile | undefined;
  readonly #errors: OutputFile | undefined;
  readonly #stateFile: string | undefined;
  #state: RunState;
  #stored = 0;
  #shown = 0;

  constructor(given: Arguments, job: Job, io: CliIo) {
    const [out, errors, stateFile] = [given.one('out'), given.one('errors'), given.one('resume')];
    if (stateFile !== undefined && out === undefined) throw new UsageError('--resume needs --out');
    this.#io = io;
    this.#stateFile = stateFile;
    const stored = stateFile === undefined ? undefined : io.many.readSmall(stateFile);
    this.#state = stored === undefined ? fresh(job) : parseState(stored, job);
    this.#out = out === undefined ? undefined : io.many.openOutput(out, this.#state.outBytes);
    this.#errors = errors === undefined ? undefined : io.many.openOutput(errors, this.#state.errorBytes);
  }

  get state(): RunState {
    return this.#state;
  }

  async write(data: string | Uint8Array): Promise<void> {
    if (this.#out !== undefined) this.#out.write(data);
    else if (this.#io.stdout.write(data) === false) await this.#io.many.drained();
  }

  /** Writes what came of some rows, the last of which began on a line. */
  async take(outcome: Outcome, line: number, counts: RunState['counts']): Promise<void> {
    if (outcome.out.length > 0) await this.write(outcome.out);
    if (outcome.errors !== '') this.#writeErrors(outcome.errors);
    this.#state = {
      ...this.#state,
      line,
      rows: this.#state.rows + outcome.rows,
      bad: this.#state.bad + outcome.bad,
      faulty: this.#state.faulty + outcome.faulty,
    };
    if (Date.now() - this.#stored >= millisecondsBetweenStates) this.#store(counts);
  }

  /** Ends the run with a last text. It is written after the state, so that a run that is resumed writes it again, in its place. */
  async finish(counts: RunState['counts'], last: string): Promise<void> {
    this.#store(counts);
    if (last !== '') await this.write(last);
    this.#out?.close();
    this.#errors?.close();
  }

  /** What is written must outlive what says that it is written. */
  #store(counts: RunState['counts']): void {
    if (this.#stateFile === undefined) return;
    this.#out?.sync();
    this.#errors?.sync();
    this.#state = { ...this.#state, outBytes: this.#out?.size ?? 0, errorBytes: this.#errors?.size ?? 0, counts };
    this.#io.many.writeSmall(this.#stateFile, `${JSON.stringify(this.#state)}\n`);
    this.#stored = Date.now();
  }

  #writeErrors(errors: string): void {
    if (this.#errors !== undefined) {
      this.#errors.write(errors);
      return;
    }
    for (const line of errors.trimEnd().split('\n')) {
      if (this.#shown < mostShown) this.#io.stderr.write(`${line}\n`);
      if (this.#shown === mostShown) this.#io.stderr.write('and more: --errors FILE lists them\n');
      this.#shown++;
    }
  }
}

const fresh = (job: Job): RunState => ({
  job: jobDigest(job),
  line: 0,
  rows: 0,
  bad: 0,
  faulty: 0,
  outBytes: 0,
  errorBytes: 0,
  counts: [],
});
