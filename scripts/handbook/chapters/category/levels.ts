import type { DefinedCategory } from '../../../../src/catalogue/taxonomy.ts';
import { editionInForce } from '../../../../src/editions/current.ts';
import type { ScopedRule } from '../../../../src/model/rule.ts';
import { conditionCell } from '../../conditions.ts';
import type { Part } from '../../draft.ts';
import { type LevelCriteria, levelCriteria, levelWith, yesIn } from '../../level-criteria.ts';
import { counted, table } from '../../markdown.ts';
import { ruleCell, ruleLink, sourceCell, statementHeads, statementRow } from '../../rows.ts';

/** The Levels of a category as decision tables: one for each subcategory where they differ. */
export function levels({ id: category, subcategories }: DefinedCategory): Part {
  const { levelOne, levelTwo } = editionInForce.levels[category];
  const bySubcategory = levelOne.some((rule) => rule.subcategories !== undefined);
  const told = new Set<string>();
  const row = (rule: ScopedRule): string[] => {
    const what = told.has(rule.id) ? ruleLink(rule) : ruleCell(rule);
    told.add(rule.id);
    return [conditionCell(rule.when), '**Level\u00a01**', what, sourceCell(rule)];
  };
  const rest = ['Otherwise', 'Level\u00a02', `[every other one](#${levelTwo.id})`, ''];
  const decisionTable = (of: LevelCriteria): Part => {
    const all = 2 ** of.facts.length;
    const levelTwos = countLevelTwo(of);
    const rows = of.criteria.map(row);
    const are = (count: number): string => `${counted(count, 'is', 'are')}`;
    return [
      table(['When', 'Level', 'Rule', 'Source'], levelTwos === 0 ? rows : [...rows, rest]),
      of.facts.length === 0
        ? 'Every one is Level 1; no answer is needed.'
        : `${counted(of.facts.length, 'question')}, ${all} combinations of yes and no: ${are(all - levelTwos)} Level 1, ${are(levelTwos)} Level 2.`,
    ];
  };
  return [
    '## Level 1 or Level 2',
    'Level 1 is reported within 1 hour, Level 2 within 24 hours ([deadlines](15-deadlines.md)). Any one row makes it Level 1. It is Level 2 for certain only when every row is known not to hold; until then, work to Level 1.',
    ...(bySubcategory
      ? subcategories.flatMap(({ id, label }) => [
          `### ${label}`,
          ...decisionTable(levelCriteria(editionInForce.levels, category, id)),
        ])
      : decisionTable(levelCriteria(editionInForce.levels, category))),
    '### All others',
    table(statementHeads, [statementRow(levelTwo)]),
  ];
}

function countLevelTwo(of: LevelCriteria): number {
  let count = 0;
  for (let answers = 0; answers < 2 ** of.facts.length; answers++) {
    if (levelWith(of, yesIn(of.facts, answers)) === 2) count++;
  }
  return count;
}
