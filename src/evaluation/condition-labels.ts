import type { ConditionLabels, ConditionPhrases } from '../logic/print.ts';
import type { Edition } from '../model/edition.ts';
import type { TypeNode } from '../model/taxonomy.ts';
import { englishConditions } from '../phrases/conditions.ts';
import { programs } from '../vocabulary/programs.ts';

/** The names that an edition gives the variables of its conditions, with the words of a language around them. */
export function conditionLabels(edition: Edition, phrases: ConditionPhrases = englishConditions): ConditionLabels {
  const nodes: readonly TypeNode[] = edition.taxonomy.flatMap(({ subcategories }) =>
    subcategories.flatMap((subcategory) => [subcategory, ...(subcategory.types ?? [])]),
  );
  const labels = new Map([...nodes, ...programs].map(({ id, label }) => [id, label]));
  const questions = new Map(edition.facts.map(({ id, question }) => [String(id), question]));
  const options = new Map<string, string>(
    edition.fields.flatMap((field) => field.options.map(({ id, label }) => [`${field.id} ${id}`, label])),
  );
  return {
    question: (fact) => questions.get(fact) ?? fact,
    value: (field, value) => options.get(`${field} ${value}`) ?? labels.get(value) ?? value,
    program: (program) => labels.get(program) ?? program,
    phrases,
  };
}
