import { frozen } from '../../../logic/freeze.ts';

/** The subcategories of 13.G, each with its types. */
export const errorOrOmission = frozen({
  'medication-error': [],
  'improper-detainment-or-commitment': [],
  'improper-release': [],
  'privacy-breach': [],
});
