import { frozen } from '../../lib/freeze.ts';
import { deathDefinitions } from './s13a-death/definitions.ts';
import { seriousInjuryDefinitions } from './s13b-serious-injury/definitions.ts';
import { seriousIllnessDefinitions } from './s13c-serious-illness/definitions.ts';
import { seriousIndividualActionDefinitions } from './s13d-individual-action/definitions.ts';
import { restrictiveInterventionDefinitions } from './s13e-restrictive-intervention/definitions.ts';
import { abuseOrMistreatmentDefinitions } from './s13f-abuse/definitions.ts';
import { errorOrOmissionDefinitions } from './s13g-error/definitions.ts';
import { seriousComplaintDefinitions } from './s13h-complaint/definitions.ts';
import { disturbanceOrDisasterDefinitions } from './s13i-disturbance/definitions.ts';

/** What categories, subcategories and types mean, in our own words, by path. */
export const definitions: Readonly<Record<string, string>> = frozen({
  ...deathDefinitions,
  ...seriousInjuryDefinitions,
  ...seriousIllnessDefinitions,
  ...seriousIndividualActionDefinitions,
  ...restrictiveInterventionDefinitions,
  ...abuseOrMistreatmentDefinitions,
  ...errorOrOmissionDefinitions,
  ...seriousComplaintDefinitions,
  ...disturbanceOrDisasterDefinitions,
});
