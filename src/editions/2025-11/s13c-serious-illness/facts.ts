import { frozen } from '../../../lib/freeze.ts';
import { also, guidelines } from '../../../model/citation.ts';
import type { FactDefinition } from '../../../model/fact.ts';

/** Section 13.C: what public health and the outbreak rule turn on. */
export const seriousIllnessFacts: readonly FactDefinition[] = frozen([
  {
    id: 'suspectedDiseaseOfPublicHealthSignificance',
    question:
      'Is it suspected that an individual lodged there has or may have a disease of public health significance, or is or may be infected with an agent of a communicable disease?',
    help: 'Any individual lodged there, not only the one of the entry. O. Reg. 135/18 lists the diseases.',
    citations: also(
      guidelines('13.C', [40, 41], ['Health Protection and Promotion Act s.27(2)', 'O. Reg. 135/18']),
      guidelines('13.I', [86], ['Health Protection and Promotion Act s.27(2)']),
    ),
  },
  {
    id: 'outbreak',
    question: 'Is it an outbreak rather than one individual’s illness?',
    help: 'An outbreak is reported as a disturbance; each individual who is seriously ill keeps an entry here.',
    citations: guidelines('13.C'),
  },
]);
