import { frozen } from '../../logic/freeze.ts';
import { death } from './s13a-death/taxonomy.ts';
import { seriousInjury } from './s13b-serious-injury/taxonomy.ts';
import { seriousIllness } from './s13c-serious-illness/taxonomy.ts';
import { seriousIndividualAction } from './s13d-individual-action/taxonomy.ts';
import { restrictiveIntervention } from './s13e-restrictive-intervention/taxonomy.ts';
import { abuseOrMistreatment } from './s13f-abuse/taxonomy.ts';
import { errorOrOmission } from './s13g-error/taxonomy.ts';
import { seriousComplaint } from './s13h-complaint/taxonomy.ts';
import { disturbanceOrDisaster } from './s13i-disturbance/taxonomy.ts';

/** The nine categories of section 13 in its order, each with its subcategories and their types. */
export const tree = frozen({
  death: death,
  'serious-injury': seriousInjury,
  'serious-illness': seriousIllness,
  'serious-individual-action': seriousIndividualAction,
  'restrictive-intervention': restrictiveIntervention,
  'abuse-or-mistreatment': abuseOrMistreatment,
  'error-or-omission': errorOrOmission,
  'serious-complaint': seriousComplaint,
  'disturbance-or-disaster': disturbanceOrDisaster,
});
