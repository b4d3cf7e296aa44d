import { frozen } from '../../../logic/freeze.ts';

/** The subcategories of 13.A, each with its types. */
export const death = frozen({
  suicide: [],
  'violence-homicide': [],
  accidental: ['choking', 'fall', 'falling-object', 'fire', 'motor-vehicle-accident', 'poisoning', 'other'],
  'known-illness-or-natural-cause': [],
  'unknown-cause': [],
});
