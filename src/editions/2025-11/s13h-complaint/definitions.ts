import { frozen } from '../../../lib/freeze.ts';
import type { TaxonomyDefinitions } from '../../../model/taxonomy.ts';

/** What the labels mean, in our own words; by path. */
export const seriousComplaintDefinitions: TaxonomyDefinitions<'serious-complaint'> = frozen({
  'serious-complaint':
    'A complaint about an individual’s rights or the standards of the service, or another serious complaint by or about an individual.',
  'serious-complaint/rights-based/privacy-related':
    'For example, a complaint about a confirmed or potential breach of privacy or confidentiality.',
  'serious-complaint/rights-based/rights-related':
    'For example, a complaint about alleged discrimination by the service provider or its staff.',
  'serious-complaint/service-related/operational':
    'For example, a complaint about staff competence, discipline or an earlier incident at the site. Every service-related complaint about the service provider itself belongs here.',
  'serious-complaint/service-related/physical-environment':
    'For example, a complaint about noise, loitering or upkeep of the site.',
  'serious-complaint/service-related/safety-standards':
    'For example, a complaint about improper storage of dangerous substances.',
  'serious-complaint/about-individual': 'For example, a complaint that the individual harasses a neighbour.',
});
