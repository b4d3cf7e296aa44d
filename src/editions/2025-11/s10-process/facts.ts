import { frozen } from '../../../lib/freeze.ts';
import { guidelines } from '../../../model/citation.ts';
import type { FactDefinition } from '../../../model/fact.ts';

/** Section 10: media attention, defined in footnote 19 for every category. */
export const processFacts: readonly FactDefinition[] = frozen([
  {
    id: 'mediaAttention',
    question: 'Has the incident attracted media attention, or is it expected to?',
    help: 'Media attention means that newspapers, social media, websites, radio or other media have made information about the incident public.',
    citations: guidelines('10 Step 5', [19]),
  },
]);
