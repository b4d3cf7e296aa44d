import type { LevelTable } from './decisions/level-table.ts';
import { LevelTables } from './decisions/level-tables.ts';
import { levels2019 } from './editions/2019/levels.ts';
import type { FactId } from './editions/2025-11/fact-scopes.ts';
import { fills } from './editions/2025-11/fills.ts';
import { levels2025 } from './editions/2025-11/levels.ts';
import { taxonomy } from './editions/2025-11/taxonomy.ts';
import { checkEntry, occurrenceFacts } from './input/check-entry.ts';
import { oneOf, optional, recordOf } from './input/checks.ts';
import { type InputProblem, InvalidInputError } from './input/invalid-input-error.ts';
import { entryWithIds } from './input/with-ids.ts';
import { Logic } from './logic/logic.ts';
import type { LevelDecision } from './model/assessment.ts';
import type { EditionLevels } from './model/edition.ts';
import type { Entry, Facts, GuidelinesId } from './model/occurrence.ts';

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
  const { category, subcategory, facts } = checked(entry, options);
  const rules = options?.guidelines === '2019' ? rules2019() : rules2025();
  const { table, reads } = rules.of(category, subcategory ?? undefined);
  let answers = 0;
  for (const { id, weight, filledBy } of reads) {
    let answer = answerTo(id, facts, options?.facts);
    if (answer === null && filledBy.some((other) => answerTo(other, facts, options?.facts) === true)) answer = true;
    if (answer !== null) answers += answer ? 2 * weight : weight;
  }
  return table.decide(answers);
}

/** An entry's own answer wins over the occurrence's, null included. */
function answerTo(id: FactId, own: Facts | null | undefined, shared: Facts | null | undefined): boolean | null {
  const answer = own?.[id];
  return (answer === undefined ? shared?.[id] : answer) ?? null;
}

const checkOptions = optional(
  recordOf('options', { facts: occurrenceFacts, guidelines: optional(oneOf(['2025-11', '2019'])) }),
);

function checked(entry: Entry, options: LevelOptions | undefined): Entry {
  const problems: InputProblem[] = [];
  if (isEntry(entry, problems) && options === undefined) return entry;
  checkOptions(options, ['options'], problems);
  if (problems.length === 0) return entry;
  const renamed = entryWithIds(entry);
  const remaining: InputProblem[] = [];
  const isWellFormed = isEntry(renamed, remaining);
  checkOptions(options, ['options'], remaining);
  if (isWellFormed && remaining.length === 0) return renamed;
  throw new InvalidInputError(remaining);
}

function isEntry(value: unknown, problems: InputProblem[]): value is Entry {
  checkEntry(value, ['entry'], problems);
  return problems.length === 0;
}

/** A fact that a table reads: what a yes to it adds to the number of its answers is twice the weight. */
interface Read {
  readonly id: FactId;
  readonly weight: number;
  readonly filledBy: readonly FactId[];
}

/** The tables of an edition, each with the facts that it reads. */
class LevelRules {
  private readonly logic: Logic;
  private readonly tables: LevelTables;
  private readonly known = new Map<string, Map<string | undefined, { table: LevelTable; reads: readonly Read[] }>>();

  constructor(levels: EditionLevels) {
    this.logic = new Logic(levels, taxonomy);
    this.tables = new LevelTables(this.logic, levels);
  }

  of(category: Entry['category'], subcategory: string | undefined): { table: LevelTable; reads: readonly Read[] } {
    const ofCategory = this.known.get(category) ?? new Map();
    this.known.set(category, ofCategory);
    const known = ofCategory.get(subcategory);
    if (known !== undefined) return known;
    const table = this.tables.of(category, subcategory);
    const made = { table, reads: table.numbers.map((number, position) => this.read(number, 3 ** position)) };
    ofCategory.set(subcategory, made);
    return made;
  }

  private read(number: number, weight: number): Read {
    const subject = this.logic.slots[number]?.subject;
    if (subject === undefined || !('fact' in subject)) throw new RangeError('a Level table reads facts');
    const id = subject.fact;
    return { id, weight, filledBy: fills.filter((fill) => fill.fills === id).map(({ yesTo }) => yesTo) };
  }
}

let made2025: LevelRules | undefined;
let made2019: LevelRules | undefined;

function rules2025(): LevelRules {
  made2025 ??= new LevelRules(levels2025);
  return made2025;
}

function rules2019(): LevelRules {
  made2019 ??= new LevelRules(levels2019);
  return made2019;
}
