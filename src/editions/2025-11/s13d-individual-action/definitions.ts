import { frozen } from '../../../lib/freeze.ts';
import type { TaxonomyDefinitions } from '../../../model/taxonomy.ts';

/** What the labels mean, in our own words; by path. */
export const seriousIndividualActionDefinitions: TaxonomyDefinitions<'serious-individual-action'> = frozen({
  'serious-individual-action':
    'Suicidal behaviour, assault, contraband or a safety risk, improper use of information technology, an absence, new serious charges, relinquishment of care, or another serious action.',
  'serious-individual-action/suicidal-behaviour/threat-with-suicide-watch':
    'The service provider determines what counts as a suicide watch, for example checks at set times.',
  'serious-individual-action/assault':
    'The individual was assaulted or is accused of an assault. The assault is witnessed, alleged or suspected.',
  'serious-individual-action/assault/peer-on-peer':
    'Both receive a service, for example two young persons in the same service.',
  'serious-individual-action/contraband-safety-risk':
    'The individual has, or is suspected of having, a substance or object that is prohibited, could injure or kill, or that the provider deems a significant danger or concern.',
  'serious-individual-action/contraband-safety-risk/incendiary-device': 'Fire setting, which includes arson.',
  'serious-individual-action/information-technology':
    'Use of phones, tablets, computers or other devices to communicate or to access, download or share information. The provider finds the use inappropriate, or did not permit it.',
  'serious-individual-action/absence':
    'The individual is discovered to be absent, and the absence is unusual, suspicious, concerning or without permission.',
  'serious-individual-action/absence/escape-lawful-custody':
    'A young person leaves a custody or detention facility, its grounds or the custody of staff without authorization.',
  'serious-individual-action/absence/unlawfully-at-large':
    'A young person does not return after a reintegration leave or another authorized leave.',
  'serious-individual-action/new-serious-charges':
    'New charges that the service provider judges serious enough to report.',
  'serious-individual-action/relinquishment-of-care':
    'The family or primary caregiver of an adult with a developmental disability relinquishes care or threatens to. A suspicion that they may do so counts too.',
});
