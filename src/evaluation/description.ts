import { getOrInsertComputed } from '../lib/memo.ts';
import type { Condition } from '../logic/condition.ts';
import { isLeaf, type NodeId } from '../logic/diagrams.ts';
import type { DescriptionRequirement } from '../model/assessment.ts';
import type { DescriptionItem } from '../model/rule.ts';
import type { EntryAssignment } from './assignment.ts';
import type { CompiledItem } from './compile-category.ts';
import type { CompiledEdition } from './compile-edition.ts';
import type { Findings } from './evaluate.ts';
import type { Evaluation } from './evaluation.ts';
import type { LevelFinding } from './level.ts';

/** An item of the checklist, and the diagram of whether it applies. */
export interface DescriptionFinding {
  readonly node: NodeId;
  readonly requirement: DescriptionRequirement;
}

/** The checklist for the description: an item stays on the list until it is known not to apply. */
export function decideDescription(
  compiled: CompiledEdition,
  { evaluation, reported, level }: Findings,
): DescriptionFinding[] {
  const ofReport = new Map<DescriptionItem, DescriptionFinding>();
  const ofEntries: DescriptionFinding[] = [];
  for (const { assignment } of reported) {
    for (const item of compiled.category(assignment.category).description) {
      const { rule } = item;
      const node = evaluation.restrict(item.node, assignment);
      if (node === 0 || ofReport.has(rule) || isOfAnotherLevel(rule, level)) continue;
      // When no answer is open, only the condition that the writer decides remains.
      const when = node === 1 ? rule.onlyIf : whenOf(compiled, evaluation, item, assignment);
      const requirement =
        rule.per !== 'entry' && node === 1 ? requirementOf(rule) : toRequirement(rule, assignment, when);
      if (rule.per === 'entry') ofEntries.push({ node, requirement });
      else ofReport.set(rule, { node, requirement });
    }
  }
  return [...ofReport.values(), ...ofEntries];
}

/** Whether an item is for one Level only, and the Level of the occurrence is known to be the other one. */
const isOfAnotherLevel = ({ onlyAtLevel }: DescriptionItem, { level }: LevelFinding): boolean =>
  onlyAtLevel !== undefined && level === 2;

const requirements = new WeakMap<DescriptionItem, DescriptionRequirement>();

/** An item about which nothing is open is the same in every report: it is made once, and frozen. */
function requirementOf(rule: DescriptionItem): DescriptionRequirement {
  return getOrInsertComputed(requirements, rule, () => {
    const { id, text, onlyIf, citations } = rule;
    return Object.freeze({ id, text, ...(onlyIf === undefined ? {} : { when: onlyIf }), citations });
  });
}

function toRequirement(
  { id, per, text, citations }: DescriptionItem,
  { index }: EntryAssignment,
  when: string | undefined,
): DescriptionRequirement {
  return {
    id,
    ...(per === 'entry' ? { index } : {}),
    text,
    ...(when === undefined ? {} : { when }),
    citations,
  };
}

/** In words, what an item still depends on: the subcategory, its condition, or what only the writer knows. */
function whenOf(
  compiled: CompiledEdition,
  evaluation: Evaluation,
  { rule, within }: CompiledItem,
  assignment: EntryAssignment,
): string {
  const isOpen = (condition: Condition): boolean =>
    !isLeaf(evaluation.restrict(compiled.logic.compile(condition, assignment.category), assignment));
  const parts = [
    ...(within !== undefined && isOpen(within) ? [compiled.print(within)] : []),
    ...(rule.onlyIf === undefined ? (isOpen(rule.when) ? [compiled.print(rule.when)] : []) : [rule.onlyIf]),
  ];
  return compiled.labels.phrases.and(parts);
}
