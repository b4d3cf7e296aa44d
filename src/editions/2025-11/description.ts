import { frozen } from '../../logic/freeze.ts';
import type { DescriptionItem } from '../../model/rule.ts';

/** The checklist for the description: section 12's items for every report, then section 13's for each entry. */
export const description: readonly DescriptionItem[] = frozen([]);
