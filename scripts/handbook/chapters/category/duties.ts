import type { DefinedCategory } from '../../../../src/catalogue/taxonomy.ts';
import { editionInForce } from '../../../../src/editions/current.ts';
import type { ScopedRule } from '../../../../src/model/rule.ts';
import type { Part } from '../../draft.ts';
import { mannerOf } from '../../manner.ts';
import { list, table } from '../../markdown.ts';
import { categoryChapters, chapterOf } from '../../places.ts';
import { ruleCell, ruleLink, sourceCell } from '../../rows.ts';
import { labelsOf, lettersOf, targetLabel, whenCell } from './labels.ts';

/** Whom to notify: the grounds that are read in a category, whose rows are on the page of notifications. */
export function notifications(category: DefinedCategory): Part {
  const read = editionInForce.notifications.filter(({ categories }) => categories?.includes(category.id) ?? true);
  const general = new Set(read.filter(({ per }) => per !== 'entry').map(({ recipient }) => recipient));
  const rows = editionInForce.notificationTerms.flatMap((terms) =>
    read
      .filter(({ per, recipient }) => per === 'entry' && recipient === terms.recipient)
      .map((ground) => {
        const of = labelsOf(category, ground.subcategories);
        return [
          `[${terms.label}](13-notifications.md#${terms.recipient})`,
          `${ruleLink(ground)}${of.length === 0 ? '' : ` (${of.join(', ')})`}`,
          mannerOf(terms),
          sourceCell(ground),
        ];
      }),
  );
  const everywhere = editionInForce.notificationTerms.filter(({ recipient }) => general.has(recipient));
  return [
    '## Whom to notify',
    table(['Whom', 'On the ground', 'How', 'Source'], rows),
    `Whatever the category: ${everywhere.map(({ label, recipient }) => `[${label}](13-notifications.md#${recipient})`).join(', ')}.`,
  ];
}

/** What else to report: the rules whose rows are on this page, and those of other pages that are read here. */
export function companions(category: DefinedCategory): Part {
  const here = categoryChapters[category.id];
  const own = editionInForce.companions.filter(({ id }) => chapterOf(id) === here);
  const elsewhere = editionInForce.companions.filter(
    ({ id, categories }) => chapterOf(id) !== here && (categories?.includes(category.id) ?? true),
  );
  if (own.length === 0 && elsewhere.length === 0) return [];
  return [
    '## What to report as well',
    'Only what the report does not hold yet, and each once.',
    table(
      ['Rule', 'When', 'Report', 'Source'],
      own.map((rule) => [
        ruleCell(rule),
        `${inOtherCategories(rule, category)}${whenCell(category, rule)}`,
        `${rule.how}: **${targetLabel(rule.callsFor)}**`,
        sourceCell(rule),
      ]),
    ),
    ...(elsewhere.length === 0 ? [] : ['By rules of other pages:', list(elsewhere.map(ruleLink))]),
  ];
}

function inOtherCategories({ categories }: ScopedRule, { id }: DefinedCategory): string {
  const onlyHere = categories?.length === 1 && categories[0] === id;
  return onlyHere ? '' : `Categories ${lettersOf(categories)}<br>**and** `;
}
