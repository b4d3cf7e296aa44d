import { frozen } from '../lib/freeze.ts';
import type { CategoryId } from '../model/ids.ts';

/** The ids of the categories, in the order of section 13. */
export const categoryIds: readonly CategoryId[] = frozen([
  'death',
  'serious-injury',
  'serious-illness',
  'serious-individual-action',
  'restrictive-intervention',
  'abuse-or-mistreatment',
  'error-or-omission',
  'serious-complaint',
  'disturbance-or-disaster',
]);
