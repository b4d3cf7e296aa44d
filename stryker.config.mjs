// Mutates one part of the code: `npm run mutate:code [FOLDER]`, which sets the variables read here.

const { SOR_MUTATION_NAME, SOR_MUTATION_CODE, SOR_MUTATION_COVERAGE, SOR_MUTATION_WORKERS } = process.env;
const name = SOR_MUTATION_NAME ?? 'src-logic';
const code = (SOR_MUTATION_CODE ?? 'src/logic/*.ts').split(',');

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'scripts/mutation/code/vitest.config.ts', related: false },
  mutate: [...code, '!**/*.{test,fixture}.ts'],
  ignorePatterns: ['dist', 'docs', 'examples', 'bench', 'coverage', 'reports', '*.tgz'],
  coverageAnalysis: SOR_MUTATION_COVERAGE ?? 'perTest',
  ignoreStatic: false,
  incremental: true,
  incrementalFile: `reports/mutation/${name}.incremental.json`,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false, reportMutants: false, reportScoreTable: true },
  jsonReporter: { fileName: `reports/mutation/${name}.json` },
  concurrency: Number(SOR_MUTATION_WORKERS ?? 2),
  timeoutMS: 4000,
  timeoutFactor: 3,
  tempDirName: '.stryker-tmp',
  allowConsoleColors: false,
  warnings: { slow: false },
};
