import { type Vocabulary, vocabulary } from '../../../src/vocabulary/vocabulary.ts';
import { newFact } from './ids.ts';

const abuse = Object.fromEntries(
  Object.entries(vocabulary.tree['abuse-or-mistreatment']).filter(([id]) => id !== 'neglect'),
);

/** A new fact about an entry, and no subcategory "Neglect". */
export const vocabulary4: Vocabulary = {
  factScopes: { ...vocabulary.factScopes, [newFact]: 'entry' },
  tree: { ...vocabulary.tree, 'abuse-or-mistreatment': abuse },
};
