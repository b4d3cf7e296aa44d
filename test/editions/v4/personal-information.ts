import { personalInformationRules } from '../../../src/editions/2025-11/s12-general/personal-information.ts';
import { guidelines } from '../../../src/model/citation.ts';
import type { PersonalInformationRule } from '../../../src/model/personal-information.ts';

/** Homelessness gives initials, where it gave full names before. */
export const personalInformation4: readonly PersonalInformationRule[] = [
  {
    id: '12.personal-information.homelessness',
    text: 'Homelessness programs give initials only.',
    citations: guidelines('12 Individuals involved'),
    when: { programs: ['homelessness'] },
    gives: { name: 'initials' },
  },
  ...personalInformationRules,
];
