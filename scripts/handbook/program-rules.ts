import { rulesOf } from '../../src/catalogue/rules.ts';
import { editionInForce } from '../../src/editions/current.ts';
import { collectVariables } from '../../src/logic/collect-conditions.ts';
import type { RuleRef } from '../../src/model/citation.ts';
import { stacked } from './markdown.ts';
import { ruleLink } from './rows.ts';

/** The kinds of rules that may name a program, as headings, in the order of the handbook. */
const kinds = [
  ['Within the service', ['scope']],
  ['Professional judgment', ['judgment']],
  ['What is reportable', ['ground']],
  ['Exceptions', ['exception']],
  ['Notifications', ['notification', 'not-required']],
  ['What to report as well', ['companion']],
  ['Description', ['description']],
  ['Personal information', ['personal-information']],
] as const;

const policies = new Map(editionInForce.personalInformation.map(({ id, when }) => [id, when.programs]));

/** The programs that each rule names in its condition. */
const naming = rulesOf(editionInForce).map((rule) => ({
  rule,
  programs: new Set<string>([
    ...(policies.get(rule.id) ?? []),
    ...[...collectVariables(rule.condition).known.values()].flatMap((known) => ('programsOf' in known ? known.in : [])),
  ]),
}));

/** The rules whose conditions name a program, by kind. */
function rulesThatName(program: string): { readonly heading: string; readonly rules: readonly RuleRef[] }[] {
  const named = naming.filter(({ programs }) => programs.has(program)).map(({ rule }) => rule);
  return kinds.flatMap(([heading, of]) => {
    const rules = named.filter(({ kind }) => of.some((one) => one === kind));
    return rules.length === 0 ? [] : [{ heading, rules }];
  });
}

/** The same as a list that opens on demand; empty if no rule names the program. */
export function rulesThatNameCell(program: string): string {
  const groups = rulesThatName(program);
  if (groups.length === 0) return '';
  const items = groups.map(({ heading, rules }) => `${heading}: ${stacked(rules.map(ruleLink))}`);
  return `<details><summary>Rules that name this program</summary>${items.join('<br>')}</details>`;
}
