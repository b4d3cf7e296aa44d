import { chapterOf } from '../../../scripts/handbook/places.ts';
import { rulesOf } from '../../../src/catalogue/rules.ts';
import { editionInForce, editions } from '../../../src/editions/current.ts';
import { compileEdition } from '../../../src/evaluation/compile-edition.ts';
import type { Citation } from '../../../src/index.ts';
import type { Condition } from '../../../src/logic/condition.ts';
import { printCondition } from '../../../src/logic/print.ts';
import { type Child, h } from '../dom.ts';
import { citationWords, sectionWords } from '../words.ts';
import { disclosure } from './controls.ts';

let conditions: ReadonlyMap<string, Condition | null> | undefined;

function conditionOf(id: string): Condition | null | undefined {
  conditions ??= new Map(editions.flatMap(rulesOf).map((rule) => [rule.id, rule.condition]));
  return conditions.get(id);
}

/** A link to a row of the handbook next to this page. The page that is saved as one file has no handbook. */
export const handbookLink = (page: string, id: string): Child =>
  !('standalone' in document.documentElement.dataset) &&
  h('a', { href: `../handbook/${page}.html#${id}`, target: '_blank', rel: 'noopener' }, 'In the handbook');

/** A line that opens its citation: what it says, then its source, when it applies and its row in the handbook. */
export function ruleLine(
  key: string,
  rule: { readonly id: string; readonly text: string; readonly citations: readonly Citation[] },
  before: Child = undefined,
): HTMLElement {
  const condition = conditionOf(rule.id);
  const printed =
    condition === null || condition === undefined
      ? undefined
      : printCondition(condition, compileEdition(editionInForce).labels);
  return h(
    'li',
    { id: `${key}-line`, class: 'rule' },
    disclosure(
      key,
      [
        before,
        h('span', { class: 'said' }, rule.text),
        ' ',
        h('span', { class: 'section' }, sectionWords(rule.citations)),
      ],
      false,
      citationList(rule.citations),
      printed !== undefined && h('p', {}, h('b', {}, 'Holds when: '), printed),
      h('p', {}, handbookLink(chapterOf(rule.id), rule.id), ' ', h('code', {}, rule.id)),
    ),
  );
}

/** The places that something is taken from. */
export const citationList = (citations: readonly Citation[]): HTMLElement =>
  h(
    'ul',
    { class: 'citations' },
    citations.map((citation) => h('li', {}, [citationWords(citation), ...(citation.authorities ?? [])].join('; '))),
  );

/** The citations of a list of rules, as lines that open. */
export const ruleLines = (
  key: string,
  rules: readonly { readonly id: string; readonly text: string; readonly citations: readonly Citation[] }[],
): Child =>
  rules.length > 0 &&
  h(
    'ul',
    { class: 'rules' },
    rules.map((rule) => ruleLine(`${key}-${rule.id}`, rule)),
  );
