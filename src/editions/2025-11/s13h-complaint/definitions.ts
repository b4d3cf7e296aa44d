import { frozen } from '../../../lib/freeze.ts';
import type { TaxonomyDefinitions } from '../../../model/taxonomy.ts';

/** What the labels mean, in our own words; by path. */
export const seriousComplaintDefinitions: TaxonomyDefinitions<'serious-complaint'> = frozen({
  'serious-complaint':
    'A complaint about an individual’s rights, about the standards of the service, or by or about an individual and serious.',
  'serious-complaint/rights-based/privacy-related':
    'About a breach of privacy or confidentiality, confirmed or possible, for instance.',
  'serious-complaint/rights-based/rights-related':
    'About discrimination by the service provider or its staff, for instance.',
  'serious-complaint/service-related/operational':
    'About staff, discipline or an earlier incident at the site, for instance; and every service-related complaint about the service provider itself.',
  'serious-complaint/service-related/physical-environment':
    'About noise, loitering or upkeep of the site, for instance.',
  'serious-complaint/service-related/safety-standards': 'About the way dangerous substances are stored, for instance.',
  'serious-complaint/about-individual': 'That the individual harasses a neighbour, for instance.',
});
