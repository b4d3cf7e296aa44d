import { frozen } from '../../../logic/freeze.ts';

/** The subcategories of 13.B, each with its types. */
export const seriousInjury = frozen({
  accidental: ['choking', 'fall', 'falling-object', 'fire', 'motor-vehicle-accident', 'poisoning', 'other'],
  'aggressive-behaviour': [],
  'self-harm': [],
  'unknown-cause': [],
  'during-restrictive-intervention': [],
  other: [],
});
