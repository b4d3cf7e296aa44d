import { frozen } from '../../../logic/freeze.ts';

/** The subcategories of 13.F, each with its types. */
export const abuseOrMistreatment = frozen({
  'physical-abuse': [],
  'emotional-harm': [],
  neglect: [],
  exploitation: [],
  'sexual-abuse': [],
});
