export { assess } from './assess.ts';
export { determineLevel } from './determine-level.ts';
export { checkOccurrence, parseOccurrence } from './input/check-occurrence.ts';
export { InvalidInputError, isInvalidInputError } from './input/invalid-input-error.ts';
export { companionEntries, descriptionRequirements, determineReportability, notificationDuties } from './parts.ts';
export { personalInformationPolicy } from './personal-information/policy.ts';
