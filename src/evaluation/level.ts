import { Joined, mostLeaf, type NodeId } from '../logic/diagrams.ts';
import type { LevelDecision } from '../model/assessment.ts';
import type { RuleRef } from '../model/citation.ts';
import { type EntryAssignment, unknown } from './assignment.ts';
import type { CompiledEdition } from './compile-edition.ts';
import type { Evaluation } from './evaluation.ts';
import type { LevelTables } from './level-tables.ts';
import { distinct } from './reportability.ts';

/** A decision on the Level of the occurrence, and the diagram of what it depends on. */
export interface LevelFinding {
  /** 2 where it is Level 1, 1 where it is Level 2, 0 where nothing is reported; made when it is read. */
  readonly node: NodeId;
  readonly level: LevelDecision['level'];
  /** The most urgent Level that some completion gives. */
  readonly working: 1 | 2 | null;
  /** Collected when they are asked for: another reading needs the decision alone. */
  readonly because: () => readonly RuleRef[];
  readonly ruledOut: () => readonly RuleRef[];
}

/** The Level of one entry by section 13, whatever its reportability. */
export function decideEntryLevel(
  compiled: CompiledEdition,
  { category, subcategory, values }: EntryAssignment,
): LevelDecision {
  const { table, facts } = compiled.levelTable(category, subcategory);
  let answers = 0;
  let weight = 1;
  for (const number of facts) {
    answers += ((values[number] ?? unknown) + 1) * weight;
    weight *= 3;
  }
  return table.decide(answers);
}

/** An entry that is reported, or may be. */
export interface ReportedEntry {
  readonly assignment: EntryAssignment;
  readonly level: LevelDecision;
}

/** The Level of an occurrence by what its entries add to it. */
export function levelOfAll({ diagrams }: Evaluation, contributions: readonly NodeId[]): LevelDecision['level'] {
  const leaf = diagrams.greatestLeaf(contributions);
  return leaf === undefined ? 'undetermined' : levelAt(leaf);
}

/** The Level of the whole occurrence: the most urgent of what is then reported, over every completion. */
export function decideLevel(
  evaluation: Evaluation,
  tables: LevelTables,
  contributions: readonly NodeId[],
  reported: readonly ReportedEntry[],
): LevelFinding {
  const level = levelOfAll(evaluation, contributions);
  const decided = level === 1 || level === 2;
  return Object.assign(new Joined(evaluation.diagrams, contributions), {
    level,
    working: levelAt(mostLeaf(evaluation.diagrams, contributions)),
    because: () =>
      decided ? distinct(reported.flatMap((entry) => (entry.level.level === level ? entry.level.because : []))) : [],
    ruledOut: () => (level === 1 || level === null ? [] : ruledOutOf(tables, reported)),
  });
}

const levelAt = (leaf: NodeId): 1 | 2 | null => (leaf === 2 ? 1 : leaf === 1 ? 2 : null);

/** The Level 1 criteria that no entry can meet any more. */
function ruledOutOf(tables: LevelTables, reported: readonly ReportedEntry[]): RuleRef[] {
  const possible = new Set<string>();
  for (const { assignment, level } of reported) {
    const ruledOut = new Set(level.ruledOut.map(({ id }) => id));
    for (const { id } of tables.of(assignment.category, assignment.subcategory).criteria)
      if (!ruledOut.has(id)) possible.add(id);
  }
  return distinct(reported.flatMap(({ level }) => level.ruledOut)).filter(({ id }) => !possible.has(id));
}
