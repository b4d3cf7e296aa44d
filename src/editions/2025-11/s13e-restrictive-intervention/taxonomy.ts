import { frozen } from '../../../logic/freeze.ts';

/** The subcategories of 13.E, each with its types. */
export const restrictiveIntervention = frozen({
  'physical-restraint': [],
  'mechanical-restraint': [],
  'secure-de-escalation': [],
});
