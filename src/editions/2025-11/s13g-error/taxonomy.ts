import { frozen } from '../../../logic/freeze.ts';
import type { CategoryNode } from '../../../model/taxonomy.ts';

export const errorOrOmission = frozen({
  id: 'error-or-omission',
  letter: 'G',
  label: 'Error or omission',
  definition:
    'A medication error, an improper detainment, commitment or release, or a breach of privacy or confidentiality.',
  withoutIndividual: 'service-provider',
  subcategories: [
    {
      id: 'medication-error',
      label: 'Medication error',
      definition:
        'An error in prescribing, transcribing, dispensing, administering or distributing medication: a missed or wrong dose, the wrong medication, person or time (over one hour early or late), medication lost or hoarded.',
    },
    {
      id: 'improper-detainment-or-commitment',
      label: 'Improper detainment/commitment',
      aliases: [
        'Improper detention or commitment',
        'Improper detention/commitment',
        'Improper detainment',
        'Improper commitment',
      ],
      definition:
        'A young person held in a custody or detention facility, or a child committed to a secure treatment program, against a court order or the proper administration of the law.',
    },
    {
      id: 'improper-release',
      label: 'Improper release',
      definition:
        'A young person released from a custody or detention facility, or a child from a secure treatment program, against a court order or the proper administration of the law.',
    },
    {
      id: 'privacy-breach',
      label: 'Breach/potential breach of privacy and/or confidentiality',
      aliases: [
        'Breach or potential breach of privacy and/or confidentiality',
        'Breach or potential breach of privacy or confidentiality',
        'Breach or potential breach of privacy/confidentiality',
      ],
      definition:
        'An actual, suspected or potential breach that concerns personal information of an individual who receives, or used to receive, a service.',
    },
  ],
} as const satisfies CategoryNode);
