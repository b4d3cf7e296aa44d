import { frozen } from '../../../lib/freeze.ts';
import { also, guidelines } from '../../../model/citation.ts';
import type { CompanionRule } from '../../../model/rule.ts';
import { all, answeredYes, any, fact, not, youthJusticeIndividual } from '../conditions.ts';

const riskyRefusal = all(fact('medicationRefusal'), fact('significantHealthOrSafetyRisk'));

/** A Level 1 criterion of the error is answered yes: an error and a refusal are then two things. */
const levelOneError = any(
  answeredYes('medicationMayImpair'),
  answeredYes('medicationThreatensHealth'),
  answeredYes('mediaAttention'),
);

/** The notes of 13.G on refused and hoarded medication. */
export const errorOrOmissionCompanions: readonly CompanionRule[] = frozen([
  {
    id: '13g.companion.refusal',
    categories: ['error-or-omission'],
    subcategories: ['medication-error'],
    how: 'instead',
    text: 'Report a medication refusal that results in a significant health or safety risk as self-harm.',
    citations: guidelines('13.G'),
    when: all(riskyRefusal, not(levelOneError)),
    callsFor: { category: 'serious-injury', subcategory: 'self-harm', about: 'individual' },
  },
  {
    id: '13g.companion.refusal-beside-error',
    categories: ['error-or-omission'],
    subcategories: ['medication-error'],
    how: 'also',
    text: 'Report a medication refusal that results in a significant health or safety risk as self-harm. Report the medication error as well, because it is itself Level 1.',
    citations: also(guidelines('13.G'), guidelines('8')),
    when: all(riskyRefusal, levelOneError),
    callsFor: { category: 'serious-injury', subcategory: 'self-harm', about: 'individual' },
  },
  {
    id: '13g.companion.hoarded',
    categories: ['error-or-omission'],
    subcategories: ['medication-error'],
    how: 'also',
    text: 'Youth Justice services report hoarded medication as contraband as well.',
    citations: guidelines('13.G'),
    when: all(youthJusticeIndividual, fact('hoardedMedication')),
    callsFor: { category: 'serious-individual-action', subcategory: 'contraband-safety-risk', about: 'individual' },
  },
]);
