import type { DefinedCategory } from '../../../../src/catalogue/taxonomy.ts';
import { editionInForce } from '../../../../src/editions/current.ts';
import type { ScopedRule } from '../../../../src/model/rule.ts';
import { conditionCell } from '../../conditions.ts';
import type { Part } from '../../draft.ts';
import { isAlwaysLevelOne, type LevelCriteria, levelCriteria } from '../../level-criteria.ts';
import { type Block, table } from '../../markdown.ts';
import { ruleCell, ruleLink, sourceCell, statementHeads, statementRow } from '../../rows.ts';

/** The Levels of a category as decision tables: one for each subcategory where they differ. */
export function levels({ id: category, subcategories }: DefinedCategory): Part {
  const { levelOne, levelTwo } = editionInForce.levels[category];
  const bySubcategory = levelOne.some((rule) => rule.subcategories !== undefined);
  const shown = new Set<string>();
  const row = (rule: ScopedRule): string[] => {
    const what = shown.has(rule.id) ? ruleLink(rule) : ruleCell(rule);
    shown.add(rule.id);
    return [conditionCell(rule.when), '**Level\u00a01**', what, sourceCell(rule)];
  };
  const rest = ['Otherwise', 'Level\u00a02', `[${levelTwo.text}](#${levelTwo.id})`, ''];
  const decisionTable = (of: LevelCriteria): Block => {
    const rows = of.criteria.map(row);
    return table(['When', 'Level', 'Rule', 'Source'], isAlwaysLevelOne(of) ? rows : [...rows, rest]);
  };
  const parts = bySubcategory
    ? subcategories.map(({ id, label }) => ({ label, criteria: levelCriteria(editionInForce.levels, category, id) }))
    : [{ label: undefined, criteria: levelCriteria(editionInForce.levels, category) }];
  const hasLevelTwo = !parts.every(({ criteria }) => isAlwaysLevelOne(criteria));
  return [
    '## Level 1 or Level 2',
    hasLevelTwo
      ? 'Report Level 1 within 1 hour and Level 2 within 24 hours ([deadlines](15-deadlines.md)). Any one row makes the occurrence Level 1. It is Level 2 only when every row is ruled out; until then, treat it as Level 1.'
      : 'Every occurrence of this category is Level 1. Report it within 1 hour ([deadlines](15-deadlines.md)).',
    ...parts.flatMap(({ label: heading, criteria }) => [
      ...(heading === undefined ? [] : [`### ${heading}`]),
      decisionTable(criteria),
    ]),
    ...(hasLevelTwo ? ['### All others', table(statementHeads, [statementRow(levelTwo)])] : []),
  ];
}
