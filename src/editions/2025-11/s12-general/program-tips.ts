import { frozen } from '../../../lib/freeze.ts';
import { guidelines, type RuleRef } from '../../../model/citation.ts';

const individuals = guidelines('12 Individuals involved');

/** Section 12: which program to select for an individual. */
export const programTips: readonly RuleRef[] = frozen([
  {
    id: '12.program.service-received',
    text: 'Select the service that the individual received at the time of the occurrence and that the ministry funds, licenses or directly operates.',
    citations: individuals,
  },
  {
    id: '12.program.several',
    text: 'If the individual received more than one service, you can select more than one program.',
    citations: individuals,
  },
  {
    id: '12.program.placing-agency',
    text: 'A placing agency that reports an occurrence at another provider’s site selects the ministry-funded service that the agency itself delivers, not the service of the other provider. For a child placed in a setting for young victims of human trafficking, for example, a society selects Child protection.',
    citations: individuals,
  },
  {
    id: '12.program.identifying-factors',
    text: 'Youth Justice services give Young Person Identifying Factors instead of programs.',
    citations: individuals,
  },
]);
