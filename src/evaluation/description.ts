import type { Condition } from '../logic/condition.ts';
import { isLeaf, type Node } from '../logic/diagrams.ts';
import type { DescriptionRequirement } from '../model/assessment.ts';
import type { DescriptionItem } from '../model/rule.ts';
import type { EntryReading } from './assignment.ts';
import type { PlannedItem } from './compile-category.ts';
import type { Compiled } from './compile-edition.ts';
import type { Conclusions } from './evaluate.ts';
import type { Weighing } from './evaluation.ts';

/** An item of the checklist, and the diagram of whether it applies. */
export interface DescriptionConclusion {
  readonly node: Node;
  readonly requirement: DescriptionRequirement;
}

/** What the description of a report holds: an item stays on the list until it is known not to apply. */
export function concludeDescription(compiled: Compiled, { weighing, reported }: Conclusions): DescriptionConclusion[] {
  const ofReport = new Map<DescriptionItem, DescriptionConclusion>();
  const ofEntries: DescriptionConclusion[] = [];
  for (const { reading } of reported) {
    for (const item of compiled.plan(reading.category).description) {
      const { rule } = item;
      const node = weighing.restrict(item.node, reading);
      if (node === 0 || ofReport.has(rule)) continue;
      const requirement = toRequirement(rule, reading, whenOf(compiled, weighing, item, reading));
      if (rule.per === 'entry') ofEntries.push({ node, requirement });
      else ofReport.set(rule, { node, requirement });
    }
  }
  return [...ofReport.values(), ...ofEntries];
}

function toRequirement(
  { id, per, text, citations }: DescriptionItem,
  { index }: EntryReading,
  when: string,
): DescriptionRequirement {
  return {
    id,
    ...(per === 'entry' ? { index } : {}),
    text,
    ...(when === '' ? {} : { when }),
    citations,
  };
}

/** In words, what an item still turns on: the subcategory, its condition, or what only the person who writes can tell. */
function whenOf(compiled: Compiled, weighing: Weighing, { rule, within }: PlannedItem, reading: EntryReading): string {
  const isOpen = (condition: Condition): boolean =>
    !isLeaf(weighing.restrict(compiled.logic.compile(condition, reading.category), reading));
  const parts = [
    ...(within !== undefined && isOpen(within) ? [compiled.inWords(within)] : []),
    ...(rule.onlyIf === undefined ? (isOpen(rule.when) ? [compiled.inWords(rule.when)] : []) : [rule.onlyIf]),
  ];
  return parts.join(' and ');
}
