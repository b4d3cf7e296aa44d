import { levels2019 } from '../editions/2019/levels.ts';
import { implications, levels2025 } from '../editions/current.ts';
import { LevelTable } from '../evaluation/level-table.ts';
import { checkEntry, occurrenceFacts } from '../input/check-entry.ts';
import { factsAt } from '../input/check-facts.ts';
import { isNil, isRecord, oneOf, optional, recordOf } from '../input/checks.ts';
import { type InputProblem, InvalidInputError } from '../input/invalid-input-error.ts';
import { taxonomyIds } from '../input/taxonomy-ids.ts';
import { getOrInsertComputed } from '../lib/memo.ts';
import type { LevelDecision } from '../model/assessment.ts';
import type { EditionLevels } from '../model/edition.ts';
import type { CategoryId } from '../model/ids.ts';
import type { Entry, Facts, GuidelinesId } from '../model/occurrence.ts';

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
 * @returns The Level, the criteria that hold or are ruled out, and exactly what could still change it.
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
  const decided = isPlain(entry, options) ? decide(entry, options) : undefined;
  if (decided !== undefined) return decided;
  check(entry, options);
  const decision = decide(entry, options);
  if (decision === undefined) throw new RangeError('what is checked can be decided');
  return decision;
}

/** Whether there is nothing to check but the category, the subcategory, the facts and the edition. */
function isPlain(entry: Entry, options: LevelOptions | undefined): boolean {
  if (!isRecord(entry)) return false;
  for (const key in entry) if (key !== 'category' && key !== 'subcategory' && key !== 'facts') return false;
  if (options === undefined) return true;
  if (!isRecord(options)) return false;
  for (const key in options) if (key !== 'facts' && key !== 'guidelines') return false;
  return true;
}

/** The decision; `undefined` when the edition, the category, the subcategory or an answer is unknown. */
function decide(entry: Entry, options: LevelOptions | undefined): LevelDecision | undefined {
  const rule = ruleOf(options?.guidelines ?? '2025-11', entry.category, entry.subcategory ?? undefined);
  return rule?.(entry.facts, options?.facts);
}

const checkOptions = optional(
  recordOf('options', { facts: occurrenceFacts, guidelines: optional(oneOf(['2025-11', '2019'])) }),
);

function check(entry: Entry, options: LevelOptions | undefined): void {
  const problems: InputProblem[] = [];
  checkEntry(entry, ['entry'], problems);
  if (options !== undefined) checkOptions(options, ['options'], problems);
  if (problems.length > 0) throw new InvalidInputError(problems);
}

type Decide = (own: Entry['facts'], shared: LevelOptions['facts']) => LevelDecision | undefined;

/**
 * Decides by a table; `undefined` when something is no valid answer to a fact. The entry's own answers win, null
 * included.
 */
function decideBy(table: LevelTable): Decide {
  const read: readonly string[] = table.facts;
  // What a "no" adds to the number that the table is asked with; a yes adds twice that.
  const weights = (place: 'entry' | 'occurrence') =>
    new Map(factsAt(place).map((id) => [id, read.includes(id) ? 3 ** read.indexOf(id) : 0]));
  const ofEntry = weights('entry');
  const ofOccurrence = weights('occurrence');
  return (own, shared) => {
    const answers = sum(ofEntry, own) + sum(ofOccurrence, shared, own);
    return Number.isNaN(answers) ? undefined : table.decide(answers);
  };
}

/** Encodes the answers, without those that another answer overrides; `NaN` for an invalid answer. */
function sum(weights: ReadonlyMap<string, number>, facts: Answers, winning?: Answers): number {
  if (isNil(facts)) return 0;
  if (!isRecord(facts)) return Number.NaN;
  let sum = 0;
  for (const id in facts) {
    const answer = facts[id];
    const weight = weights.get(id);
    if (weight === undefined) return Number.NaN;
    if (typeof answer === 'boolean') {
      if (winning?.[id] === undefined) sum += answer ? 2 * weight : weight;
    } else if (!isNil(answer)) return Number.NaN;
  }
  return sum;
}

type Answers = Readonly<Record<string, unknown>> | null | undefined;

interface Rules {
  readonly levels: EditionLevels;
  readonly made: Map<unknown, Map<unknown, Decide>>;
}

const editions: ReadonlyMap<unknown, Rules> = new Map([
  ['2025-11', { levels: levels2025, made: new Map() }],
  ['2019', { levels: levels2019, made: new Map() }],
]);

/** How the Level of a category and subcategory is decided in an edition, made on first use; `undefined` when there is none. */
function ruleOf(guidelines: GuidelinesId, category: CategoryId, subcategory: string | undefined): Decide | undefined {
  const rules = editions.get(guidelines);
  const known = rules?.made.get(category)?.get(subcategory);
  if (known !== undefined) return known;
  const subcategories = taxonomyIds.get(category);
  if (rules === undefined || subcategories === undefined) return undefined;
  if (subcategory !== undefined && !subcategories.has(subcategory)) return undefined;
  const decide = decideBy(new LevelTable(rules.levels[category], category, subcategory, implications));
  getOrInsertComputed(rules.made, category, () => new Map<unknown, Decide>()).set(subcategory, decide);
  return decide;
}
