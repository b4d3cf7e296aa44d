import { explainRule } from '../../src/catalogue/explain-rule.ts';
import { type ListedRule, rulesOf } from '../../src/catalogue/rules.ts';
import { editionInForce } from '../../src/editions/current.ts';
import type { RuleRef } from '../../src/model/citation.ts';
import type { Edition } from '../../src/model/edition.ts';
import type { PersonalInformationRule } from '../../src/model/personal-information.ts';

/** A rule as it is exported: what the catalogue lists, its condition in English, and what only rules of its kind have. */
export type ExportedRule = Omit<ListedRule, 'condition'> & {
  readonly condition: unknown;
  readonly printed: string;
  readonly [other: string]: unknown;
};

/** What every rule has; the rest is of its kind. */
const common = new Set(['id', 'text', 'citations', 'when', 'categories', 'subcategories']);

/** Every rule of an edition, in the order of the Guidelines. */
export function exportedRules(edition: Edition): ExportedRule[] {
  const own = new Map(ownRules(edition).map((rule) => [rule.id, rule]));
  const levels = levelsOf(edition);
  const policy = new Map(edition.personalInformation.map((rule) => [rule.id, rule]));
  return rulesOf(edition).map((rule): ExportedRule => {
    const { id } = rule;
    const personal = policy.get(id);
    const others = Object.entries(own.get(id) ?? {}).filter(([key]) => !common.has(key));
    const level = levels.get(id);
    return {
      ...rule,
      ...(level === undefined ? {} : { level }),
      ...Object.fromEntries(others),
      ...(personal === undefined ? { printed: explainRule(id).printed } : ofPersonalInformation(personal)),
    };
  });
}

/** Approved limits are no field that conditions read, so the rules on personal information say in their own way to whom they apply. */
function ofPersonalInformation({
  id,
  when,
}: PersonalInformationRule): Pick<ExportedRule, 'printed'> & { readonly holdsFor: unknown } {
  const printed = when.limitsApproved
    ? 'The ministry has approved limiting personal information for the program area.'
    : explainRule(id).printed;
  return { printed, holdsFor: when };
}

function ownRules(edition: Edition): readonly RuleRef[] {
  const { scope, reportability, levels, notifications, companions, description, implications, personalInformation } =
    edition;
  return [
    ...scope.within,
    ...scope.judgment,
    ...scope.alwaysJudgment,
    ...Object.values(reportability).flatMap(({ criteria, exceptions }) => [...criteria, ...exceptions]),
    ...Object.values(levels).flatMap(({ levelOne }) => levelOne),
    ...notifications,
    ...companions,
    ...description,
    ...personalInformation,
    ...implications.map(({ categories: askedIn, if: yesTo, implies: fills, ...rule }) => ({
      ...rule,
      yesTo,
      fills,
      askedIn,
    })),
  ];
}

/** The Level that a rule gives, where it gives one. */
export function levelsOf({ levels }: Edition): ReadonlyMap<string, 1 | 2> {
  return new Map(
    Object.values(levels).flatMap(({ levelOne, levelTwo }) => [
      ...levelOne.map(({ id }) => [id, 1] as const),
      [levelTwo.id, 2] as const,
    ]),
  );
}

/** The label of a category of the edition of November 2025. */
export const categoryOf = (id: string | undefined): { readonly letter: string; readonly label: string } | undefined =>
  editionInForce.taxonomy.find((category) => category.id === id);
