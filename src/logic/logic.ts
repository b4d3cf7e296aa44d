import { getOrInsertComputed } from '../lib/memo.ts';
import type { FieldValues } from '../model/field-values.ts';
import type { CategoryId } from '../model/ids.ts';
import type { ScopedRule } from '../model/rule.ts';
import { vocabulary as everyId, type Vocabulary } from '../vocabulary/vocabulary.ts';
import { type CollectedConditions, collectVariables, knownKey } from './collect-conditions.ts';
import {
  type Condition,
  type FieldId,
  foldCondition,
  type KnownCondition,
  type ProgramCondition,
  type StatedCondition,
} from './condition.ts';
import { type BinaryOp, complement, Diagrams, max, min, type NodeId } from './diagrams.ts';
import { Domain } from './domain.ts';
import { type Variable, variablesOf } from './variables.ts';

/** The variable of a condition that a fact has an answer, and the numbers of the fact and the answer. */
interface AnsweredVariable {
  readonly number: number;
  readonly fact: number;
  readonly value: 0 | 1;
}

/** A condition on programs with the number of its variable, and its programs as a set. */
interface NumberedProgramCondition extends ProgramCondition {
  readonly number: number;
  readonly listed: ReadonlySet<string>;
}

/**
 * The conditions of a set of rules, compiled once to diagrams over numbered variables. A variable has the same number in every
 * category, so that conclusions about several entries can be joined.
 */
export class Logic {
  readonly variables: readonly Variable[];
  readonly diagrams = new Diagrams();
  /** The variables that are always known, by number. */
  readonly knownConditions: readonly (readonly [number, KnownCondition])[];
  /** The same by kind: the conditions on programs, those on what is stated, and those on what a fact is answered as. */
  readonly programConditions: readonly NumberedProgramCondition[];
  readonly statedConditions: readonly (readonly [number, StatedCondition])[];
  readonly answeredConditions: readonly AnsweredVariable[];
  readonly #mentioned: CollectedConditions;
  readonly #facts = new Map<string, number>();
  readonly #fields = new Map<FieldId, number>();
  readonly #known = new Map<string, number>();
  readonly #types = new Map<string, readonly number[]>();
  readonly #domains = new Map<FieldId, Map<CategoryId | undefined, Domain>>();
  readonly #compiled = new Map<CategoryId | undefined, WeakMap<object, NodeId>>();

  /**
   * `rules` is anything with conditions in it; what they mention decides which values are distinguished. The values of fields need be
   * given only where conditions read the fields. The vocabulary is that of the edition; by default every id that there is.
   */
  constructor(
    rules: unknown,
    private readonly values: Readonly<Partial<Record<FieldId, FieldValues>>> = {},
    readonly vocabulary: Vocabulary = everyId,
  ) {
    this.#mentioned = collectVariables(rules);
    this.variables = variablesOf(this.#mentioned, vocabulary);
    this.variables.forEach(({ subject }, number) => {
      if ('fact' in subject) this.#facts.set(subject.fact, number);
      else if ('field' in subject) this.#fields.set(subject.field, number);
      else this.#known.set(knownKey(subject.known), number);
    });
    this.knownConditions = this.variables.flatMap(({ subject }, number) =>
      'known' in subject ? [[number, subject.known] as const] : [],
    );
    this.programConditions = this.knownConditions.flatMap(([number, known]) =>
      'programsOf' in known ? [{ number, ...known, listed: new Set(known.in) }] : [],
    );
    this.statedConditions = this.knownConditions.flatMap(([number, known]) =>
      'stated' in known ? [[number, known] as const] : [],
    );
    this.answeredConditions = this.knownConditions.flatMap(([number, known]) =>
      'answered' in known ? [{ number, fact: numbered(this.#facts.get(known.answered)), value: known.as ? 1 : 0 }] : [],
    );
  }

  /** The number of a fact; `undefined` when no rule reads it. */
  numberOfFact(id: string): number | undefined {
    return this.#facts.get(id);
  }

  /** The number of a field; `undefined` when no rule reads it. */
  numberOfField(field: FieldId): number | undefined {
    return this.#fields.get(field);
  }

  /** The values of a field that rules distinguish. Those of a subcategory or type depend on the category. */
  domain(field: FieldId, category: CategoryId | undefined): Domain {
    const domains = getOrInsertComputed(this.#domains, field, () => new Map<CategoryId | undefined, Domain>());
    return getOrInsertComputed(domains, category, () => {
      const { unknown, given } = this.#valuesOf(field, category);
      return new Domain(unknown, given, this.#mentioned.fields.get(field) ?? []);
    });
  }

  #valuesOf(field: FieldId, category: CategoryId | undefined): FieldValues {
    if (field !== 'subcategory' && field !== 'type') return this.values[field] ?? { unknown: [], given: [] };
    const subcategories: Readonly<Record<string, readonly string[]>> =
      category === undefined ? {} : this.vocabulary.tree[category];
    const ids = field === 'type' ? Object.values(subcategories).flat() : Object.keys(subcategories);
    return { unknown: ids.map((id) => [id]), given: field === 'type' ? [[]] : [] };
  }

  /** The classes of the types that a subcategory has; the class of none where it has no types. */
  typesOf(category: CategoryId, subcategory: string): readonly number[] {
    return getOrInsertComputed(this.#types, `${category} ${subcategory}`, () => {
      const domain = this.domain('type', category);
      const subcategories: Readonly<Record<string, readonly string[]>> = this.vocabulary.tree[category];
      const types = subcategories[subcategory] ?? [];
      const classes = types.length === 0 ? [domain.classOfSet([])] : types.map((id) => domain.classOf(id));
      return [...new Set(classes)];
    });
  }

  /** The diagram of a condition as it reads in entries of a category: 1 where it is true, 0 where it is false. */
  compile(condition: Condition, category: CategoryId | undefined): NodeId {
    return this.#once(condition, category, () => this.#build(condition, category));
  }

  /** The diagram of a rule: its condition, in the categories and subcategories it is for. */
  compileRule(rule: Omit<ScopedRule, 'id' | 'text' | 'citations'>, category: CategoryId | undefined): NodeId {
    return this.#once(rule, category, () => {
      if (rule.categories !== undefined && !rule.categories.some((id) => id === category)) return 0;
      const own = this.compile(rule.when, category);
      if (rule.subcategories === undefined) return own;
      return this.diagrams.apply(min, this.#build({ field: 'subcategory', in: rule.subcategories }, category), own);
    });
  }

  /** Whether any of the rules applies. */
  anyOf(rules: readonly Omit<ScopedRule, 'id' | 'text' | 'citations'>[], category: CategoryId | undefined): NodeId {
    return rules.reduce<NodeId>((node, rule) => this.diagrams.apply(max, node, this.compileRule(rule, category)), 0);
  }

  #once(of: object, category: CategoryId | undefined, build: () => NodeId): NodeId {
    const ofCategory = getOrInsertComputed(this.#compiled, category, () => new WeakMap<object, NodeId>());
    return getOrInsertComputed(ofCategory, of, build);
  }

  #build(condition: Condition, category: CategoryId | undefined): NodeId {
    const { diagrams } = this;
    const joined = (parts: readonly Condition[], join: BinaryOp, none: NodeId): NodeId =>
      parts.reduce<NodeId>((node, part) => diagrams.apply(join, node, this.compile(part, category)), none);
    const knownNode = (known: KnownCondition): NodeId =>
      diagrams.node(numbered(this.#known.get(knownKey(known))), [0, 1]);
    return foldCondition(condition, {
      all: (parts) => joined(parts, min, 1),
      any: (parts) => joined(parts, max, 0),
      not: (negated) => diagrams.apply(complement, this.compile(negated, category), 0),
      fact: ({ fact }) => diagrams.node(numbered(this.#facts.get(fact)), [0, 1]),
      field: ({ field, in: listed }) => {
        const holds = this.domain(field, category).classes.map(
          (values): NodeId => (values.some((value) => listed.includes(value)) ? 1 : 0),
        );
        return holds.length === 0 ? 0 : diagrams.node(numbered(this.#fields.get(field)), holds);
      },
      programs: knownNode,
      stated: knownNode,
      answered: knownNode,
    });
  }
}

function numbered(number: number | undefined): number {
  if (number === undefined) throw new RangeError('a condition outside of the rules that this logic was made for');
  return number;
}
