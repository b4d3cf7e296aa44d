// Mutates one part of the code: `npm run mutate:code [FOLDER]`, which sets the variables read here.

const { SOR_MUTATION_NAME, SOR_MUTATION_CODE, SOR_MUTATION_WORKERS } = process.env;
const name = SOR_MUTATION_NAME ?? 'src-logic';
const code = (SOR_MUTATION_CODE ?? 'src/logic/*.ts').split(',');

export default {
  plugins: ['./scripts/mutation/code/runner.ts'],
  testRunner: 'suite',
  mutate: [...code, '!**/*.{test,fixture}.ts'],
  ignorePatterns: ['dist', 'docs', 'examples', 'bench', 'coverage', 'reports', '*.tgz'],
  // Code that keeps what it made is reached by the first test only, though all of them depend on it: each mutant runs all tests.
  coverageAnalysis: 'all',
  ignoreStatic: false,
  incremental: true,
  incrementalFile: `reports/mutation/${name}.incremental.json`,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false, reportMutants: false, reportScoreTable: true },
  jsonReporter: { fileName: `reports/mutation/${name}.json` },
  concurrency: Number(SOR_MUTATION_WORKERS ?? 2),
  timeoutMS: 10_000,
  timeoutFactor: 4,
  tempDirName: '.stryker-tmp',
  allowConsoleColors: false,
  warnings: { slow: false },
};
