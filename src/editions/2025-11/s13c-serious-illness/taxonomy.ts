import { frozen } from '../../../logic/freeze.ts';

/** The subcategories of 13.C, each with its types. */
export const seriousIllness = frozen({
  'mental-health': [],
  'communicable-disease': [],
  'other-illness': [],
  'unknown-cause': [],
});
