import { defineConfig, type Options } from 'tsup';

const shared: Options = {
  target: 'es2022',
  // date-fns and @date-fns/tz are bundled in, so that the package needs nothing at run time.
  noExternal: [/^date-fns/, /^@date-fns\/tz/],
  external: [/^zod/],
  treeshake: false,
  clean: false,
};

const library = { index: 'src/index.ts', 'schema/index': 'src/schema/index.ts' };

/**
 * Where the ES modules are divided. A bundler drops a file that nothing is imported from, and cannot drop all of what stands in a file
 * beside something that is; so what people import apart from the rest begins a file of its own, and no file holds more than its users share.
 */
const parts = {
  'parts/assess': 'src/assess.ts',
  'parts/parts': 'src/parts.ts',
  'parts/determine-level': 'src/determine-level.ts',
  'parts/compare-assessments': 'src/compare-assessments.ts',
  'parts/with-answer': 'src/with-answer.ts',
  'parts/check-occurrence': 'src/input/check-occurrence.ts',
  'parts/taxonomy': 'src/catalogue/taxonomy.ts',
  'parts/facts': 'src/catalogue/facts.ts',
  'parts/contested': 'src/catalogue/contested.ts',
  'parts/explain-rule': 'src/catalogue/explain-rule.ts',
  'parts/calendar': 'src/calendar/index.ts',
  'parts/policy': 'src/personal-information/policy.ts',
  'parts/minimize-name': 'src/personal-information/minimize-name.ts',
  'parts/personal-information': 'src/personal-information/index.ts',
  'parts/initial-report': 'src/report/initial-report.ts',
  'parts/report': 'src/report/index.ts',
  'parts/report-draft': 'src/report/draft/index.ts',
};

export default defineConfig([
  {
    ...shared,
    entry: { ...library, ...parts, cli: 'src/cli/bin.ts' },
    format: 'esm',
    splitting: true,
    dts: { entry: library },
  },
  { ...shared, entry: library, format: 'cjs', splitting: false, dts: { entry: library } },
]);
