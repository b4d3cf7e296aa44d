export { type EntryFields, entry, type SubcategoryIn } from './entry.ts';
export { occurrenceOf } from './occurrence-of.ts';
export { omitBlanks } from './omit-blanks.ts';
export { type SafeProblems, type SafeResult, type SafeValue, safe } from './safe.ts';
export {
  safeAssess,
  safeDecideOccurrence,
  safeDetermineLevel,
  safeFactsFor,
  safeFindPersonalInformation,
  safeFirstCall,
  safeInitialReportDue,
  safeKnownPeople,
  safeMinimizeText,
  safeParseOccurrence,
  safePersonalInformationPolicy,
  safeRenderReport,
  safeReportStatus,
  safeWithAnswer,
} from './safe-variants.ts';
