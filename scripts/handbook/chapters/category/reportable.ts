import type { DefinedCategory } from '../../../../src/catalogue/taxonomy.ts';
import { editionInForce } from '../../../../src/editions/current.ts';
import type { Criterion, ScopedRule } from '../../../../src/model/rule.ts';
import type { Part } from '../../draft.ts';
import { table } from '../../markdown.ts';
import { ruleCell, sourceCell, statementHeads, statementRow } from '../../rows.ts';
import { whereWords } from '../../where-words.ts';
import { whenCell } from './labels.ts';

/** The criteria of a category, its express exceptions, and what is said when no criterion is met. */
export function reportable(category: DefinedCategory): Part {
  const { criteria, exceptions, criteriaNotMet } = editionInForce.reportability[category.id];
  const row = (rule: ScopedRule): string[] => [ruleCell(rule), whenCell(category, rule), sourceCell(rule)];
  const groundRow = (ground: Criterion): string[] => {
    const [what = '', when = '', source = ''] = row(ground);
    return [what, when, whereWords[ground.scope], source];
  };
  return [
    '## What is reportable',
    'Any one criterion is enough. “Within the service” means that a rule of [section 5](01-when-required.md#within-the-service) must apply as well.',
    table(['Criterion', 'When', 'Where', 'Source'], criteria.map(groundRow)),
    ...(exceptions.length === 0
      ? []
      : [
          '### Exceptions',
          'If any exception applies, the entry is not reportable.',
          table(['Exception', 'When', 'Source'], exceptions.map(row)),
        ]),
    '### Otherwise',
    table(statementHeads, [statementRow(criteriaNotMet)]),
  ];
}
