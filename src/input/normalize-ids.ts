import { taxonomy } from '../editions/current.ts';
import type { CategoryNode, SubcategoryNode } from '../model/taxonomy.ts';
import { withoutBlanks } from './blanks.ts';
import { isRecord, isTooLong } from './checks.ts';
import { nodeNamed } from './names.ts';
import { normalizeChoices } from './normalize-choices.ts';

/**
 * The same input with ids in place of printed labels and other names, and without '' where an id, a choice, an answer or a time
 * belongs. A text that names nothing stays as it is, for the check to report.
 */
export function normalizeIds(input: unknown, nodes: readonly CategoryNode[] = taxonomy): unknown {
  if (!isRecord(input)) return input;
  const normalized: Record<string, unknown> = { ...input };
  for (const key of ['contract', 'occurredAt', 'awareAt', 'provider', 'individuals', 'facts'])
    if (input[key] === '') delete normalized[key];
  const { provider, facts, individuals, entries } = normalized;
  if (isRecord(provider)) normalized.provider = normalizeChoices(provider);
  if (isRecord(facts)) normalized.facts = withoutBlanks(facts);
  if (Array.isArray(individuals) && !isTooLong(individuals))
    normalized.individuals = individuals.map((each) => normalizeChoices(each, 'id'));
  if (Array.isArray(entries) && !isTooLong(entries))
    normalized.entries = entries.map((entry) => entryWithIds(entry, nodes));
  return normalized;
}

function entryWithIds(given: unknown, nodes: readonly CategoryNode[]): unknown {
  const entry = normalizeChoices(given, 'specify');
  if (!isRecord(entry)) return entry;
  const category = nodeNamed(nodes, entry.category);
  if (category === undefined) return entry;
  const subcategory = nodeNamed<SubcategoryNode>(category.subcategories, entry.subcategory);
  const types = (subcategory === undefined ? category.subcategories : [subcategory]).flatMap(
    (node) => node.types ?? [],
  );
  const type = nodeNamed(types, entry.type);
  return {
    ...entry,
    category: category.id,
    ...(subcategory === undefined ? {} : { subcategory: subcategory.id }),
    ...(type === undefined ? {} : { type: type.id }),
  };
}
