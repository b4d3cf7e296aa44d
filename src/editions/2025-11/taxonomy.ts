import { frozen } from '../../lib/freeze.ts';
import type { CategoryId } from '../../model/ids.ts';
import type { CategoryNode, NodeLabels, SubcategoryNode, TypeNode } from '../../model/taxonomy.ts';
import { categoryIds } from '../../vocabulary/categories.ts';
import { tree } from '../../vocabulary/taxonomy.ts';
import { deathWords } from './s13a-death/labels.ts';
import { seriousInjuryWords } from './s13b-serious-injury/labels.ts';
import { seriousIllnessWords } from './s13c-serious-illness/labels.ts';
import { seriousIndividualActionWords } from './s13d-individual-action/labels.ts';
import { restrictiveInterventionWords } from './s13e-restrictive-intervention/labels.ts';
import { abuseOrMistreatmentWords } from './s13f-abuse/labels.ts';
import { errorOrOmissionWords } from './s13g-error/labels.ts';
import { seriousComplaintWords } from './s13h-complaint/labels.ts';
import { disturbanceOrDisasterWords } from './s13i-disturbance/labels.ts';

const words: Readonly<Record<string, NodeLabels>> = {
  ...deathWords,
  ...seriousInjuryWords,
  ...seriousIllnessWords,
  ...seriousIndividualActionWords,
  ...restrictiveInterventionWords,
  ...abuseOrMistreatmentWords,
  ...errorOrOmissionWords,
  ...seriousComplaintWords,
  ...disturbanceOrDisasterWords,
};

const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'] as const;
/** In these an entry without an individual is about the service provider; in the others, about a person who is not named. */
/** The subcategories of 13.G that speak of an individual. */
const ofIndividual: readonly string[] = ['medication-error', 'improper-detainment-or-commitment', 'improper-release'];

const ofServiceProvider: readonly CategoryId[] = ['error-or-omission', 'serious-complaint', 'disturbance-or-disaster'];

const nodeAt = (path: string, id: string): TypeNode => {
  const of = words[path];
  if (of === undefined) throw new RangeError('a node of the taxonomy has words');
  return { id, ...of };
};

/* @__NO_SIDE_EFFECTS__ */
function nodes(): readonly CategoryNode[] {
  return frozen(
    categoryIds.map(
      (category, position): CategoryNode => ({
        ...nodeAt(category, category),
        id: category,
        letter: letters[position] ?? 'I',
        withoutIndividual: ofServiceProvider.includes(category) ? 'service-provider' : 'somebody-not-named',
        subcategories: Object.entries<readonly string[]>(tree[category]).map(([id, types]): SubcategoryNode => {
          const path = `${category}/${id}`;
          const of = types.map((type) => nodeAt(`${path}/${type}`, type));
          return {
            ...nodeAt(path, id),
            ...(category === 'error-or-omission' && ofIndividual.includes(id)
              ? { withoutIndividual: 'somebody-not-named' as const }
              : {}),
            ...(of.length === 0 ? {} : { types: of }),
          };
        }),
      }),
    ),
  );
}

/** The taxonomy of section 13, with the words of each node. */
export const taxonomy: readonly CategoryNode[] = nodes();
