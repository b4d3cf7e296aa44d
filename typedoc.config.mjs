// The API reference, as a part of the site that scripts/build-site.ts puts together.

/** Types that the reference mentions without a page of their own: they are told where they are used. */
const toldWhereUsed = [
  'calendarIds',
  'Tree',
  'FactId',
  'RuleChange',
  'Need',
  'FactScope',
  'IncidentRelation',
  'RecordItem',
  'Condition',
  'WhyNot',
  'AccessStatement',
  'Asked',
];

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: 'ontario-sor',
  entryPoints: ['src/index.ts', 'src/schema/index.ts'],
  projectDocuments: ['docs/handbook/*.md'],
  tsconfig: 'scripts/site/tsconfig.json',
  readme: 'none',
  out: 'docs/site',
  cleanOutputDir: true,
  plugin: ['./scripts/site/typedoc-plugin.mjs'],
  router: 'site',
  treatWarningsAsErrors: true,
  intentionallyNotExported: toldWhereUsed,
  disableSources: true,
  excludeExternals: true,
  includeHierarchySummary: false,
  includeVersion: true,
  hideGenerator: true,
  sort: ['kind', 'instance-first', 'alphabetical'],
};
