import { frozen } from '../../../lib/freeze.ts';
import { guidelines } from '../../../model/citation.ts';
import type { DescriptionItem } from '../../../model/rule.ts';
import { always } from '../conditions.ts';

const describe = {
  per: 'entry',
  categories: ['error-or-omission'],
  citations: guidelines('13.G'),
  when: always,
} as const;
const medication = { ...describe, subcategories: ['medication-error'] } as const;
const detainment = { ...describe, subcategories: ['improper-detainment-or-commitment'] } as const;
const release = { ...describe, subcategories: ['improper-release'] } as const;
const breach = { ...describe, subcategories: ['privacy-breach'] } as const;

export const errorOrOmissionDescription: readonly DescriptionItem[] = frozen([
  {
    ...medication,
    id: '13g.describe.medication-error-type',
    text: 'State the type of medication error. Do not give the name or dosage of the medication.',
  },
  {
    ...medication,
    id: '13g.describe.medication-kind',
    text: 'Describe the medication in general terms, such as pain medication or an antidepressant.',
  },
  { ...medication, id: '13g.describe.medication-noticed', text: 'Describe how staff became aware of the error.' },
  {
    ...medication,
    id: '13g.describe.medication-effects',
    text: 'Describe any injuries or side effects, including potential ones.',
  },
  {
    ...medication,
    id: '13g.describe.medication-treatment',
    text: 'State whether the individual requires attention or treatment from a regulated health professional, and whether their medical needs have been or are being addressed.',
  },
  {
    ...medication,
    id: '13g.describe.medication-guidance',
    text: 'State whether a health professional (such as a pharmacist, telehealth or a doctor) was contacted for guidance on the response or on monitoring.',
  },
  {
    ...medication,
    id: '13g.describe.medication-procedures',
    text: 'State whether the policies and procedures for giving medication were reviewed with staff.',
    onlyIf: 'where applicable',
  },
  {
    ...detainment,
    id: '13g.describe.detainment-reason',
    text: 'Give the reason for the improper detainment or commitment, such as a court, administrative or police error.',
  },
  {
    ...detainment,
    id: '13g.describe.detainment-time',
    text: 'Give the date and time of the improper detainment or commitment, and its total length.',
  },
  {
    ...detainment,
    id: '13g.describe.detainment-lawful-date',
    text: 'Give the legal detainment or commitment date.',
  },
  {
    ...release,
    id: '13g.describe.release-reason',
    text: 'Give the reason for the improper release, such as a court, administrative or police error.',
  },
  { ...release, id: '13g.describe.release-location', text: 'State where the individual is.', onlyIf: 'if known' },
  {
    ...release,
    id: '13g.describe.release-time',
    text: 'Give the date, time and length of the improper release.',
  },
  { ...release, id: '13g.describe.release-lawful-date', text: 'Give the legal release date.' },
  {
    ...release,
    id: '13g.describe.release-return',
    text: 'State whether the individual returned or was apprehended, and when.',
  },
  { ...breach, id: '13g.describe.breach-nature', text: 'Describe the nature of the breach.' },
  { ...breach, id: '13g.describe.breach-information', text: 'Describe what information the breach disclosed.' },
  {
    ...breach,
    id: '13g.describe.breach-steps',
    text: 'Describe the steps taken to address the breach and prevent another, such as retrieving the information, an internal investigation or new procedures.',
  },
  {
    ...breach,
    id: '13g.describe.breach-individual-told',
    text: 'State whether the affected individual was notified of the breach or potential breach. If not, explain why not.',
  },
  {
    ...breach,
    id: '13g.describe.breach-complaint',
    text: 'Confirm that the affected individual was notified of the right to complain to the Commissioner. State whether the Commissioner or the APO was contacted.',
    onlyIf: 'where applicable',
  },
]);
