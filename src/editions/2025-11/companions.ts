import { frozen } from '../../lib/freeze.ts';
import type { CompanionRule } from '../../model/rule.ts';
import { seriousInjuryCompanions } from './s13b-serious-injury/companions.ts';
import { seriousIllnessCompanions } from './s13c-serious-illness/companions.ts';
import { seriousIndividualActionCompanions } from './s13d-individual-action/companions.ts';
import { restrictiveInterventionCompanions } from './s13e-restrictive-intervention/companions.ts';
import { abuseCompanions } from './s13f-abuse/companions.ts';
import { errorOrOmissionCompanions } from './s13g-error/companions.ts';
import { seriousComplaintCompanions } from './s13h-complaint/companions.ts';
import { disturbanceCompanions } from './s13i-disturbance/companions.ts';

/** Every rule by which one entry calls for another. */
export const companions: readonly CompanionRule[] = frozen([
  ...seriousInjuryCompanions,
  ...seriousIllnessCompanions,
  ...seriousIndividualActionCompanions,
  ...restrictiveInterventionCompanions,
  ...abuseCompanions,
  ...errorOrOmissionCompanions,
  ...seriousComplaintCompanions,
  ...disturbanceCompanions,
]);
