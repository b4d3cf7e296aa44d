import type { DefinedCategory } from '../../../../src/catalogue/taxonomy.ts';
import { categoryFlows } from '../../../pictures/category-flows.ts';
import { flowId } from '../../../pictures/flow-picture.ts';
import type { Part } from '../../draft.ts';
import { flowList } from '../../flow-words.ts';
import { listed, pictured } from '../../markdown.ts';

/** The decision of a category as pictures, each with the same in words. */
export function flows(category: DefinedCategory): Part {
  const all = categoryFlows(category);
  return [
    '## Decision flow',
    'Start at the top, and stop at the first end that you reach. Where a Level 1 question is still open, treat the occurrence as Level 1.',
    ...all.flatMap((flow) => [
      ...(all.length === 1 ? [] : [`### Flow: ${headingOf(flow.subcategories.map(({ label }) => label))}`]),
      ...pictured(flowId(flow), flowList(flow)),
    ]),
  ];
}

const headingOf = (labels: readonly string[]): string =>
  labels.length > 3 ? 'all other subcategories' : listed(labels, 'and');
