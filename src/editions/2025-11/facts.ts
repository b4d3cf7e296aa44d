import { frozen } from '../../lib/freeze.ts';
import type { FactDefinition } from '../../model/fact.ts';
import { whenRequiredFacts } from './s05-when/facts.ts';
import { processFacts } from './s10-process/facts.ts';
import { generalFacts } from './s12-general/facts.ts';
import { deathFacts } from './s13a-death/facts.ts';
import { seriousInjuryFacts } from './s13b-serious-injury/facts.ts';
import { seriousIllnessFacts } from './s13c-serious-illness/facts.ts';
import { seriousIndividualActionFacts } from './s13d-individual-action/facts.ts';
import { restrictiveInterventionFacts } from './s13e-restrictive-intervention/facts.ts';
import { abuseFacts } from './s13f-abuse/facts.ts';
import { errorOrOmissionFacts } from './s13g-error/facts.ts';
import { seriousComplaintFacts } from './s13h-complaint/facts.ts';
import { disturbanceFacts } from './s13i-disturbance/facts.ts';

/** Every fact that a rule of the Guidelines depends on, section by section. */
export const factDefinitions: readonly FactDefinition[] = frozen([
  ...whenRequiredFacts,
  ...deathFacts,
  ...seriousInjuryFacts,
  ...seriousIllnessFacts,
  ...seriousIndividualActionFacts,
  ...restrictiveInterventionFacts,
  ...abuseFacts,
  ...errorOrOmissionFacts,
  ...seriousComplaintFacts,
  ...disturbanceFacts,
  ...generalFacts,
  ...processFacts,
]);
