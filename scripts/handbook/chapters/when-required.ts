import { programs } from '../../../src/catalogue/programs.ts';
import { rulesOf } from '../../../src/catalogue/rules.ts';
import { editionInForce } from '../../../src/editions/current.ts';
import type { ScopedRule } from '../../../src/model/rule.ts';
import { printCitations } from '../citations.ts';
import type { Draft } from '../draft.ts';
import { anchor, list, table } from '../markdown.ts';
import { rulesThatNameCell } from '../program-rules.ts';
import { outsideServiceUnder, rulesOfPlacingAgencies, withinServiceUnder } from '../program-scope.ts';
import { ruleHeads, ruleLink, ruleRow, statementHeads, statementRow } from '../rows.ts';
import { otherStatements, statementsOf, statementTable } from '../statements.ts';
import { whereWords } from '../where-words.ts';

const { reportability, scope, taxonomy } = editionInForce;
const categoriesOf = (rule: ScopedRule): string =>
  rule.categories === undefined
    ? ''
    : `Categories ${taxonomy.flatMap(({ id, letter }) => (rule.categories?.includes(id) ? [letter] : [])).join(', ')}<br>**and** `;

const scopedRow = (rule: ScopedRule): string[] => {
  const [what = '', when = '', source = ''] = ruleRow(rule);
  return [what, `${categoriesOf(rule)}${when}`, source];
};

/** The criteria of every category that apply wherever the incident happened, with the words for each. */
const anywhere = (): string[] =>
  taxonomy.flatMap(({ id, letter }) =>
    reportability[id].criteria
      .filter((criterion) => criterion.scope !== 'needed')
      .map((criterion) => `${letter}: ${ruleLink(criterion)} (${whereWords[criterion.scope]})`),
  );

/** Sections 3 to 5. */
export function whenRequired(): Draft {
  const judgment = [...scope.judgment, ...scope.alwaysJudgment];
  const placed = new Set([...scope.within, ...judgment, scope.outside, scope.nothingEntered].map(({ id }) => id));
  const tips = statementsOf('01-when-required', '12.program');
  const others = rulesOf(editionInForce).filter(({ id, kind }) => kind === 'scope' && !placed.has(id));
  if (others.length > 0) throw new RangeError('every rule of section 5 has a place');
  return {
    chapter: '01-when-required',
    title: 'When a report is required',
    blocks: [
      'Sections 3 to 5 of the Guidelines. A serious occurrence report is required when an incident meets a criterion of its category (pages A to I) and happens within the provision or receipt of services (this page). The two are put together in this order:',
      [
        '1. If an express exception of the category applies, the incident is not reportable.',
        '2. If a criterion marked “wherever it happened” applies, the incident is reportable. [These criteria](#criteria-that-apply-wherever-it-happened) are listed below.',
        '3. If another criterion and one of the rules [within the service](#within-the-service) apply, the incident is reportable.',
        '4. If it happened outside the service, a criterion and one of the rules [for professional judgment](#for-professional-judgment) make it a matter of professional judgment. Consult the ministry contact.',
        '5. Otherwise the incident is not reportable: the criteria are not met on these facts. The Guidelines are not exhaustive, so a provider may still report an incident that it finds serious.',
      ],
      'The library never treats an unknown answer as “no”. If an open answer could still change the decision, the decision is *undetermined*, and the library names the questions that would settle it.',
      '## Criteria that apply wherever it happened',
      'These criteria do not need the incident to happen within the service. For every other criterion, the incident must be [within the service](#within-the-service) or a matter of [professional judgment](#for-professional-judgment).',
      list(anywhere()),
      '## Within the service',
      'Any one of these rules is enough.',
      table(ruleHeads, scope.within.map(scopedRow)),
      '## For professional judgment',
      'Any one of these rules is enough if a criterion of the category is met outside the service.',
      table(ruleHeads, judgment.map(scopedRow)),
      '## When no rule applies',
      table(statementHeads, [scope.outside, scope.nothingEntered].map(statementRow)),
      '## Which program to select',
      'Select the programs under which the report is made, and the programs that each individual was receiving at the time.',
      statementTable(tips),
      '## By program',
      'The services of section 4, and Healthy Babies, Healthy Children (footnote 21). An entry without an individual in categories G to I is [about the service provider](#5.scope.service-provider) and within the service under every program.',
      `A placing agency may report under any program. These rules then apply as well: ${rulesOfPlacingAgencies().map(ruleLink).join(' ')}`,
      table(
        ['Program', 'Who selects it, and what it includes', 'Within the service', 'Outside the service'],
        programs.map(({ id, label, help, citations }) => [
          `${anchor(`program.${id}`)}${label}`,
          `${help} (${printCitations(citations).replaceAll('<br>', '; ')})${rulesThatNameCell(id)}`,
          withinServiceUnder(id),
          outsideServiceUnder(id),
        ]),
      ),
      ...otherStatements('01-when-required', tips),
      '## What this page leaves open',
      list([
        'Whether an incident is “serious”: footnote 1 leaves the word undefined on purpose. Consider the nature of the program or service, the needs of the individuals, the specifics of the incident, and its impact on the service or on individuals (section 3). Use professional judgment where the Guidelines name no criterion. Minor incidents of day-to-day operations are not reported.',
        'What “in receipt of services” means for a service: section 5 says that it depends on how the service is delivered.',
        'Whether the Guidelines apply to a service at all: if in doubt, ask the ministry contact (section 4).',
        'Whether an incident is to be reported, under which category, subcategory or type, and at which Level, where you are unsure after reading these pages: ask your designated ministry contact. If you do not know who that is, ask Tier 1 SOR-RL User Support (sections 1, 3 to 5 and 10, appendices B to D).',
      ]),
    ],
  };
}
