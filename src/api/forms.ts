export {
  editions,
  genders,
  guardianStatuses,
  populations,
  privacyRegimes,
  providerRoles,
  recipients,
  reportLocations,
  settings,
} from '../catalogue/choices.ts';
export { claims, entryRoles } from '../catalogue/entry-choices.ts';
export { type EntryFields, entry, type SubcategoryIn } from '../forms/entry.ts';
export { occurrenceOf } from '../forms/occurrence-of.ts';
export { omitBlanks } from '../forms/omit-blanks.ts';
