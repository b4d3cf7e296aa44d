import type { DefinedCategory } from '../../../../src/catalogue/taxonomy.ts';
import { editionInForce } from '../../../../src/editions/current.ts';
import type { DescriptionItem } from '../../../../src/model/rule.ts';
import { conditionCell } from '../../conditions.ts';
import type { Part } from '../../draft.ts';
import { type Block, table } from '../../markdown.ts';
import { categoryChapters, chapterOf } from '../../places.ts';
import { ruleCell, sourceCell } from '../../rows.ts';
import { isAlways, labelsOf } from './labels.ts';

/** What goes in the description of an entry, by subcategory where it differs. */
export function description(category: DefinedCategory): Part {
  const groups = new Map<string, DescriptionItem[]>();
  for (const item of editionInForce.description) {
    if (chapterOf(item.id) !== categoryChapters[category.id]) continue;
    const heading = labelsOf(category, item.subcategories).join(', ') || 'every subcategory';
    groups.set(heading, [...(groups.get(heading) ?? []), item]);
  }
  return [
    '## What goes in the description',
    'Include these in addition to [what goes in every report](12-every-report.md).',
    ...[...groups].flatMap(
      ([heading, items]): Part => [
        ...(groups.size === 1 ? [] : [`### Description: ${heading}`]),
        descriptionTable(items),
      ],
    ),
  ];
}

/** Items of the checklist for the description. */
export const descriptionTable = (items: readonly DescriptionItem[]): Block =>
  table(
    ['Item', 'When', 'Source'],
    items.map((item) => [
      ruleCell(item),
      [item.onlyIf ?? '', isAlways(item.when) ? '' : conditionCell(item.when)].filter(Boolean).join('<br>'),
      sourceCell(item),
    ]),
  );
