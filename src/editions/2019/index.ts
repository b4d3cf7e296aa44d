import { frozen } from '../../lib/freeze.ts';
import type { Edition } from '../../model/edition.ts';
import { edition2025 } from '../2025-11/index.ts';
import { levelRules2019 } from './level-rules.ts';

/** The Level timelines of 2019. For everything else, the rules of November 2025 are used. */
export const edition2019: Edition<'2019'> = edition();

/* @__NO_SIDE_EFFECTS__ */
function edition(): Edition<'2019'> {
  return frozen({
    ...edition2025,
    ...levelRules2019,
    // The Levels read few implications; reportability and the rest read those of November 2025.
    implications: edition2025.implications,
    title: 'Serious Occurrence Reporting Guidelines, 2019: Level timelines',
    inForceFrom: null,
  });
}
