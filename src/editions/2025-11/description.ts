import { frozen } from '../../lib/freeze.ts';
import type { DescriptionItem } from '../../model/rule.ts';
import { generalDescription } from './s12-general/description.ts';
import { deathDescription } from './s13a-death/description.ts';
import { seriousInjuryDescription } from './s13b-serious-injury/description.ts';
import { seriousIllnessDescription } from './s13c-serious-illness/description.ts';
import { seriousIndividualActionDescription } from './s13d-individual-action/description.ts';
import { restrictiveInterventionDescription } from './s13e-restrictive-intervention/description.ts';
import { abuseDescription } from './s13f-abuse/description.ts';
import { errorOrOmissionDescription } from './s13g-error/description.ts';
import { seriousComplaintDescription } from './s13h-complaint/description.ts';
import { disturbanceDescription } from './s13i-disturbance/description.ts';

/** The checklist for the description: section 12's items for every report, then section 13's for each entry. */
export const description: readonly DescriptionItem[] = frozen([
  ...generalDescription,
  ...deathDescription,
  ...seriousInjuryDescription,
  ...seriousIllnessDescription,
  ...seriousIndividualActionDescription,
  ...restrictiveInterventionDescription,
  ...abuseDescription,
  ...errorOrOmissionDescription,
  ...seriousComplaintDescription,
  ...disturbanceDescription,
]);
