// How TypeDoc reads the API for the site: scripts/site/api-model.ts.

/** Types that the reference mentions without a page of their own: they are described where they are used. */
const describedWhereUsed = [
  'calendarIds',
  'guidelinesIds',
  'summaryKeys',
  'Tree',
  'factScopes',
  'src/vocabulary/programs.ts:programs',
  'src/vocabulary/recipients.ts:recipients',
  'policyContents',
  'privacyPrinciples',
  'src/vocabulary/settings.ts:settings',
  'src/vocabulary/report-values.ts:genders',
  'src/vocabulary/report-values.ts:guardianStatuses',
  'src/vocabulary/report-values.ts:reportLocations',
  'furtherRecipients',
  'NodeOf',
];

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: 'ontario-sor',
  // Each file of src/api is a group of src/index.ts.
  entryPoints: ['src/api/*.ts', 'src/schema/index.ts'],
  tsconfig: 'scripts/site/tsconfig.json',
  readme: 'none',
  logLevel: 'Warn',
  intentionallyNotExported: describedWhereUsed,
  disableSources: true,
  excludeExternals: true,
  // Groups that a comment names come before those by kind.
  groupOrder: ['*', 'Functions', 'Variables', 'Classes', 'Interfaces', 'Type Aliases'],
  sort: ['alphabetical'],
};
