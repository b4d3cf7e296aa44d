import { frozen } from '../../lib/freeze.ts';
import type { Edition } from '../../model/edition.ts';
import { deathReportability } from './s13a-death/reportability.ts';
import { seriousInjuryReportability } from './s13b-serious-injury/reportability.ts';
import { seriousIllnessReportability } from './s13c-serious-illness/reportability.ts';
import { seriousIndividualActionReportability } from './s13d-individual-action/reportability.ts';
import { restrictiveInterventionReportability } from './s13e-restrictive-intervention/reportability.ts';
import { abuseReportability } from './s13f-abuse/reportability.ts';
import { errorOrOmissionReportability } from './s13g-error/reportability.ts';
import { seriousComplaintReportability } from './s13h-complaint/reportability.ts';
import { disturbanceReportability } from './s13i-disturbance/reportability.ts';

/** What section 13 makes reportable, by category. */
export const reportability: Edition['reportability'] = frozen({
  death: deathReportability,
  'serious-injury': seriousInjuryReportability,
  'serious-illness': seriousIllnessReportability,
  'serious-individual-action': seriousIndividualActionReportability,
  'restrictive-intervention': restrictiveInterventionReportability,
  'abuse-or-mistreatment': abuseReportability,
  'error-or-omission': errorOrOmissionReportability,
  'serious-complaint': seriousComplaintReportability,
  'disturbance-or-disaster': disturbanceReportability,
});
