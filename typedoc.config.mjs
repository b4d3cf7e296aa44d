// How TypeDoc reads the API for the site: scripts/site/api-model.ts.

/** Types that the reference mentions without a page of their own: they are told where they are used. */
const toldWhereUsed = [
  'calendarIds',
  'guidelinesIds',
  'summaryKeys',
  'Tree',
  'FactId',
  'RuleChange',
  'RequiredDetail',
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
  tsconfig: 'scripts/site/tsconfig.json',
  readme: 'none',
  logLevel: 'Warn',
  intentionallyNotExported: toldWhereUsed,
  disableSources: true,
  excludeExternals: true,
  // Groups that a comment names come before those by kind.
  groupOrder: ['*', 'Functions', 'Variables', 'Classes', 'Interfaces', 'Type Aliases'],
  sort: ['alphabetical'],
};
