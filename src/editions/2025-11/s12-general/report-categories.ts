import { frozen } from '../../../lib/freeze.ts';
import type { CategoryId } from '../../../model/ids.ts';

/** Sections 13.B and 13.C: the categories in which pre-admission counts, in Youth Justice services. */
export const preAdmissionCategories: readonly CategoryId[] = frozen(['serious-injury', 'serious-illness']);

/** The categories after which the individual can give no view. */
export const categoriesWithoutView: readonly CategoryId[] = frozen(['death']);
