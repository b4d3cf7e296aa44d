export type {
  KnownPerson,
  PersonalInformationKind,
} from '../model/personal-information.ts';
export { findPersonalInformation } from './find.ts';
export { minimizeName } from './minimize-name.ts';
export { minimizeText } from './minimize-text.ts';
export { personalInformationPolicy } from './policy.ts';
