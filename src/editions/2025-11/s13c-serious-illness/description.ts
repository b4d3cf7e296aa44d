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

/** 13.C: what the description of a serious illness holds besides. */
export const seriousIllnessDescription: readonly DescriptionItem[] = frozen([
  {
    ...ofIllness,
    id: '13c.describe.type',
    text: 'The type of illness, without a diagnosis wherever possible.',
    citations: also(guidelines('13.C'), guidelines('Appendix A', [], ['PHIPA'])),
    onlyIf: 'where known',
  },
  { ...ofIllness, id: '13c.describe.how', text: 'How the individual came to be ill.', onlyIf: 'where known' },
  {
    ...ofIllness,
    id: '13c.describe.care-times',
    text: 'Dates and times at which the individual was taken to a regulated health professional or hospital, and released.',
    citations: professional,
    onlyIf: 'if the individual was taken there',
  },
  {
    ...ofIllness,
    id: '13c.describe.care-places',
    text: 'The names of the hospitals and clinics.',
    onlyIf: 'if the individual was taken there',
  },
  { ...ofIllness, id: '13c.describe.presence', text: 'Whether anybody was present when the illness set in.' },
  {
    ...ofIllness,
    id: '13c.describe.treatment',
    text: 'Whether a regulated health professional treated the individual, and what follow-up treatment is required or expected.',
    citations: professional,
  },
  {
    ...ofCommunicableDisease,
    id: '13c.describe.prevention',
    text: 'Confirmation of what the provider did to keep the disease from spreading.',
  },
  {
    ...ofCommunicableDisease,
    id: '13c.describe.public-health',
    text: 'What public health officials recommended, and the follow-up with them.',
    onlyIf: 'where applicable',
  },
]);
