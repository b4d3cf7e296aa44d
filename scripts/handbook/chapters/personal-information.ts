import { accessStatements, editionInForce } from '../../../src/editions/current.ts';
import type { PersonalInformationRule } from '../../../src/model/personal-information.ts';
import { decidePolicy } from '../../../src/personal-information/policy.ts';
import { policyParts, policyValue } from '../../../src/phrases/answers.ts';
import { programs } from '../../../src/vocabulary/programs.ts';
import type { Draft } from '../draft.ts';
import { table } from '../markdown.ts';
import { ruleCell, sourceCell } from '../rows.ts';
import { otherStatements, statementsOf, statementTable } from '../statements.ts';

const rules = editionInForce.personalInformation;
const number = (rule: PersonalInformationRule): string => String(rules.indexOf(rule) + 1);

/** The number of a rule with a short name, which its id gives: "2. Shelter address". */
function shortName(rule: PersonalInformationRule): string {
  const words = rule.id.slice(rule.id.lastIndexOf('.') + 1).replaceAll('-', ' ');
  const name = words.replace('youth justice', 'Youth Justice');
  return `${number(rule)}. ${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function whenOf({ when }: PersonalInformationRule): string {
  const said = [
    when.programs === undefined ? '' : 'a program marked in the matrix',
    when.roleUnlessKnownOtherwise === undefined
      ? ''
      : 'the provider is a health information custodian (taken as yes while its roles are not known)',
    when.limitsApproved === undefined ? '' : 'the ministry has approved limits for the program area',
  ].filter((part) => part !== '');
  return said.join('<br>**and** ') || 'Every provider';
}

const given = ({ gives }: PersonalInformationRule): string =>
  policyParts
    .flatMap(([part, label]) => {
      const value = gives[part];
      return value === undefined ? [] : [`${label}: **${policyValue(value)}**`];
    })
    .join('<br>');

/** Sections 11 and 12, and the business processes tip sheet. */
export function personalInformationChapter(): Draft {
  const account = statementsOf('14-personal-information', '11.duty');
  const principles = statementsOf('14-personal-information', '11.privacy', '11.principle');
  return {
    chapter: '14-personal-information',
    title: 'Personal information',
    blocks: [
      'Sections 11 and 12 and Appendix A of the Guidelines, and the business processes tip sheet. For each part of a report, the first rule in this list that applies decides; the strictest rules come first. If a provider reports under several programs, the rules for each of them apply.',
      '## The result for each program',
      'The table is for a report under one program, without approved limits. It takes the provider of Healthy Babies, Healthy Children to be a health information custodian.',
      table(['Programs', ...policyParts.map(([, label]) => label)], outcomes()),
      '## Rules',
      table(
        ['', 'Rule', 'Applies to', 'Result', 'Source'],
        rules.map((rule) => [number(rule), ruleCell(rule), whenOf(rule), given(rule), sourceCell(rule)]),
      ),
      '## Programs and rules',
      'The numbers and names are those of the rules above. ● means that the rule applies to the program. ○ means that it applies if the provider is a health information custodian, or if the ministry has approved limits.',
      table(
        ['Program', ...rules.map(shortName)],
        programs.map(({ id, label }) => [label, ...rules.map((rule) => mark(rule, id))]),
      ),
      '## Privacy requirements and principles',
      statementTable(principles),
      '## Who sees what in the reporting tool',
      table(
        ['Who', 'Rule', 'Source'],
        accessStatements.map((rule) => [rule.who, ruleCell(rule), sourceCell(rule)]),
      ),
      '## User accounts',
      statementTable(account),
      ...otherStatements('14-personal-information', [...account, ...principles, ...accessStatements]),
    ],
  };
}

/** What the rules give, with the programs for which they give it. */
function outcomes(): string[][] {
  const rows = new Map<string, { readonly labels: string[]; readonly cells: readonly string[] }>();
  for (const { id, label } of programs) {
    const policy = decidePolicy(rules, { programs: [id] });
    const cells = policyParts.map(([part]) => policyValue(policy[part]));
    const row = rows.get(cells.join()) ?? { labels: [], cells };
    row.labels.push(label);
    rows.set(cells.join(), row);
  }
  return [...rows.values()].map(({ labels, cells }) => [labels.join('<br>'), ...cells]);
}

function mark({ when }: PersonalInformationRule, program: (typeof programs)[number]['id']): string {
  if (when.programs !== undefined && !when.programs.includes(program)) return '';
  return when.limitsApproved || when.roleUnlessKnownOtherwise !== undefined ? '○' : '●';
}
