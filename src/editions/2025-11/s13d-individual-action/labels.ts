import { frozen } from '../../../lib/freeze.ts';
import type { TaxonomyLabels } from '../../../model/taxonomy.ts';

/** Labels as printed, other names in the sources, and what a report must add; by path. */
export const seriousIndividualActionWords: TaxonomyLabels<'serious-individual-action'> = frozen({
  'serious-individual-action': {
    label: 'Serious individual action',
  },
  'serious-individual-action/suicidal-behaviour': {
    label: 'Suicidal behaviour',
  },
  'serious-individual-action/suicidal-behaviour/attempt': {
    label: 'Attempt',
  },
  'serious-individual-action/suicidal-behaviour/serious-threat': {
    label: 'Threat of a serious nature',
  },
  'serious-individual-action/suicidal-behaviour/threat-with-suicide-watch': {
    label: 'Threat that results in placement on suicide watch',
  },
  'serious-individual-action/assault': {
    label: 'Assault',
  },
  'serious-individual-action/assault/peer-on-peer': {
    label: 'Peer on peer',
    aliases: ['Individual on Individual'],
    needs: ['claim', 'role'],
  },
  'serious-individual-action/assault/individual-on-staff': {
    label: 'Individual on staff',
    needs: ['claim', 'role'],
  },
  'serious-individual-action/assault/individual-on-other': {
    label: 'Individual on other',
    needs: ['specify', 'claim', 'role'],
  },
  'serious-individual-action/assault/other-on-individual': {
    label: 'Other on Individual',
    needs: ['specify', 'claim', 'role'],
  },
  'serious-individual-action/contraband-safety-risk': {
    label: 'Contraband/safety risk',
  },
  'serious-individual-action/contraband-safety-risk/weapons': {
    label: 'Weapons',
  },
  'serious-individual-action/contraband-safety-risk/narcotics': {
    label: 'Narcotics/illegal substances',
  },
  'serious-individual-action/contraband-safety-risk/incendiary-device': {
    label: 'Incendiary device',
  },
  'serious-individual-action/contraband-safety-risk/other-items': {
    label: 'Other items',
    needs: ['specify'],
  },
  'serious-individual-action/information-technology': {
    label: 'Inappropriate/unauthorized use of information technology (IT)',
    aliases: ['Inappropriate/unauthorized use of information technology'],
  },
  'serious-individual-action/absence': {
    label: 'Unusual, suspicious, or unauthorized individual absence',
    aliases: [
      'Unusual, suspicious or unauthorized individual absence',
      'Unusual, suspicious, concerning or unauthorized individual absence',
    ],
  },
  'serious-individual-action/absence/escape-lawful-custody': {
    label: 'Escape lawful custody',
  },
  'serious-individual-action/absence/unlawfully-at-large': {
    label: 'Unlawfully at large (UAL)',
    aliases: ['Unlawfully at large', 'UAL'],
  },
  'serious-individual-action/absence/missing-up-to-16': {
    label:
      'An individual up to the age of 16 is missing/absent without permission or under unusual or suspicious circumstances',
  },
  'serious-individual-action/absence/missing-over-16': {
    label:
      'An individual over the age of 16 is missing/absent without permission or under unusual or suspicious circumstances',
  },
  'serious-individual-action/new-serious-charges': {
    label: 'New serious charges',
    aliases: ['Serious charges'],
  },
  'serious-individual-action/relinquishment-of-care': {
    label: 'Relinquishment of care/threat of relinquishment of care',
  },
  'serious-individual-action/other': {
    label: 'Other',
    needs: ['specify'],
  },
});
