import { frozen } from '../../../lib/freeze.ts';
import { also, guidelines } from '../../../model/citation.ts';
import type { FactDefinition } from '../../../model/fact.ts';

/** Section 13.C: the facts of the public health and outbreak rules. */
export const seriousIllnessFacts: readonly FactDefinition[] = frozen([
  {
    id: 'suspectedDiseaseOfPublicHealthSignificance',
    question:
      'Does the provider suspect a disease of public health significance, or an agent of a communicable disease, in anyone who lives at the site?',
    help: 'Anyone lodged there counts, not only the person in this entry. A possible infection is enough. O. Reg. 135/18 lists the diseases.',
    citations: also(
      guidelines('13.C', [40, 41], ['Health Protection and Promotion Act s.27(2)', 'O. Reg. 135/18']),
      guidelines('13.I', [86], ['Health Protection and Promotion Act s.27(2)']),
    ),
  },
  {
    id: 'outbreak',
    question: 'Is there an outbreak, rather than the illness of one person?',
    help: 'Report an outbreak as a disturbance. Each person who is seriously ill keeps an entry for serious illness.',
    citations: guidelines('13.C'),
  },
]);
