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
    text: 'Each restrictive intervention is a category of its own; another kind of intervention is another one.',
    citations: section8,
  },
  released: {
    id: '8.restraint.released',
    text: 'A restraint that begins again after the individual was released (hands off) is another restraint.',
    citations: section8,
  },
  holdChanged: {
    id: '8.restraint.hold-changed',
    text: 'A restraint that goes from one hold to another without release is one restraint.',
    citations: section8,
  },
} as const satisfies Readonly<Record<string, RuleRef>>);
