// The folders whose code is mutated, in parts, each with its tests: fast ones, since every mutant runs them.
// Left out are the laws over generated input, the time that a text takes, and the table compared with its generator.
// `coverage: 'all'` where the code keeps what it has made (a later test would not be recorded as covering it).
// `entry` is what has to load.

/** Code that is mutated together, and the tests that are to notice it. */
export interface Part {
  readonly code: readonly [string, ...string[]];
  readonly entry: string;
  readonly tests: readonly string[];
  readonly coverage?: 'all';
}

export const folders: Readonly<Record<string, readonly Part[]>> = {
  'src/personal-information': [
    {
      code: ['src/personal-information/*.ts'],
      entry: 'src/personal-information/index.ts',
      tests: ['src/personal-information/*.test.ts', 'test/personal-information/corpus.test.ts'],
      coverage: 'all',
    },
  ],
  'src/calendar': [
    {
      code: ['src/calendar/*.ts'],
      entry: 'src/calendar/index.ts',
      tests: [
        'src/calendar/!(holiday-table|differences-from-date-holidays).test.ts',
        'src/calendar/differences-from-date-holidays.test.ts',
      ],
      coverage: 'all',
    },
  ],
  'src/report': [
    { code: ['src/report/*/*.ts'], entry: 'src/index.ts', tests: ['src/report/*/!(status-laws).test.ts'] },
  ],
  'src/draft': [
    {
      code: ['src/draft/*/*.ts'],
      entry: 'src/index.ts',
      tests: ['src/draft/*/*.test.ts', 'test/report/!(nothing-leaks|linear).test.ts'],
    },
  ],
  'src/logic': [
    { code: ['src/logic/*.ts'], entry: 'src/logic/logic.ts', tests: ['src/logic/*.test.ts'], coverage: 'all' },
  ],
  'src/evaluation': [
    {
      code: ['src/evaluation/*.ts'],
      entry: 'src/assess/assess.ts',
      tests: ['test/evaluation/*.test.ts', 'test/assessments/*.test.ts', 'test/rules/contested.test.ts'],
      coverage: 'all',
    },
  ],
};
