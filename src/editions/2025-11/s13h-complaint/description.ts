import { frozen } from '../../../lib/freeze.ts';
import { guidelines } from '../../../model/citation.ts';
import type { DescriptionItem } from '../../../model/rule.ts';
import { all, always, any, childOrYoungPerson, providerProgram, stated, youthJusticePrograms } from '../conditions.ts';

const describe = {
  per: 'entry',
  categories: ['serious-complaint'],
  citations: guidelines('13.H'),
  when: always,
} as const;

export const seriousComplaintDescription: readonly DescriptionItem[] = frozen([
  { ...describe, id: '13h.describe.complaint', text: 'What the complaint is about, in detail.' },
  { ...describe, id: '13h.describe.complainant', text: 'Who complains.' },
  { ...describe, id: '13h.describe.against', text: 'Against whom it is made.' },
  { ...describe, id: '13h.describe.affected', text: 'Whom it affects, and in what way.' },
  {
    ...describe,
    id: '13h.describe.impact',
    text: 'What it means for the service provider and for individuals who receive the service.',
  },
  { ...describe, id: '13h.describe.response', text: 'What is done about the complaint.' },
  {
    ...describe,
    id: '13h.describe.other-processes',
    text: 'Whether it goes through other complaints processes too: the Commissioner or the APO for privacy, for instance.',
    onlyIf: 'where applicable',
  },
  {
    ...describe,
    id: '13h.describe.review',
    text: 'How the service provider reviews or investigates the complaint, and how it was resolved.',
  },
  {
    ...describe,
    id: '13h.describe.debrief',
    text: 'Whether the individual who complained, or the one complained about, was debriefed.',
    citations: guidelines('13.H', [85], ['O. Reg. 155/18 s.23.1']),
    onlyIf: 'for children’s service providers',
    when: any(
      providerProgram(
        'licensed-out-of-home-care',
        'funded-out-of-home-care',
        ...youthJusticePrograms,
        'child-protection',
        'child-welfare',
        'youth-initiatives',
        'childrens-special-needs',
        'education',
        'early-intervention',
        'childrens-rehabilitation',
        'young-parent',
        'supervised-access',
        'healthy-babies-healthy-children',
      ),
      all(stated('individual'), childOrYoungPerson()),
    ),
  },
]);
