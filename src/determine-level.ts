import type { LevelTable } from './decisions/level-table.ts';
import { LevelTables } from './decisions/level-tables.ts';
import { levels2019 } from './editions/2019/levels.ts';
import type { FactId } from './editions/2025-11/fact-scopes.ts';
import { fills } from './editions/2025-11/fills.ts';
import { levels2025 } from './editions/2025-11/levels.ts';
import { checkEntry, occurrenceFacts } from './input/check-entry.ts';
import { oneOf, optional, recordOf } from './input/checks.ts';
import { type InputProblem, InvalidInputError } from './input/invalid-input-error.ts';
import type { LevelDecision } from './model/assessment.ts';
import type { EditionLevels } from './model/edition.ts';
import type { CategoryId } from './model/ids.ts';
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
  check(entry, options);
  const { category, subcategory, facts } = entry;
  const [table, reads] = rulesOf(options?.guidelines ?? '2025-11').of(category, subcategory ?? undefined);
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

function check(entry: Entry, options: LevelOptions | undefined): void {
  const problems: InputProblem[] = [];
  checkEntry(entry, ['entry'], problems);
  if (options !== undefined) checkOptions(options, ['options'], problems);
  if (problems.length > 0) throw new InvalidInputError(problems);
}

/** A fact that a table reads: what a yes to it adds to the number of its answers is twice the weight. */
interface Read {
  readonly id: FactId;
  readonly weight: number;
  readonly filledBy: readonly FactId[];
}

/** The tables of an edition, each with the facts that it reads. */
class LevelRules {
  private readonly tables: LevelTables;
  private readonly reads = new Map<LevelTable, readonly Read[]>();

  constructor(levels: EditionLevels) {
    this.tables = new LevelTables(levels);
  }

  of(category: CategoryId, subcategory: string | undefined): readonly [LevelTable, readonly Read[]] {
    const table = this.tables.of(category, subcategory);
    const known = this.reads.get(table);
    if (known !== undefined) return [table, known];
    const reads = table.facts.map((id, position) => ({
      id,
      weight: 3 ** position,
      filledBy: fills.filter((fill) => fill.fills === id).map(({ yesTo }) => yesTo),
    }));
    this.reads.set(table, reads);
    return [table, reads];
  }
}

const made = new Map<GuidelinesId, LevelRules>();

/** Made when an edition is first asked for. */
function rulesOf(guidelines: GuidelinesId): LevelRules {
  const known = made.get(guidelines);
  if (known !== undefined) return known;
  const rules = new LevelRules(guidelines === '2019' ? levels2019 : levels2025);
  made.set(guidelines, rules);
  return rules;
}
