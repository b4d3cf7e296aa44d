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
  { ...describe, id: '13h.describe.complaint', text: 'Describe the details and nature of the complaint.' },
  { ...describe, id: '13h.describe.complainant', text: 'State who is making the complaint.' },
  { ...describe, id: '13h.describe.against', text: 'State who the complaint is against.' },
  { ...describe, id: '13h.describe.affected', text: 'State who the complaint affects, and how.' },
  {
    ...describe,
    id: '13h.describe.impact',
    text: 'Describe any impact on the service provider or on individuals who receive a service.',
  },
  { ...describe, id: '13h.describe.response', text: 'Describe what is being done to address the complaint.' },
  {
    ...describe,
    id: '13h.describe.other-processes',
    text: 'State whether the complaint has gone or is going through other complaints processes, such as the Commissioner or the APO for privacy.',
    onlyIf: 'where applicable',
  },
  {
    ...describe,
    id: '13h.describe.review',
    text: 'Describe how the service provider reviewed or investigated the complaint, and its resolution.',
  },
  {
    ...describe,
    id: '13h.describe.debrief',
    text: 'State whether the person who complained, or the subject of the complaint, was debriefed.',
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
