// What a reader's bundler makes of an import, minified and gzipped, and the most it may be. zod is bundled in where it is needed.
// size-limit takes about 50 bytes off for the code that every bundle has.

const library = (name, limit) => ({ name, path: 'dist/index.js', import: `{ ${name} }`, limit, gzip: true });
const schema = (name, imported, limit) => ({
  name: `${name} with zod/mini`,
  path: 'dist/schema/index.js',
  import: imported,
  limit,
  gzip: true,
  modifyEsbuildConfig: (config) => ({ ...config, external: [] }),
});

export default [
  { name: 'everything', path: 'dist/index.js', import: '*', limit: '157.2 kB', gzip: true },
  library('determineLevel', '9.99 kB'),
  library('assess', '65.5 kB'),
  library('addBusinessDays', '6 kB'),
  library('reportStatus', '9 kB'),
  library('findPersonalInformation', '27.8 kB'),
  library('validateReport', '105.1 kB'),
  { name: 'ontario-sor/assess', path: 'dist/assess.js', import: '{ assess }', limit: '65.5 kB', gzip: true },
  {
    name: 'ontario-sor/deadlines',
    path: 'dist/deadlines.js',
    import: '{ addBusinessDays }',
    limit: '6 kB',
    gzip: true,
  },
  schema('ontario-sor/schema', '*', '13.9 kB'),
  schema('occurrenceSchema', '{ occurrenceSchema }', '12 kB'),
  {
    name: 'the command line',
    path: 'dist/cli.js',
    limit: '203.5 kB',
    gzip: true,
    // As it is published.
    modifyEsbuildConfig: (config) => ({
      ...config,
      bundle: false,
      external: [],
      minifyIdentifiers: false,
      minifySyntax: false,
    }),
  },
];
