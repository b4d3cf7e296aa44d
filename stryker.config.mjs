// Mutates one folder of the code: `npm run mutate:code [FOLDER]`, which sets the variables read here.

const folder = process.env.SOR_MUTATION_FOLDER ?? 'src/logic';
const name = folder.replaceAll('/', '-');

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: false },
  mutate: [`${folder}/**/*.ts`, `!${folder}/**/*.{test,fixture}.ts`, `!${folder}/**/*.test-d.ts`],
  ignorePatterns: ['dist', 'docs', 'examples', 'bench', 'coverage', 'reports', '*.tgz'],
  coverageAnalysis: process.env.SOR_MUTATION_COVERAGE ?? 'perTest',
  ignoreStatic: false,
  incremental: true,
  incrementalFile: `reports/mutation/${name}.incremental.json`,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false, reportMutants: false, reportScoreTable: true },
  jsonReporter: { fileName: `reports/mutation/${name}.json` },
  concurrency: Number(process.env.SOR_MUTATION_WORKERS ?? 2),
  timeoutMS: 10_000,
  timeoutFactor: 4,
  tempDirName: '.stryker-tmp',
  allowConsoleColors: false,
  warnings: { slow: false },
};
