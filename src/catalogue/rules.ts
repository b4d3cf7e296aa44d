import type { Condition } from '../logic/condition.ts';
import type { RuleRef } from '../model/citation.ts';
import type { Edition } from '../model/edition.ts';
import type { CategoryId } from '../model/ids.ts';
import type { PersonalInformationRule } from '../model/personal-information.ts';
import type {
  CompanionRule,
  DefaultRule,
  DescriptionItem,
  NotificationGround,
  NotificationTerms,
  ScopedRule,
} from '../model/rule.ts';

type RuleKind =
  | 'scope'
  | 'judgment'
  | 'ground'
  | 'exception'
  | 'level-1'
  | 'residual'
  | 'notification'
  | 'not-required'
  | 'companion'
  | 'description'
  | 'personal-information'
  | 'fill';

/** A rule as it is listed: what it says, its source, the entries in which it applies and its condition. */
export interface ListedRule extends RuleRef {
  readonly kind: RuleKind;
  /** The categories in which it applies; left out: all. */
  readonly categories?: readonly CategoryId[];
  readonly subcategories?: readonly string[];
  /** It applies to a serious occurrence of this Level only. */
  readonly onlyAtLevel?: 1;
  /** None for what is left when no other rule applies. */
  readonly condition: Condition | null;
}

/** Every rule of an edition, in the order of the Guidelines. */
export function rulesOf(edition: Edition): ListedRule[] {
  const { scope, reportability, levels, notifications, companions, description, implications, personalInformation } =
    edition;
  const ofCategories = edition.taxonomy.flatMap(({ id }): ListedRule[] => {
    const { criteria, exceptions, criteriaNotMet } = reportability[id];
    const { levelOne, levelTwo } = levels[id];
    return [
      ...criteria.map((rule) => listed('ground', rule, [id])),
      ...exceptions.map((rule) => listed('exception', rule, [id])),
      residual(criteriaNotMet, [id]),
      ...levelOne.map((rule) => listed('level-1', rule, [id])),
      residual(levelTwo, [id]),
    ];
  });
  return [
    residual(scope.nothingEntered),
    ...scope.within.map((rule) => listed('scope', rule)),
    ...[...scope.judgment, ...scope.alwaysJudgment].map((rule) => listed('judgment', rule)),
    residual(scope.outside),
    ...ofCategories,
    ...notifications.map(ofNotification),
    ...reasonsNotToNotify(edition.notificationTerms),
    ...companions.map((rule: CompanionRule) => listed('companion', rule)),
    ...description.map(ofDescription),
    ...personalInformation.map(ofPersonalInformation),
    ...implications.map(
      ({ id, text, citations, if: given }): ListedRule => ({
        id,
        text,
        citations,
        kind: 'fill',
        condition: { fact: given },
      }),
    ),
  ];
}

function listed(kind: RuleKind, rule: ScopedRule, categories = rule.categories): ListedRule {
  const { id, text, citations, subcategories, when } = rule;
  return {
    id,
    text,
    citations,
    kind,
    ...(categories === undefined ? {} : { categories }),
    ...(subcategories === undefined ? {} : { subcategories }),
    condition: when,
  };
}

/** A criterion of a duty; one for the whole occurrence requires Level 1 as well as its condition. */
const ofNotification = (ground: NotificationGround): ListedRule => ({
  ...listed('notification', ground),
  ...(ground.per === 'level-1-occurrence' ? { onlyAtLevel: 1 as const } : {}),
});

const ofDescription = (item: DescriptionItem): ListedRule => ({
  ...listed('description', item),
  ...(item.onlyAtLevel === undefined ? {} : { onlyAtLevel: item.onlyAtLevel }),
});

/** Why a notification is not required, each reason once. */
function reasonsNotToNotify(terms: readonly NotificationTerms[]): ListedRule[] {
  const otherwise = new Map(terms.map(({ notRequired }) => [notRequired.otherwise.id, notRequired.otherwise]));
  return [
    ...terms.flatMap(({ notRequired }) => notRequired.reasons).map((rule) => listed('not-required', rule)),
    ...[...otherwise.values()].map((rule): ListedRule => ({ ...residual(rule), kind: 'not-required' })),
  ];
}

function residual({ id, text, citations }: DefaultRule, categories?: readonly CategoryId[]): ListedRule {
  return {
    id,
    text,
    citations,
    kind: 'residual',
    ...(categories === undefined ? {} : { categories }),
    condition: null,
  };
}

function ofPersonalInformation({ id, text, citations, when }: PersonalInformationRule): ListedRule {
  const parts: Condition[] = [];
  if (when.programs !== undefined) {
    const programs: Condition = { programsOf: 'provider', in: when.programs };
    parts.push(
      when.orSettings === undefined ? programs : { any: [programs, { stated: 'setting', in: when.orSettings }] },
    );
  }
  if (when.roleUnlessKnownOtherwise !== undefined) {
    parts.push({ field: 'providerRoles', in: [when.roleUnlessKnownOtherwise] });
  }
  return { id, text, citations, kind: 'personal-information', condition: { all: parts } };
}
