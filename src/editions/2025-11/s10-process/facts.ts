import { frozen } from '../../../lib/freeze.ts';
import { guidelines } from '../../../model/citation.ts';
import type { FactDefinition } from '../../../model/fact.ts';

/** Section 10: media attention, defined in footnote 19 for every category. */
export const processFacts: readonly FactDefinition[] = frozen([
  {
    id: 'mediaAttention',
    question: 'Has the incident attracted media attention, or is it expected to?',
    help: 'Newspapers, social media, websites, radio or other media took up the incident, and information about it reached the public.',
    citations: guidelines('10 Step 5', [19]),
  },
]);
