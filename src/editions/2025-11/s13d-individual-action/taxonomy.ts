import { frozen } from '../../../logic/freeze.ts';

/** The subcategories of 13.D, each with its types. */
export const seriousIndividualAction = frozen({
  'suicidal-behaviour': ['attempt', 'serious-threat', 'threat-with-suicide-watch'],
  assault: ['peer-on-peer', 'individual-on-staff', 'individual-on-other', 'other-on-individual'],
  'contraband-safety-risk': ['weapons', 'narcotics', 'incendiary-device', 'other-items'],
  'information-technology': [],
  absence: ['escape-lawful-custody', 'unlawfully-at-large', 'missing-up-to-16', 'missing-over-16'],
  'new-serious-charges': [],
  'relinquishment-of-care': [],
  other: [],
});
