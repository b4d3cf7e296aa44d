import { defineConfig, type Options } from 'tsup';
import { pureConstants } from './scripts/pure-constants.ts';
import { writtenDigests } from './scripts/written-digests.ts';

const shared: Options = {
  target: 'es2022',
  // Bundled in, so that the package needs no other package at run time: the time zone offset of @date-fns/tz, and of date-fns the age
  // of a person and, in the command line alone, the dates that people read. The dates of deadlines are counted by src/calendar, with
  // date-fns as the oracle of its tests: src/calendar/date-fns.test.ts.
  noExternal: [/^@date-fns\/tz/, /^date-fns/],
  external: [/^zod/],
  esbuildPlugins: [writtenDigests, pureConstants],
  // One file an entry: a dozen files more would double the time that Node takes to load the package.
  splitting: false,
  treeshake: false,
  clean: false,
};

const library = { index: 'src/index.ts', 'schema/index': 'src/schema/index.ts' };

/** Groups of the library on their own. scripts/write-entries.ts makes their CommonJS form. */
const entries = {
  assess: 'src/entries/assess.ts',
  deadlines: 'src/entries/deadlines.ts',
  privacy: 'src/entries/privacy.ts',
  report: 'src/entries/report.ts',
};

export default defineConfig([
  { ...shared, entry: library, format: 'esm', dts: { entry: { ...library, ...entries } } },
  { ...shared, entry: library, format: 'cjs', dts: { entry: { ...library, ...entries } } },
  // What several of them need is in files that they share.
  { ...shared, entry: entries, format: 'esm', splitting: true },
  {
    ...shared,
    entry: { cli: 'src/cli/bin.ts', 'conformance/run': 'src/conformance/bin.ts' },
    format: 'esm',
    minifyWhitespace: true,
    // The progress bar is bundled in too. It is CommonJS and requires modules of Node.
    noExternal: [/.*/],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  },
]);
