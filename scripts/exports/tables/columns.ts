import { taxonomy } from '../../../src/catalogue/taxonomy.ts';
import { editionInForce } from '../../../src/editions/current.ts';
import type { Citation } from '../../../src/model/citation.ts';
import { categoryOf, type ExportedRule } from '../all-rules.ts';
import type { Column } from '../table.ts';

export const joined = (values: readonly (string | number)[] | undefined): string => (values ?? []).join('; ');

/** The sources of a row: a column each, so that a reader can sort and filter by section or statute. */
export function citationColumns<R extends { readonly citations: readonly Citation[] }>(): readonly Column<R>[] {
  const each = (of: (citation: Citation) => string) => (row: R) =>
    joined([...new Set(row.citations.map(of))].filter(Boolean));
  return [
    ['document', each(({ document }) => document)],
    ['section', each(({ section }) => section)],
    ['footnotes', each(({ footnotes }) => joined(footnotes))],
    ['authorities', each(({ authorities }) => joined(authorities))],
  ];
}

const subcategoryLabels = new Map<string, string>(
  taxonomy.flatMap((category) =>
    category.subcategories.map(({ id, label }) => [`${category.id}/${id}`, label] as const),
  ),
);

/** Where a rule applies; empty: everywhere. */
export interface Scoped {
  readonly categories?: readonly string[];
  readonly subcategories?: readonly string[];
}

/** The categories and subcategories of a row, as ids and as labels. */
export const placeColumns: readonly Column<Scoped>[] = [
  ['letters', ({ categories }) => joined(categories?.flatMap((id) => categoryOf(id)?.letter ?? []))],
  ['category ids', ({ categories }) => joined(categories)],
  ['categories', ({ categories }) => joined(categories?.flatMap((id) => categoryOf(id)?.label ?? []))],
  ['subcategory ids', ({ subcategories }) => joined(subcategories)],
  [
    'subcategories',
    ({ categories, subcategories }) =>
      joined(
        subcategories?.flatMap((id) =>
          (categories ?? []).flatMap((category) => subcategoryLabels.get(`${category}/${id}`) ?? []),
        ),
      ),
  ],
];

/** The id, the text and the condition of a rule. */
export const ruleColumns: readonly Column<ExportedRule>[] = [
  ['rule', ({ id }) => id],
  ['text', ({ text }) => text],
  ['condition', ({ printed }) => printed],
];

/** A property that only rules of one kind have. */
export const own =
  (key: string) =>
  (rule: ExportedRule): string => {
    const value = rule[key];
    return typeof value === 'string' || typeof value === 'boolean' ? String(value) : '';
  };

/** The terms on which the recipient of a rule is notified. */
export const recipientOf = (rule: ExportedRule) =>
  editionInForce.notificationTerms.find(({ recipient }) => recipient === rule.recipient);
