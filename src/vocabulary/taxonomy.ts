import { frozen } from '../lib/freeze.ts';

// The ids of the taxonomy, in the order of section 13. Labels, aliases and definitions are in the `words.ts` and `definitions.ts` of each section.

/** The subcategories of 13.A, each with its types. */
const death = frozen({
  suicide: [],
  'violence-homicide': [],
  accidental: ['choking', 'fall', 'falling-object', 'fire', 'motor-vehicle-accident', 'poisoning', 'other'],
  'known-illness-or-natural-cause': [],
  'unknown-cause': [],
});

/** The subcategories of 13.B, each with its types. */
const seriousInjury = frozen({
  accidental: ['choking', 'fall', 'falling-object', 'fire', 'motor-vehicle-accident', 'poisoning', 'other'],
  'aggressive-behaviour': [],
  'self-harm': [],
  'unknown-cause': [],
  'during-restrictive-intervention': [],
  other: [],
});

/** The subcategories of 13.C, each with its types. */
const seriousIllness = frozen({
  'mental-health': [],
  'communicable-disease': [],
  'other-illness': [],
  'unknown-cause': [],
});

/** The subcategories of 13.D, each with its types. */
const seriousIndividualAction = frozen({
  'suicidal-behaviour': ['attempt', 'serious-threat', 'threat-with-suicide-watch'],
  assault: ['peer-on-peer', 'individual-on-staff', 'individual-on-other', 'other-on-individual'],
  'contraband-safety-risk': ['weapons', 'narcotics', 'incendiary-device', 'other-items'],
  'information-technology': [],
  absence: ['escape-lawful-custody', 'unlawfully-at-large', 'missing-up-to-16', 'missing-over-16'],
  'new-serious-charges': [],
  'relinquishment-of-care': [],
  other: [],
});

/** The subcategories of 13.E, each with its types. */
const restrictiveIntervention = frozen({
  'physical-restraint': [],
  'mechanical-restraint': [],
  'secure-de-escalation': [],
});

/** The subcategories of 13.F, each with its types. */
const abuseOrMistreatment = frozen({
  'physical-abuse': [],
  'emotional-harm': [],
  neglect: [],
  exploitation: [],
  'sexual-abuse': [],
});

/** The subcategories of 13.G, each with its types. */
const errorOrOmission = frozen({
  'medication-error': [],
  'improper-detainment-or-commitment': [],
  'improper-release': [],
  'privacy-breach': [],
});

/** The subcategories of 13.H, each with its types. */
const seriousComplaint = frozen({
  'rights-based': ['privacy-related', 'rights-related'],
  'service-related': ['operational', 'physical-environment', 'safety-standards'],
  'about-individual': [],
  other: [],
});

/** The subcategories of 13.I, each with its types. */
const disturbanceOrDisaster = frozen({
  'adverse-water-quality': [],
  fire: [],
  flood: [],
  'natural-disaster': [],
  'power-outage': [],
  'gas-leak': [],
  'carbon-monoxide': [],
  abduction: [],
  'infectious-outbreak': [],
  riot: [],
  'stand-off': [],
  'hostage-taking': [],
  'external-threat': [],
  other: [],
});

/** The nine categories of section 13 in its order, each with its subcategories and their types. */
export const tree = frozen({
  death: death,
  'serious-injury': seriousInjury,
  'serious-illness': seriousIllness,
  'serious-individual-action': seriousIndividualAction,
  'restrictive-intervention': restrictiveIntervention,
  'abuse-or-mistreatment': abuseOrMistreatment,
  'error-or-omission': errorOrOmission,
  'serious-complaint': seriousComplaint,
  'disturbance-or-disaster': disturbanceOrDisaster,
});
