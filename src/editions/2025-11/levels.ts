import { frozen } from '../../lib/freeze.ts';
import type { EditionLevels } from '../../model/edition.ts';
import { deathLevels } from './s13a-death/levels.ts';
import { seriousInjuryLevels } from './s13b-serious-injury/levels.ts';
import { seriousIllnessLevels } from './s13c-serious-illness/levels.ts';
import { seriousIndividualActionLevels } from './s13d-individual-action/levels.ts';
import { restrictiveInterventionLevels } from './s13e-restrictive-intervention/levels.ts';
import { abuseLevels } from './s13f-abuse/levels.ts';
import { errorOrOmissionLevels } from './s13g-error/levels.ts';
import { seriousComplaintLevels } from './s13h-complaint/levels.ts';
import { disturbanceLevels } from './s13i-disturbance/levels.ts';

/** Level 1 and Level 2 of section 13, by category. */
export const levels2025: EditionLevels = frozen({
  death: deathLevels,
  'serious-injury': seriousInjuryLevels,
  'serious-illness': seriousIllnessLevels,
  'serious-individual-action': seriousIndividualActionLevels,
  'restrictive-intervention': restrictiveInterventionLevels,
  'abuse-or-mistreatment': abuseLevels,
  'error-or-omission': errorOrOmissionLevels,
  'serious-complaint': seriousComplaintLevels,
  'disturbance-or-disaster': disturbanceLevels,
});
