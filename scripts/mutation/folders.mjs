// The folders whose code is mutated, each with the tests that stand for it: fast ones, since every mutant runs them.
// `coverage: 'all'` where the code keeps what it has made (a test that comes later would not be told as covering it).

export const folders = {
  'src/personal-information': {
    tests: ['src/personal-information/**/*.test.ts', 'test/personal-information/corpus.test.ts'],
  },
  'src/calendar': { tests: ['src/calendar/**/*.test.ts'] },
  'src/report': { tests: ['src/report/**/*.test.ts', 'test/report/**/*.test.ts'] },
  'src/logic': { tests: ['src/logic/**/*.test.ts', 'test/logic/**/*.test.ts'] },
  'src/decisions': { tests: ['test/decisions/**/*.test.ts', 'test/rules/contested.test.ts'], coverage: 'all' },
};
