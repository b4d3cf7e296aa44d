import { frozen } from '../../../logic/freeze.ts';

/** The subcategories of 13.H, each with its types. */
export const seriousComplaint = frozen({
  'rights-based': ['privacy-related', 'rights-related'],
  'service-related': ['operational', 'physical-environment', 'safety-standards'],
  'about-individual': [],
  other: [],
});
