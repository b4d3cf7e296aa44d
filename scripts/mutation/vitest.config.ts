import { defineConfig } from 'vitest/config';

// The tests for one folder's mutants. One worker runs them all and ends with them, so that each mutant starts afresh.
export default defineConfig({
  test: {
    include: (process.env.SOR_MUTATION_TESTS ?? 'src/logic/*.test.ts').split(','),
    isolate: false,
    testTimeout: 20_000,
  },
});
