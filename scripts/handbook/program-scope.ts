import { editionInForce } from '../../src/editions/current.ts';
import { type Condition, foldCondition } from '../../src/logic/condition.ts';
import type { ScopedRule } from '../../src/model/rule.ts';
import { programsIn } from './terms.ts';

const { within, judgment, alwaysJudgment } = editionInForce.scope;

/** Rules of section 5 in a few words; one that has none is shown by its id. */
const shortNames = new Map([
  ['5.scope.always-in-receipt', 'always'],
  ['5.scope.child-in-residence', 'always, for a child or young person'],
  ['5.scope.placed-child', 'always, for a child or young person placed in out of home care'],
  ['5.scope.developmental-disability-in-residence', 'always, for an adult with a developmental disability'],
  ['5.scope.other-residential', 'at the site or with staff'],
  ['5.scope.youth-justice-residential', 'at the site or with staff'],
  ['5.scope.non-residential', 'during the service, with staff or at the site'],
  ['12.scope.pre-admission', 'a serious injury or serious illness at pre-admission'],
  ['5.judgment.probation', 'ask the ministry'],
  ['5.judgment.youth-justice-residential', 'ask the ministry'],
  ['4.judgment.other-funded', 'always: ask the ministry'],
]);

const nameOf = ({ id }: ScopedRule): string => shortNames.get(id) ?? id;
const linkTo = (rule: ScopedRule): string => `[${nameOf(rule)}](#${rule.id})`;

/** A rule that puts every incident of a person within the service, wherever it happened. */
const isAlways = (rule: ScopedRule): boolean => nameOf(rule).startsWith('always');

const rulesFor = (program: string, rules: readonly ScopedRule[]): readonly ScopedRule[] =>
  rules.filter(({ when }) => programsIn(when).includes(program));

/** When an incident is within the service under a program: what always is, then what otherwise is, then what is besides. */
export function withinServiceUnder(program: string): string {
  const rules = rulesFor(program, within);
  const ofCategories = rules.filter(({ categories }) => categories !== undefined);
  const general = rules.filter((rule) => !ofCategories.includes(rule));
  const always = general.filter(isAlways).map(linkTo).join(', and ');
  const others = general
    .filter((rule) => !isAlways(rule))
    .map(linkTo)
    .join(', or ');
  const said = [always, always === '' || others === '' ? others : `otherwise ${others}`].filter(Boolean).join('; ');
  const besides = ofCategories.map((rule) => `also ${linkTo(rule)}`);
  return [said || 'if the ministry says so', ...besides].join('; ');
}

/** What applies outside the service under a program. */
export const outsideServiceUnder = (program: string): string =>
  rulesFor(program, [...judgment, ...alwaysJudgment])
    .map(linkTo)
    .join(', or ') || 'judgment, if one of the four criteria applies';

/** The rules that put an incident within the service under any program, because of the role of the provider. */
export const rulesOfPlacingAgencies = (): readonly ScopedRule[] =>
  within.filter(({ when }) => asksForRole(when, 'placing-agency'));

function asksForRole(condition: Condition, role: string): boolean {
  const some = (parts: readonly Condition[]): boolean => parts.some((part) => asksForRole(part, role));
  const no = (): boolean => false;
  return foldCondition(condition, {
    all: some,
    any: some,
    not: no,
    fact: no,
    field: no,
    programs: no,
    stated: ({ stated, in: values }) => stated === 'providerRoles' && (values?.includes(role) ?? false),
    answered: no,
  });
}
