import { isLeaf } from '../logic/diagrams.ts';
import { frozen } from '../logic/freeze.ts';
import type { Logic } from '../logic/logic.ts';
import type { LevelDecision } from '../model/assessment.ts';
import type { CategoryId } from '../model/ids.ts';
import type { CategoryLevels, ScopedRule } from '../model/rule.ts';
import { told } from './plan.ts';
import { type Reading, unknown } from './reading.ts';
import { nothingOpen, Weighing } from './weighing.ts';

/** How many decisions a table keeps; it starts anew beyond that, so that no input can make it grow. */
const kept = 5000;

/**
 * The Levels of one category and subcategory. A decision depends on nothing but the answers to the few facts that the criteria read,
 * so each combination of answers is decided once and then looked up.
 */
export class LevelTable {
  /** The variables that the criteria read, by number. */
  readonly numbers: readonly number[];
  /** The Level 1 criteria that are read. */
  readonly criteria: readonly ScopedRule[];
  private readonly decisions = new Map<number, LevelDecision>();

  constructor(
    private readonly logic: Logic,
    private readonly levels: CategoryLevels,
    private readonly category: CategoryId,
    private readonly subcategory: string | undefined,
  ) {
    this.criteria = levels.levelOne.filter(
      ({ subcategories }) =>
        subcategories === undefined || subcategory === undefined || subcategories.some((id) => id === subcategory),
    );
    this.numbers = logic.diagrams
      .support(logic.anyOf(this.criteria, category))
      .filter((number) => 'fact' in (logic.slots[number]?.subject ?? {}));
  }

  /** The decision for a combination of answers: in base three, 0 not known, 1 no, 2 yes, in the order of `numbers`. */
  decide(answers: number): LevelDecision {
    const known = this.decisions.get(answers);
    if (known !== undefined) return known;
    if (this.decisions.size >= kept) this.decisions.clear();
    const decision = frozen(weighLevel(this.logic, this.levels, this.criteria, this.reading(answers)));
    this.decisions.set(answers, decision);
    return decision;
  }

  private reading(answers: number): Reading {
    const { logic, category, subcategory, numbers } = this;
    const values = new Int8Array(logic.slots.length).fill(unknown);
    const subcategoryNumber = logic.numberOfField('subcategory');
    if (subcategory !== undefined && subcategoryNumber !== undefined) {
      values[subcategoryNumber] = logic.domain('subcategory', category).classOf(subcategory);
    }
    let rest = answers;
    for (const number of numbers) {
      values[number] = (rest % 3) - 1;
      rest = Math.floor(rest / 3);
    }
    return { category, values, openTypes: undefined, blocks: { occurrence: 0, individual: 0, entry: 0 } };
  }
}

/** The Level of an entry by section 13, whatever its reportability. */
function weighLevel(
  logic: Logic,
  { levelOne, levelTwo }: CategoryLevels,
  criteria: readonly ScopedRule[],
  reading: Reading,
): LevelDecision {
  const weighing = new Weighing(logic, { entries: [], individuals: [] });
  const node = weighing.restrict(logic.anyOf(levelOne, reading.category), reading);
  // Where the subcategory is not known, a criterion is told by its own condition.
  const outcome = ({ when }: ScopedRule): number => weighing.restrict(logic.compile(when, reading.category), reading);
  const held = criteria.filter((rule) => outcome(rule) === 1).map(told);
  const ruledOut = criteria.filter((rule) => outcome(rule) === 0).map(told);
  if (!isLeaf(node)) return { level: 'undetermined', because: [], ruledOut, ...weighing.stillOpen(node) };
  return node === 1
    ? { level: 1, because: held, ruledOut: [], ...nothingOpen }
    : { level: 2, because: [told(levelTwo)], ruledOut, ...nothingOpen };
}
