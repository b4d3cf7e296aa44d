// The folders whose code is mutated, each with its tests. A mutant that survives runs them all.
// Left out are the laws over generated input, the time that a text takes, and the table compared with its generator.

/** Code that is mutated together, and the tests that are to notice it. */
export interface Part {
  readonly code: readonly string[];
  readonly tests: readonly string[];
}

const ofAnswers: readonly string[] = [
  'test/evaluation/*.test.ts',
  'src/assess/*.test.ts',
  'test/api/{decide-occurrence,determine-level,learning}.test.ts',
  'test/{companion-chains,question-groups}.test.ts',
  'test/rules/!(citations).test.ts',
  'test/assessments/*.test.ts',
];

export const folders: Readonly<Record<string, Part>> = {
  'src/personal-information': {
    code: ['src/personal-information/*.ts'],
    tests: ['src/personal-information/!(word-lists).test.ts', 'test/personal-information/{corpus,narratives}.test.ts'],
  },
  'src/calendar': {
    code: ['src/calendar/*.ts'],
    tests: [
      'src/calendar/!(holiday-table|differences-from-date-holidays).test.ts',
      'src/calendar/differences-from-date-holidays.test.ts',
    ],
  },
  'src/report': {
    code: ['src/report/*/*.ts'],
    tests: ['src/report/*/!(status-laws).test.ts', 'src/batch/batch.test.ts'],
  },
  'src/draft': {
    code: ['src/draft/*/*.ts'],
    tests: ['src/draft/*/*.test.ts', 'test/report/!(nothing-leaks|linear|explained-issues).test.ts'],
  },
  'src/logic': { code: ['src/logic/*.ts'], tests: ['src/logic/*.test.ts'] },
  'src/evaluation': { code: ['src/evaluation/*.ts'], tests: [...ofAnswers, 'src/logic/print.test.ts'] },
  'src/assess': { code: ['src/assess/*.ts'], tests: [...ofAnswers, 'test/misuse.test.ts'] },
};
