export { findingKinds } from '../catalogue/finding-kinds.ts';
export { knownPeople } from '../draft/privacy/known-people.ts';
export { redactForPrint } from '../draft/privacy/redact-for-print.ts';
export { safeKnownPeople } from '../forms/safe-variants/draft.ts';
export {
  safeFindPersonalInformation,
  safeMinimizeText,
  safePersonalInformationPolicy,
} from '../forms/safe-variants/personal-information.ts';
export type {
  FindOptions,
  MinimizeOptions,
  PersonalInformationFinding,
  RecognizedPlace,
  Recognizer,
} from '../model/personal-information.ts';
export { findPersonalInformation } from '../personal-information/find.ts';
export { minimizeName } from '../personal-information/minimize-name.ts';
export { minimizeText } from '../personal-information/minimize-text.ts';
export { personalInformationPolicy } from '../personal-information/policy.ts';
