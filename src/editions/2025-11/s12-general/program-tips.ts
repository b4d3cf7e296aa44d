import { frozen } from '../../../lib/freeze.ts';
import { guidelines, type RuleRef } from '../../../model/citation.ts';

const individuals = guidelines('12 Individuals involved');

/** Section 12: which program to select for an individual. */
export const programTips: readonly RuleRef[] = frozen([
  {
    id: '12.program.service-received',
    text: 'Select the service that the individual received when the occurrence happened, and that the ministry funds, licenses or directly operates.',
    citations: individuals,
  },
  {
    id: '12.program.several',
    text: 'Select more than one program where the individual received more than one.',
    citations: individuals,
  },
  {
    id: '12.program.placing-agency',
    text: 'A placing agency that reports an occurrence at another provider’s site selects the ministry-funded service that the agency itself delivers, not the service of the other provider: Child protection, for example, for a child whom a society placed in a setting for young victims of human trafficking.',
    citations: individuals,
  },
  {
    id: '12.program.identifying-factors',
    text: 'Youth Justice gives Young Person Identifying Factors instead of programs.',
    citations: individuals,
  },
]);
