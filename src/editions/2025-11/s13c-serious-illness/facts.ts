import { frozen } from '../../../lib/freeze.ts';
import { also, guidelines } from '../../../model/citation.ts';
import type { FactDefinition } from '../../../model/fact.ts';

/** Section 13.C: what public health and the outbreak rule turn on. */
export const seriousIllnessFacts: readonly FactDefinition[] = frozen([
  {
    id: 'suspectedDiseaseOfPublicHealthSignificance',
    question:
      'Does the provider suspect that an individual who lives at the site has or may have a disease of public health significance, or is or may be infected with an agent of a communicable disease?',
    help: 'Any individual who lives there counts, not only the one that this entry names. O. Reg. 135/18 lists the diseases.',
    citations: also(
      guidelines('13.C', [40, 41], ['Health Protection and Promotion Act s.27(2)', 'O. Reg. 135/18']),
      guidelines('13.I', [86], ['Health Protection and Promotion Act s.27(2)']),
    ),
  },
  {
    id: 'outbreak',
    question: 'Is the disease an outbreak rather than the illness of one individual?',
    help: 'An outbreak is reported as a disturbance; each individual who is seriously ill keeps an entry here.',
    citations: guidelines('13.C'),
  },
]);
