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

/** 13.B: what else goes in the description of a serious injury. */
export const seriousInjuryDescription: readonly DescriptionItem[] = frozen([
  { ...ofInjury, id: '13b.describe.how', text: 'Describe how the injury was sustained and the type of injury.' },
  {
    ...ofInjury,
    id: '13b.describe.care-times',
    text: 'Give the dates and times when the individual was taken to a regulated health professional or hospital, and of release.',
    citations: professional,
    onlyIf: 'if the individual was taken there',
  },
  {
    ...ofInjury,
    id: '13b.describe.care-places',
    text: 'Name the hospitals and clinics where the individual was taken.',
    onlyIf: 'if the individual was taken there',
  },
  {
    ...ofInjury,
    id: '13b.describe.involved',
    text: 'State who was involved in the injury.',
    onlyIf: 'where applicable',
  },
  {
    ...ofInjury,
    id: '13b.describe.presence',
    text: 'State whether anyone was present at the time of the injury or witnessed it.',
  },
  {
    ...ofInjury,
    id: '13b.describe.witness-accounts',
    text: 'Include witness accounts of the injury. They may be shared in investigations and in court.',
    citations: also(guidelines('13.B'), guidelines('13.A', [36])),
    onlyIf: 'where applicable and known',
  },
  {
    ...ofInjury,
    id: '13b.describe.treatment',
    text: 'State whether a regulated health professional provided treatment, and whether follow-up treatment is required or expected.',
    citations: professional,
  },
]);
