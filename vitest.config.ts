import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take seconds. They start first, so that no core waits for the last of them. */
const long = [
  ...['laws', 'completions', 'brute-force', 'companion-pairs', 'fuzz', 'question-order', 'documentation/examples'],
  ...['report/nothing-leaks', 'exports/dmn-decisions', 'exports/dmn', 'schema/schemas', 'cli/process', 'api/editor'],
];

class LongFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification): boolean =>
      long.some((name) => moduleId.endsWith(`/${name}.test.ts`));
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

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
    // The tests of types (*.test-d.ts) are run by the compiler: npm run check:types.
    sequence: { sequencer: LongFilesFirst },
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
