import { frozen } from '../../../lib/freeze.ts';
import type { TaxonomyLabels } from '../../../model/taxonomy.ts';

/** Labels as printed, other names in the sources, and what a report must add; by path. */
export const seriousComplaintWords: TaxonomyLabels<'serious-complaint'> = frozen({
  'serious-complaint': {
    label: 'Serious complaint',
  },
  'serious-complaint/rights-based': {
    label: 'Rights-based complaint',
  },
  'serious-complaint/rights-based/privacy-related': {
    label: 'Privacy-related',
  },
  'serious-complaint/rights-based/rights-related': {
    label: 'Rights-related',
  },
  'serious-complaint/service-related': {
    label: 'Service-related complaint',
  },
  'serious-complaint/service-related/operational': {
    label: 'Operational',
  },
  'serious-complaint/service-related/physical-environment': {
    label: 'Physical environment',
  },
  'serious-complaint/service-related/safety-standards': {
    label: 'Safety standards',
  },
  'serious-complaint/about-individual': {
    label: 'Complaint about an individual receiving a service',
  },
  'serious-complaint/other': {
    label: 'Other',
    needs: ['specify'],
  },
});
