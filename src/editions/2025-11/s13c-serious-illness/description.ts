import { frozen } from '../../../lib/freeze.ts';
import { also, guidelines } from '../../../model/citation.ts';
import type { DescriptionItem } from '../../../model/rule.ts';
import { always } from '../conditions.ts';

const ofIllness = {
  per: 'entry',
  categories: ['serious-illness'],
  citations: guidelines('13.C'),
  when: always,
} as const;
const ofCommunicableDisease = {
  ...ofIllness,
  subcategories: ['communicable-disease'],
  citations: guidelines('13.C', [40]),
} as const;
const professional = also(guidelines('13.C'), guidelines('13.B', [37]));

/** 13.C: what else goes in the description of a serious illness. */
export const seriousIllnessDescription: readonly DescriptionItem[] = frozen([
  {
    ...ofIllness,
    id: '13c.describe.type',
    text: 'Name the type of illness, without a diagnosis wherever possible.',
    citations: also(guidelines('13.C'), guidelines('Appendix A', [], ['PHIPA'])),
    onlyIf: 'where known',
  },
  { ...ofIllness, id: '13c.describe.how', text: 'Describe how the illness came about.', onlyIf: 'where known' },
  {
    ...ofIllness,
    id: '13c.describe.care-times',
    text: 'Give the dates and times when the individual was taken to a regulated health professional or hospital, and of release.',
    citations: professional,
    onlyIf: 'if the individual was taken there',
  },
  {
    ...ofIllness,
    id: '13c.describe.care-places',
    text: 'Name the hospitals and clinics where the individual was taken.',
    onlyIf: 'if the individual was taken there',
  },
  { ...ofIllness, id: '13c.describe.presence', text: 'State whether anyone was present at the onset of the illness.' },
  {
    ...ofIllness,
    id: '13c.describe.treatment',
    text: 'State whether a regulated health professional provided treatment, and whether follow-up treatment is required or expected.',
    citations: professional,
  },
  {
    ...ofCommunicableDisease,
    id: '13c.describe.prevention',
    text: 'Confirm the preventative measures that the provider took to stop the spread of the disease.',
  },
  {
    ...ofCommunicableDisease,
    id: '13c.describe.public-health',
    text: 'Describe any follow-ups that public health officials recommended, or that were conducted with them.',
    onlyIf: 'where applicable',
  },
]);
