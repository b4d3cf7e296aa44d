/** Checks that are printed one a line and counted, so that none can fail unseen. */
export class Checks {
  #passed = 0;
  #failed = 0;
  #skipped = 0;

  constructor(private readonly name: string) {}

  /** A check with the faults it found; none is a pass. */
  tell(what: string, faults: readonly string[]): void {
    process.stdout.write(`${faults.length === 0 ? 'ok  ' : 'FAIL'} ${what}\n`);
    for (const fault of faults) process.stdout.write(`     ${fault.replaceAll('\n', '\n     ')}\n`);
    if (faults.length === 0) this.#passed++;
    else this.#failed++;
  }

  /** Something that cannot be tried here, and why. It is no pass. */
  skip(what: string, why: string): void {
    process.stdout.write(`SKIPPED ${what}: ${why.replace(/https?:\/\/\S+/g, '(address)')}\n`);
    this.#skipped++;
  }

  /** A check that passes unless it throws. */
  async run(what: string, check: () => unknown): Promise<boolean> {
    try {
      await check();
      this.tell(what, []);
      return true;
    } catch (error) {
      this.tell(what, [reason(error)]);
      return false;
    }
  }

  /** Prints the counts and gives the exit status. */
  end(): 0 | 1 {
    process.stdout.write(`${this.name}: ${this.#passed} passed, ${this.#failed} failed, ${this.#skipped} skipped\n`);
    return this.#failed === 0 && this.#passed > 0 ? 0 : 1;
  }
}

/** What went wrong, with what a program that was run had to say. */
export function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const output = ['stdout', 'stderr'].map((stream) => String(Reflect.get(error, stream) ?? '').trim());
  return [error.message, ...output].filter((part) => part !== '').join('\n');
}
