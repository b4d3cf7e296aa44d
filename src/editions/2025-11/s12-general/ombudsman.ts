import { frozen } from '../../../lib/freeze.ts';
import type { Condition } from '../../../logic/condition.ts';
import {
  all,
  any,
  childOrYoungPerson,
  fact,
  providerProgram,
  providerRole,
  youthJusticeProvider,
} from '../conditions.ts';

/**
 * Footnote 27: a children's aid society, a children's residential licensee or a Youth Justice service provider learns of harm to a
 * child or young person who sought or received a society's service within the 12 months before.
 */
export const ombudsmanStanding: Condition = frozen(
  all(
    any(
      providerProgram('child-protection', 'licensed-out-of-home-care'),
      youthJusticeProvider,
      providerRole('childrens-aid-society'),
      providerRole('childrens-residential-licensee'),
    ),
    childOrYoungPerson(),
    fact('soughtOrReceivedCasService'),
  ),
);

/** The authorities that footnotes 35, 39, 53 and 76 name for it. */
export const ombudsmanAuthorities: readonly string[] = frozen([
  'O. Reg. 80/19 s.1',
  'Youth Justice Services Manual s.4.1',
]);
