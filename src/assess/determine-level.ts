import { levelEditions, levelRulesInForce } from '../editions/current.ts';
import { type LevelTable, makeLevelTable } from '../evaluation/level-table.ts';
import { checkEntry } from '../input/check-entry.ts';
import { factsAt, factsOf } from '../input/check-facts.ts';
import { isNil, isRecord, oneOf, optional, optionalChoice, recordOf } from '../input/checks.ts';
import { invalidInput, type Problem } from '../input/problem.ts';
import { mapsOf } from '../input/vocabulary-maps.ts';
import { getOrInsertComputed } from '../lib/memo.ts';
import type { LevelDecision } from '../model/assessment.ts';
import type { LevelRules } from '../model/edition.ts';
import type { CategoryId } from '../model/ids.ts';
import type { Entry, Facts, GuidelinesId } from '../model/occurrence.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** How to determine a Level. */
export interface LevelOptions {
  /** Facts of the occurrence, such as media attention; the entry's own win. */
  readonly facts?: Facts | null | undefined;
  /** The edition; Version 3, November 2025, by default. */
  readonly guidelines?: GuidelinesId | null | undefined;
}

/**
 * The Level of one entry by section 13, whatever its reportability: Level 1 is reported within one hour of becoming aware, Level 2
 * within 24 hours.
 *
 * @param entry - The category and what is known of it.
 * @param options - Facts of the occurrence, and the edition.
 * @returns The Level, the criteria that are met or ruled out, and exactly what could still change it.
 * @throws InvalidInputError with every problem of the input at once.
 * @example
 * ```ts
 * determineLevel({ category: 'serious-injury', facts: { emergencyMedicalServices: true } }).level //=> 1
 * determineLevel({ category: 'serious-injury' }).missing
 * //=> ['lifeThreatening', 'causedByServiceProvider', 'emergencyMedicalServices', 'mediaAttention']
 * ```
 * @since 0.1.0
 */
export function determineLevel(entry: Entry, options?: LevelOptions): LevelDecision {
  // Plain input is decided at once; what else there may be to say about an input, the thorough check says.
  return (isPlain(entry, options) ? decide(entry, options) : undefined) ?? decideChecked(entry, options);
}

function decideChecked(entry: Entry, options: LevelOptions | undefined): LevelDecision {
  check(entry, options);
  const decision = decide(entry, options);
  if (decision === undefined) throw new RangeError('what is checked can be decided');
  return decision;
}

/** Whether there is nothing to check but the category, the subcategory, the facts and the edition. */
function isPlain(entry: Entry, options: LevelOptions | undefined): boolean {
  if (!isRecord(entry)) return false;
  for (const key in entry)
    switch (key) {
      case 'category':
      case 'subcategory':
      case 'facts':
        continue;
      default:
        return false;
    }
  if (options === undefined) return true;
  if (!isRecord(options)) return false;
  for (const key in options)
    switch (key) {
      case 'facts':
      case 'guidelines':
        continue;
      default:
        return false;
    }
  return true;
}

/** The decision; `undefined` when the edition, the category, the subcategory or an answer is unknown. */
function decide(entry: Entry, options: LevelOptions | undefined): LevelDecision | undefined {
  // A choice that is not made ('') reads as left out.
  const rule = ruleOf(options?.guidelines || levelRulesInForce.id, entry.category, entry.subcategory || undefined);
  return rule?.(entry.facts, options?.facts);
}

function check(entry: Entry, options: LevelOptions | undefined): void {
  const problems: Problem[] = [];
  const { vocabulary } = editions.get(isRecord(options) ? options.guidelines : undefined)?.rules ?? levelRulesInForce;
  checkEntry(entry, ['entry'], problems, vocabulary);
  const guidelines = oneOf(levelEditions.map(({ id }) => id));
  const checks = { facts: factsOf(mapsOf(vocabulary), 'occurrence', 'entry'), guidelines: optionalChoice(guidelines) };
  optional(recordOf('options', checks))(options, ['options'], problems);
  if (problems.length > 0) throw invalidInput(problems);
}

type Decide = (own: Entry['facts'], shared: LevelOptions['facts']) => LevelDecision | undefined;

/**
 * Decides by a table; `undefined` when something is no valid answer to a fact. The entry's own answers win, null
 * included.
 */
function decideBy(table: LevelTable, vocabulary: Vocabulary): Decide {
  const ofEntry = new Weights(table.facts, factsAt(mapsOf(vocabulary), 'entry'));
  const ofOccurrence = new Weights(table.facts, factsAt(mapsOf(vocabulary), 'occurrence'));
  return (own, shared) => {
    const answers = sum(ofEntry, own) + sum(ofOccurrence, shared, own);
    return Number.isNaN(answers) ? undefined : table.decide(answers);
  };
}

/** What a "no" to each fact of a place adds to the number that the table is asked with; a yes adds twice that. */
class Weights {
  private readonly byFact: ReadonlyMap<string, number>;
  /** The facts that were given last, in their order. Callers give the same ones again and again, so that few are looked up. */
  readonly lastIds: string[] = [];
  readonly lastWeights: number[] = [];

  constructor(read: readonly string[], allowed: readonly string[]) {
    this.byFact = new Map(allowed.map((id) => [id, read.includes(id) ? 3 ** read.indexOf(id) : 0]));
  }

  /** `undefined` for a fact that may not be answered at the place. */
  lookUp(id: string, place: number): number | undefined {
    const weight = this.byFact.get(id);
    if (weight === undefined) return undefined;
    this.lastIds[place] = id;
    this.lastWeights[place] = weight;
    return weight;
  }
}

/** Encodes the answers, without those that another answer overrides; `NaN` for an invalid answer. */
function sum(weights: Weights, facts: Answers, winning?: Answers): number {
  if (isNil(facts)) return 0;
  if (!isRecord(facts)) return Number.NaN;
  const { lastIds, lastWeights } = weights;
  let sum = 0;
  let place = 0;
  for (const id in facts) {
    const answer = facts[id];
    const weight = lastIds[place] === id ? lastWeights[place] : weights.lookUp(id, place);
    place += 1;
    if (weight === undefined) return Number.NaN;
    if (answer === true || answer === false) {
      const own = weight === 0 ? undefined : winning?.[id];
      if (own === undefined || own === '') sum += answer ? weight + weight : weight;
    } else if (!isNil(answer) && answer !== '') return Number.NaN;
  }
  return sum;
}

type Answers = Readonly<Record<string, unknown>> | null | undefined;

interface MadeRules {
  readonly rules: LevelRules;
  readonly made: Map<unknown, Map<unknown, Decide>>;
}

const editions: ReadonlyMap<unknown, MadeRules> = /* @__PURE__ */ new Map(
  levelEditions.map((rules) => [rules.id, { rules, made: new Map() }]),
);

/** How the Level of a category and subcategory is decided in an edition, made on first use; `undefined` when there is none. */
function ruleOf(guidelines: GuidelinesId, category: CategoryId, subcategory: string | undefined): Decide | undefined {
  const edition = editions.get(guidelines);
  if (edition === undefined) return undefined;
  const { rules, made } = edition;
  const known = made.get(category)?.get(subcategory);
  if (known !== undefined) return known;
  const subcategories = mapsOf(rules.vocabulary).taxonomy.get(category);
  if (subcategories === undefined || (subcategory !== undefined && !subcategories.has(subcategory))) return undefined;
  const decide = decideBy(makeLevelTable(rules, category, subcategory), rules.vocabulary);
  getOrInsertComputed(made, category, () => new Map<unknown, Decide>()).set(subcategory, decide);
  return decide;
}
