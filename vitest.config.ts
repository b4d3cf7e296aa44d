import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // Two cores are to work on two files at once.
    maxWorkers: '100%',
    // The sources are loaded once a process, not once for each of the files that test them. A process, since a test sets its time zone.
    pool: 'forks',
    isolate: false,
    // A property runs over hundreds of generated inputs, beside other files, on whatever machine there is.
    testTimeout: 60_000,
    typecheck: { enabled: true, include: ['**/*.test-d.ts'], tsconfig: './test/api/tsconfig.json' },
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      exclude: ['src/**/*.test.ts', 'src/**/*.test-d.ts', 'src/**/*.fixture.ts'],
      reporter: ['text-summary', 'json-summary', 'json'],
      reportOnFailure: true,
      thresholds: { lines: 98, branches: 98 },
    },
  },
});
