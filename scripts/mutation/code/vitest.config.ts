import { matchesGlob } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const include = (process.env.SOR_MUTATION_TESTS ?? 'src/logic/*.test.ts').split(',');

/** Files in the order in which they are listed, the fastest first: the first test that fails ends a mutant. */
class AsListed extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number =>
      include.findIndex((pattern) => matchesGlob(moduleId, `${process.cwd()}/${pattern}`));
    return files.sort((a, b) => place(a) - place(b) || a.moduleId.localeCompare(b.moduleId));
  }
}

// The tests for one folder's mutants. One worker runs them all and ends with them, so that each mutant starts afresh.
export default defineConfig({
  test: {
    include,
    isolate: false,
    setupFiles: ['scripts/mutation/code/setup.ts'],
    testTimeout: 20_000,
    sequence: { sequencer: AsListed },
  },
});
