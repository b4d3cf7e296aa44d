import { frozen } from '../../../lib/freeze.ts';
import { guidelines, type RuleRef } from '../../../model/citation.ts';
import type { CategoryId } from '../../../model/ids.ts';

const section8 = guidelines('8');

/** The category whose entries are restrictive interventions. */
export const restraintCategory: CategoryId = 'restrictive-intervention';

/** Section 8: what makes one restrictive intervention and what makes two. */
export const restraintRules = frozen({
  each: {
    id: '8.restraint.each',
    text: 'Report each restrictive intervention as a separate category. A different kind of intervention counts separately.',
    citations: section8,
  },
  released: {
    id: '8.restraint.released',
    text: 'If staff release the individual (hands off) and start a restraint again, report it as another restraint.',
    citations: section8,
  },
  holdChanged: {
    id: '8.restraint.hold-changed',
    text: 'If a restraint changes from one hold to another without a release, report it as one restraint.',
    citations: section8,
  },
} as const satisfies Readonly<Record<string, RuleRef>>);
