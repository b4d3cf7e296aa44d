import type { DefinedCategory } from '../../../../src/catalogue/taxonomy.ts';
import { editionInForce } from '../../../../src/editions/current.ts';
import type { NotificationGround, ScopedRule } from '../../../../src/model/rule.ts';
import type { Part } from '../../draft.ts';
import { mannerOf } from '../../manner.ts';
import { list, table } from '../../markdown.ts';
import { categoryChapters, chapterOf } from '../../places.ts';
import { ruleCell, ruleLink, sourceCell } from '../../rows.ts';
import { labelsOf, lettersOf, targetLabel, whenCell } from './labels.ts';

/** Whom to notify: the reasons that apply in a category, with links to their rows on the page of notifications. */
export function notifications(category: DefinedCategory): Part {
  const read = editionInForce.notifications.filter(({ categories }) => categories?.includes(category.id) ?? true);
  const general = new Set(read.filter(({ per }) => per !== 'entry').map(({ recipient }) => recipient));
  const reason = (ground: NotificationGround): string => {
    const of = labelsOf(category, ground.subcategories);
    return `${ruleLink(ground)}${of.length === 0 ? '' : ` (${of.join(', ')})`}`;
  };
  const rows = editionInForce.notificationTerms.flatMap((terms) => {
    const own = read.filter(({ per, recipient }) => per === 'entry' && recipient === terms.recipient);
    return [...bySource(own)].map(([source, grounds]) => [
      `[${terms.label}](13-notifications.md#${terms.recipient})`,
      grounds.length === 1
        ? grounds.map(reason).join()
        : `<ul>${grounds.map((ground) => `<li>${reason(ground)}</li>`).join('')}</ul>`,
      mannerOf(terms),
      source,
    ]);
  });
  const everywhere = editionInForce.notificationTerms.filter(({ recipient }) => general.has(recipient));
  return [
    '## Whom to notify',
    table(['Whom', 'Reason', 'How', 'Source'], rows),
    `In every category, these may need to be notified: ${everywhere.map(({ label, recipient }) => `[${label}](13-notifications.md#${recipient})`).join(', ')}.`,
  ];
}

/** Rules with the same source share one row. */
function bySource(grounds: readonly NotificationGround[]): ReadonlyMap<string, readonly NotificationGround[]> {
  const rows = new Map<string, NotificationGround[]>();
  for (const ground of grounds) {
    const source = sourceCell(ground);
    rows.set(source, [...(rows.get(source) ?? []), ground]);
  }
  return rows;
}

/** What else to report: the rules whose rows are on this page, and the rules of other pages that apply here. */
export function companions(category: DefinedCategory): Part {
  const here = categoryChapters[category.id];
  const own = editionInForce.companions.filter(({ id }) => chapterOf(id) === here);
  const elsewhere = editionInForce.companions.filter(
    ({ id, categories }) => chapterOf(id) !== here && (categories?.includes(category.id) ?? true),
  );
  if (own.length === 0 && elsewhere.length === 0) return [];
  return [
    '## What to report as well',
    ...(own.length === 0 ? [] : ['Add each of these once, unless it is already in the report.']),
    table(
      ['Rule', 'When', 'Report', 'Source'],
      own.map((rule) => [
        ruleCell(rule),
        `${inOtherCategories(rule, category)}${whenCell(category, rule)}`,
        `${rule.how}: **${targetLabel(rule.callsFor)}**`,
        sourceCell(rule),
      ]),
    ),
    ...(elsewhere.length === 0
      ? []
      : [
          own.length === 0 ? 'These rules of other pages apply:' : 'Rules on other pages also apply:',
          list(elsewhere.map(ruleLink)),
        ]),
  ];
}

function inOtherCategories({ categories }: ScopedRule, { id }: DefinedCategory): string {
  const onlyHere = categories?.length === 1 && categories[0] === id;
  return onlyHere ? '' : `Categories ${lettersOf(categories)}<br>**and** `;
}
