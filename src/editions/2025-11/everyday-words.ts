import { frozen } from '../../lib/freeze.ts';
import { deathEverydayWords } from './s13a-death/everyday-words.ts';
import { seriousInjuryEverydayWords } from './s13b-serious-injury/everyday-words.ts';
import { seriousIllnessEverydayWords } from './s13c-serious-illness/everyday-words.ts';
import { seriousIndividualActionEverydayWords } from './s13d-individual-action/everyday-words.ts';
import { restrictiveInterventionEverydayWords } from './s13e-restrictive-intervention/everyday-words.ts';
import { abuseOrMistreatmentEverydayWords } from './s13f-abuse/everyday-words.ts';
import { errorOrOmissionEverydayWords } from './s13g-error/everyday-words.ts';
import { seriousComplaintEverydayWords } from './s13h-complaint/everyday-words.ts';
import { disturbanceOrDisasterEverydayWords } from './s13i-disturbance/everyday-words.ts';

/** What staff call categories, subcategories and types, by path. */
export const everydayWords: Readonly<Record<string, readonly string[]>> = frozen({
  ...deathEverydayWords,
  ...seriousInjuryEverydayWords,
  ...seriousIllnessEverydayWords,
  ...seriousIndividualActionEverydayWords,
  ...restrictiveInterventionEverydayWords,
  ...abuseOrMistreatmentEverydayWords,
  ...errorOrOmissionEverydayWords,
  ...seriousComplaintEverydayWords,
  ...disturbanceOrDisasterEverydayWords,
});
