import { frozen } from '../../../logic/freeze.ts';
import type { CategoryNode } from '../../../model/taxonomy.ts';

export const seriousComplaint = frozen({
  id: 'serious-complaint',
  letter: 'H',
  label: 'Serious complaint',
  definition:
    'A complaint about an individual’s rights, about the standards of the service, or by or about an individual and serious.',
  withoutIndividual: 'service-provider',
  subcategories: [
    {
      id: 'rights-based',
      label: 'Rights-based complaint',
      types: [
        {
          id: 'privacy-related',
          label: 'Privacy-related',
          definition: 'About a possible or confirmed breach of privacy or confidentiality, for instance.',
        },
        {
          id: 'rights-related',
          label: 'Rights-related',
          definition: 'About discrimination by the service provider or its staff, for instance.',
        },
      ],
    },
    {
      id: 'service-related',
      label: 'Service-related complaint',
      types: [
        {
          id: 'operational',
          label: 'Operational',
          definition:
            'About staff, discipline or an earlier incident at the site, for instance; and every service-related complaint about the service provider itself.',
        },
        {
          id: 'physical-environment',
          label: 'Physical environment',
          definition: 'About noise, loitering or upkeep of the site, for instance.',
        },
        {
          id: 'safety-standards',
          label: 'Safety standards',
          definition: 'About the way dangerous substances are stored, for instance.',
        },
      ],
    },
    {
      id: 'about-individual',
      label: 'Complaint about an individual receiving a service',
      definition: 'That the individual harasses a neighbour, for instance.',
    },
    { id: 'other', label: 'Other', needs: ['specify'] },
  ],
} as const satisfies CategoryNode);
