import { editionInForce } from '../../src/editions/current.ts';
import type { Condition } from '../../src/logic/condition.ts';
import type { NodeId } from '../../src/logic/diagrams.ts';
import type { CategoryId } from '../../src/model/ids.ts';
import type { CategoryNode } from '../../src/model/taxonomy.ts';
import { and, given, logic, not } from './diagram.ts';
import { shortestExample } from './example.ts';

/** Answers that no criterion of section 13 covers, with the subcategories in which they are a shortest example. */
export interface Gap {
  readonly subcategories: readonly string[];
  /** Each must be so; whatever else is answered, no criterion is met. */
  readonly answers: readonly Condition[];
}

/** The combinations of a category that no criterion covers. */
export interface Gaps {
  /** Subcategories in which every entry meets a criterion, unless an exception applies. */
  readonly covered: readonly string[];
  readonly uncovered: readonly Gap[];
  /** The same, with answers that would make a reportable entry Level 1 for another reason than media attention. */
  readonly uncoveredLevelOne: readonly Gap[];
}

/** What no criterion of a category covers, by subcategory. */
export function gapsOf({ id, subcategories }: CategoryNode): Gaps {
  const uncovered = not(logic.anyOf(editionInForce.reportability[id].criteria, id));
  const levelOne = logic.anyOf(editionInForce.levels[id].levelOne, id);
  const withoutMedia = not(logic.compile({ fact: 'mediaAttention' }, id));
  const each = subcategories.map((subcategory) => subcategory.id);
  const examples = (node: NodeId): Gap[] => gapsIn(node, id, each);
  const open = examples(uncovered);
  return {
    covered: each.filter((subcategory) => !open.some((gap) => gap.subcategories.includes(subcategory))),
    uncovered: open,
    uncoveredLevelOne:
      levelOne === 1 ? [] : examples(and(uncovered, levelOne, withoutMedia)).map((gap) => withoutQuietMedia(gap)),
  };
}

function gapsIn(node: NodeId, category: CategoryId, subcategories: readonly string[]): Gap[] {
  const variable = logic.numberOfField('subcategory');
  if (variable === undefined) throw new RangeError('conditions read the subcategory');
  const gaps = new Map<string, { readonly subcategories: string[]; readonly answers: readonly Condition[] }>();
  for (const subcategory of subcategories) {
    const value = logic.domain('subcategory', category).classOf(subcategory);
    const answers = shortestExample(given(node, variable, value), category);
    if (answers === undefined) continue;
    const key = JSON.stringify(answers);
    const known = gaps.get(key);
    if (known === undefined) gaps.set(key, { subcategories: [subcategory], answers });
    else known.subcategories.push(subcategory);
  }
  return [...gaps.values()];
}

/** The example without its no to media attention, which only kept media attention from being the reason. */
const withoutQuietMedia = ({ answers, ...gap }: Gap): Gap => ({
  ...gap,
  answers: answers.filter(
    (answer) => !('not' in answer && 'fact' in answer.not && answer.not.fact === 'mediaAttention'),
  ),
});
