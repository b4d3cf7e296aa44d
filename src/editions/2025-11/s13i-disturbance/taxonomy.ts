import { frozen } from '../../../logic/freeze.ts';

/** The subcategories of 13.I, each with its types. */
export const disturbanceOrDisaster = frozen({
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
