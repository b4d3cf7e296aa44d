import { frozen } from '../lib/freeze.ts';

// The ids of the taxonomy, in the order of section 13. Labels, aliases and definitions are in the `words.ts` and `definitions.ts` of each section.

/** The nine categories of section 13 in its order, each with its subcategories and their types. */
export const tree = frozen({
  // 13.A
  death: {
    suicide: [],
    'violence-homicide': [],
    accidental: ['choking', 'fall', 'falling-object', 'fire', 'motor-vehicle-accident', 'poisoning', 'other'],
    'known-illness-or-natural-cause': [],
    'unknown-cause': [],
  },
  // 13.B
  'serious-injury': {
    accidental: ['choking', 'fall', 'falling-object', 'fire', 'motor-vehicle-accident', 'poisoning', 'other'],
    'aggressive-behaviour': [],
    'self-harm': [],
    'unknown-cause': [],
    'during-restrictive-intervention': [],
    other: [],
  },
  // 13.C
  'serious-illness': {
    'mental-health': [],
    'communicable-disease': [],
    'other-illness': [],
    'unknown-cause': [],
  },
  // 13.D
  'serious-individual-action': {
    'suicidal-behaviour': ['attempt', 'serious-threat', 'threat-with-suicide-watch'],
    assault: ['peer-on-peer', 'individual-on-staff', 'individual-on-other', 'other-on-individual'],
    'contraband-safety-risk': ['weapons', 'narcotics', 'incendiary-device', 'other-items'],
    'information-technology': [],
    absence: ['escape-lawful-custody', 'unlawfully-at-large', 'missing-up-to-16', 'missing-over-16'],
    'new-serious-charges': [],
    'relinquishment-of-care': [],
    other: [],
  },
  // 13.E
  'restrictive-intervention': {
    'physical-restraint': [],
    'mechanical-restraint': [],
    'secure-de-escalation': [],
  },
  // 13.F
  'abuse-or-mistreatment': {
    'physical-abuse': [],
    'emotional-harm': [],
    neglect: [],
    exploitation: [],
    'sexual-abuse': [],
  },
  // 13.G
  'error-or-omission': {
    'medication-error': [],
    'improper-detainment-or-commitment': [],
    'improper-release': [],
    'privacy-breach': [],
  },
  // 13.H
  'serious-complaint': {
    'rights-based': ['privacy-related', 'rights-related'],
    'service-related': ['operational', 'physical-environment', 'safety-standards'],
    'about-individual': [],
    other: [],
  },
  // 13.I
  'disturbance-or-disaster': {
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
  },
});
