import { frozen } from '../../lib/freeze.ts';
import type { EditionLevels } from '../../model/edition.ts';
import { deathLevels, seriousIllnessLevels, seriousInjuryLevels } from './s2-3-1-to-3-death-injury-illness.ts';
import { seriousIndividualActionLevels } from './s2-3-4-individual-action.ts';
import {
  abuseLevels,
  disturbanceLevels,
  errorOrOmissionLevels,
  restrictiveInterventionLevels,
  seriousComplaintLevels,
} from './s2-3-5-to-9-intervention-to-disturbance.ts';

/** The Level 1 and Level 2 timelines of the 2019 Guidelines, by category. */
export const levels2019: EditionLevels = frozen({
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
