import { onceFor } from '../lib/memo.ts';
import type { Condition } from '../logic/condition.ts';
import type { Node } from '../logic/diagrams.ts';
import { Logic } from '../logic/logic.ts';
import { type Names, printCondition } from '../logic/print.ts';
import type { Missing } from '../model/assessment.ts';
import type { Edition } from '../model/edition.ts';
import type { FieldDefinition } from '../model/fact.ts';
import { fieldValues } from '../model/field-values.ts';
import type { CategoryId } from '../model/ids.ts';
import type { CompanionTarget } from '../model/rule.ts';
import { type CategoryPlan, dutiesOf, type PlannedDuty, planOf } from './compile-category.ts';
import { namesOf } from './condition-labels.ts';
import { LevelTables } from './level-tables.ts';

/** A fact or a field as a question. */
export type Ask = Pick<FieldDefinition, 'question' | 'help' | 'citations' | 'options' | 'multiple'>;

/** An edition compiled; what it says about a category when that is first met. */
export class Compiled {
  readonly logic: Logic;
  readonly levels: LevelTables;
  private readonly plans = new Map<CategoryId, CategoryPlan>();
  private readonly targets = new Map<CompanionTarget, Node>();
  private readonly asks = new Map<string, Ask>();
  private duties:
    | { readonly individual: readonly PlannedDuty[]; readonly occurrence: readonly PlannedDuty[] }
    | undefined;
  private readonly phrases = new Map<Condition, string>();
  private named: Names | undefined;

  /** A variant of an edition, made of the same conditions, may share its logic. */
  constructor(
    readonly edition: Edition,
    logic?: Logic,
  ) {
    this.logic = logic ?? new Logic(edition, fieldValues);
    this.levels = new LevelTables(edition.levels, edition.fills);
    for (const field of edition.fields) this.asks.set(field.id, field);
    for (const fact of edition.facts) this.asks.set(fact.id, { ...fact, options: [] });
  }

  plan(category: CategoryId): CategoryPlan {
    return onceFor(this.plans, category, () => planOf(this.edition, this.logic, category));
  }

  /** The duties that are about an individual, and those about the occurrence as a whole. */
  get widerDuties(): { readonly individual: readonly PlannedDuty[]; readonly occurrence: readonly PlannedDuty[] } {
    this.duties ??= {
      individual: dutiesOf(this.edition, this.logic, 'individual', undefined),
      occurrence: dutiesOf(this.edition, this.logic, 'level-1-occurrence', undefined),
    };
    return this.duties;
  }

  /** Whether an entry of the target's category is what a companion rule calls for. */
  isTarget(target: CompanionTarget): Node {
    return onceFor(this.targets, target, () => {
      const { category, subcategory, type } = target;
      const ofSubcategory = { field: 'subcategory', in: [subcategory] } as const;
      const when =
        type === undefined ? ofSubcategory : { all: [ofSubcategory, { field: 'type', in: [type] } as const] };
      return this.logic.compile(when, category);
    });
  }

  /** How something that is missing is asked for. */
  ask(what: Missing): Ask {
    const ask = this.asks.get(what);
    if (ask === undefined) throw new RangeError('the edition does not say how to ask for this');
    return ask;
  }

  get names(): Names {
    this.named ??= namesOf(this.edition);
    return this.named;
  }

  /** A condition of the edition in English. */
  inWords(condition: Condition): string {
    return onceFor(this.phrases, condition, () => printCondition(condition, this.names));
  }
}

const editions = new WeakMap<Edition, Compiled>();

/** Compiles an edition once in its life. */
export function compiled(edition: Edition, logic?: Logic): Compiled {
  return onceFor(editions, edition, () => new Compiled(edition, logic));
}
