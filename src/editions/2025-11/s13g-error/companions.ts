import { frozen } from '../../../lib/freeze.ts';
import { guidelines } from '../../../model/citation.ts';
import type { CompanionRule } from '../../../model/rule.ts';
import { all, fact, individualProgram, youthJusticePrograms } from '../conditions.ts';

/** The notes of 13.G on refused and hoarded medication. */
export const errorOrOmissionCompanions: readonly CompanionRule[] = frozen([
  {
    id: '13g.companion.refusal',
    categories: ['error-or-omission'],
    subcategories: ['medication-error'],
    how: 'instead',
    text: 'A medication refusal that poses a significant health or safety risk is reported as self-harm.',
    citations: guidelines('13.G'),
    when: all(fact('medicationRefusal'), fact('significantHealthOrSafetyRisk')),
    callsFor: { category: 'serious-injury', subcategory: 'self-harm', about: 'individual' },
  },
  {
    id: '13g.companion.hoarded',
    categories: ['error-or-omission'],
    subcategories: ['medication-error'],
    how: 'also',
    text: 'Youth Justice services report hoarded medication as contraband as well.',
    citations: guidelines('13.G'),
    when: all(individualProgram(...youthJusticePrograms), fact('hoardedMedication')),
    callsFor: { category: 'serious-individual-action', subcategory: 'contraband-safety-risk', about: 'individual' },
  },
]);
