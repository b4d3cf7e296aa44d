import { getOrInsertComputed } from '../lib/memo.ts';
import type { Condition } from '../logic/condition.ts';
import type { NodeId } from '../logic/diagrams.ts';
import { Logic } from '../logic/logic.ts';
import { type ConditionLabels, printCondition } from '../logic/print.ts';
import type { Missing, Question } from '../model/assessment.ts';
import type { Edition } from '../model/edition.ts';
import type { FactDefinition, FieldDefinition } from '../model/fact.ts';
import { fieldValues } from '../model/field-values.ts';
import type { CategoryId } from '../model/ids.ts';
import type { CompanionTarget } from '../model/rule.ts';
import type { FactId } from '../vocabulary/facts.ts';
import type { EntryAssignment } from './assignment.ts';
import {
  aboutSomebodyIn,
  type CompiledCategory,
  type CompiledDuty,
  compileCategory,
  compileDuties,
} from './compile-category.ts';
import { conditionLabels } from './condition-labels.ts';
import type { LevelTable } from './level-table.ts';
import { LevelTables } from './level-tables.ts';
import { taxonomyOptions } from './taxonomy-options.ts';

/** A fact or a field as a question. */
export type QuestionText = Pick<FieldDefinition, 'question' | 'help' | 'citations' | 'options' | 'multiple'> &
  Pick<FactDefinition, 'group'>;

/** A fact that is asked last, and when. */
interface AskedLast {
  readonly id: FactId;
  readonly askedLast: NonNullable<FactDefinition['askedLast']>;
}

/** A table of Levels with the numbers of the facts that it reads. */
interface NumberedTable {
  readonly table: LevelTable;
  readonly facts: readonly number[];
}

/** An edition compiled; what it says about a category when that is first met. */
export class CompiledEdition {
  readonly logic: Logic;
  readonly levels: LevelTables;
  /** The facts that are asked once for each individual after all others. */
  readonly askedLast: readonly AskedLast[];
  readonly #numberedTables = new Map<LevelTable, NumberedTable>();
  readonly #plans = new Map<CategoryId, CompiledCategory>();
  readonly #targets = new Map<CompanionTarget, NodeId>();
  readonly #asks = new Map<string, QuestionText>();
  readonly #choices = new Map<string, readonly { readonly id: string; readonly label: string }[]>();
  #duties: { readonly individual: readonly CompiledDuty[]; readonly occurrence: readonly CompiledDuty[] } | undefined;
  readonly #phrases = new Map<Condition, string>();
  #named: ConditionLabels | undefined;

  /** A variant of an edition, made of the same conditions, may share its logic. */
  constructor(
    readonly edition: Edition,
    logic?: Logic,
  ) {
    // Whom an entry without an individual is about is read from the taxonomy.
    const rules = [edition, edition.taxonomy.map(aboutSomebodyIn)];
    this.logic = logic ?? new Logic(rules, fieldValues, edition.vocabulary);
    this.levels = new LevelTables(edition);
    this.askedLast = edition.facts.flatMap(({ id, askedLast }) => (askedLast === undefined ? [] : [{ id, askedLast }]));
    for (const field of edition.fields) this.#asks.set(field.id, field);
    for (const fact of edition.facts) this.#asks.set(fact.id, { ...fact, options: [] });
  }

  category(category: CategoryId): CompiledCategory {
    return getOrInsertComputed(this.#plans, category, () => compileCategory(this.edition, this.logic, category));
  }

  /** The Levels of a category and subcategory. */
  levelTable(category: CategoryId, subcategory: string | undefined): NumberedTable {
    const table = this.levels.of(category, subcategory);
    return getOrInsertComputed(this.#numberedTables, table, () => ({
      table,
      facts: table.facts.map((id) => this.logic.numberOfFact(id) ?? -1),
    }));
  }

  /** The duties that are about an individual, and those about the occurrence as a whole. */
  get widerDuties(): { readonly individual: readonly CompiledDuty[]; readonly occurrence: readonly CompiledDuty[] } {
    this.#duties ??= {
      individual: compileDuties(this.edition, this.logic, 'individual', undefined),
      occurrence: compileDuties(this.edition, this.logic, 'level-1-occurrence', undefined),
    };
    return this.#duties;
  }

  /** Whether an entry of the target's category is what a companion rule calls for. */
  companionTarget(target: CompanionTarget): NodeId {
    return getOrInsertComputed(this.#targets, target, () => {
      const { category, subcategory, type } = target;
      const all: Condition[] = [];
      if (subcategory !== undefined) all.push({ field: 'subcategory', in: [subcategory] });
      if (type !== undefined) all.push({ field: 'type', in: [type] });
      return this.logic.compile({ all }, category);
    });
  }

  /** How something that is missing is asked for. */
  questionText(what: Missing): QuestionText {
    const ask = this.#asks.get(what);
    if (ask === undefined) throw new RangeError('the edition does not say how to ask for this');
    return ask;
  }

  /** The choices for a subcategory or a type of an entry; undefined for other questions. */
  taxonomyOptions(what: Missing, { category, subcategory }: EntryAssignment): Question['options'] | undefined {
    if (what !== 'subcategory' && what !== 'type') return undefined;
    return getOrInsertComputed(this.#choices, `${what} ${category} ${subcategory}`, () =>
      taxonomyOptions(this.edition.taxonomy, what, category, subcategory),
    );
  }

  get labels(): ConditionLabels {
    this.#named ??= conditionLabels(this.edition);
    return this.#named;
  }

  /** A condition of the edition in English. */
  print(condition: Condition): string {
    return getOrInsertComputed(this.#phrases, condition, () => printCondition(condition, this.labels));
  }
}

const editions = new WeakMap<Edition, CompiledEdition>();

/** Compiles an edition once in its life. */
export function compileEdition(edition: Edition, logic?: Logic): CompiledEdition {
  return getOrInsertComputed(editions, edition, () => new CompiledEdition(edition, logic));
}
