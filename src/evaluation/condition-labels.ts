import type { ConditionLabels } from '../logic/print.ts';
import type { Edition } from '../model/edition.ts';
import type { TypeNode } from '../model/taxonomy.ts';
import { programs } from '../vocabulary/programs.ts';

const fieldNames: Readonly<Record<string, string>> = {
  population: 'the individual',
  residence: 'the individual’s residence',
  setting: 'the provider’s site',
  role: 'the individual’s role',
  subcategory: 'the subcategory',
  type: 'the type',
  providerRoles: 'the provider',
  privacyRegimes: 'the privacy law',
  directlyOperated: 'the place, operated by the ministry directly,',
};

/** How an edition calls the variables of its conditions. */
export function conditionLabels(edition: Edition): ConditionLabels {
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
    field: (field) => fieldNames[field] ?? field,
    value: (field, value) => options.get(`${field} ${value}`) ?? labels.get(value) ?? value,
    program: (program) => labels.get(program) ?? program,
  };
}
