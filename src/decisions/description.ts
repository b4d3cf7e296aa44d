import type { Node } from '../logic/diagrams.ts';
import { isLeaf } from '../logic/diagrams.ts';
import { printCondition } from '../logic/print.ts';
import type { DescriptionRequirement } from '../model/assessment.ts';
import type { DescriptionItem } from '../model/rule.ts';
import type { Compiled } from './compiled.ts';
import type { Conclusions } from './conclude.ts';

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
    for (const { rule, node: whole } of compiled.plan(reading.category).description) {
      const node = weighing.restrict(whole, reading);
      if (node === 0) continue;
      if (rule.per === 'entry')
        ofEntries.push({ node, requirement: toRequirement(compiled, rule, node, reading.index) });
      else if (!ofReport.has(rule)) ofReport.set(rule, { node, requirement: toRequirement(compiled, rule, node) });
    }
  }
  return [...ofReport.values(), ...ofEntries];
}

function toRequirement(compiled: Compiled, item: DescriptionItem, node: Node, index?: number): DescriptionRequirement {
  const { id, text, citations, onlyIf } = item;
  const when = onlyIf ?? (isLeaf(node) ? undefined : printCondition(item.when, compiled.names));
  return {
    id,
    ...(index === undefined ? {} : { index }),
    text,
    ...(when === undefined ? {} : { when }),
    citations,
  };
}
