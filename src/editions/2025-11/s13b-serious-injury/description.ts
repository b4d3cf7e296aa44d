import { frozen } from '../../../lib/freeze.ts';
import { also, guidelines } from '../../../model/citation.ts';
import type { DescriptionItem } from '../../../model/rule.ts';
import { always } from '../conditions.ts';

const ofInjury = {
  per: 'entry',
  categories: ['serious-injury'],
  citations: guidelines('13.B'),
  when: always,
} as const;
const professional = guidelines('13.B', [37]);

/** 13.B: what the description of a serious injury holds besides. */
export const seriousInjuryDescription: readonly DescriptionItem[] = frozen([
  { ...ofInjury, id: '13b.describe.how', text: 'How the injury came about, and what kind of injury it is.' },
  {
    ...ofInjury,
    id: '13b.describe.care-times',
    text: 'Dates and times at which the individual was taken to a regulated health professional or hospital, and released.',
    citations: professional,
    onlyIf: 'if the individual was taken there',
  },
  {
    ...ofInjury,
    id: '13b.describe.care-places',
    text: 'The names of the hospitals and clinics.',
    onlyIf: 'if the individual was taken there',
  },
  { ...ofInjury, id: '13b.describe.involved', text: 'Who was involved in the injury.', onlyIf: 'where applicable' },
  { ...ofInjury, id: '13b.describe.presence', text: 'Whether anybody was present at the injury or witnessed it.' },
  {
    ...ofInjury,
    id: '13b.describe.witness-accounts',
    text: 'Witness accounts of the injury, which may be shared in investigations and in court.',
    citations: also(guidelines('13.B'), guidelines('13.A', [36])),
    onlyIf: 'where applicable and known',
  },
  {
    ...ofInjury,
    id: '13b.describe.treatment',
    text: 'Whether a regulated health professional treated the individual, and what follow-up treatment is required or expected.',
    citations: professional,
  },
]);
