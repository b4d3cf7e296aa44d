import type { Cited } from './format-citation.ts';

// The places of the fields on which rules depend.

export const cited: readonly Cited[] = [
  ['subcategory', '13'],
  ['type', '13'],
  ['role', '13.D; 13.F'],
  ['population', '4 [3 6 7]'],
  ['residence', '13.A [32]'],
  ['setting', '4'],
  ['directlyOperated', '13.G'],
  ['providerRoles', '12 Notification [27]; 12 Individuals involved [21]'],
  ['privacyRegimes', '13.G [77 78 79]'],
  ['limitedPersonalInformationApproved', 'tip sheet, Privacy Technical Safeguards'],
];
