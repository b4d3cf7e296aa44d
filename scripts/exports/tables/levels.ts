import { editionInForce } from '../../../src/editions/current.ts';
import { previousEdition, textsOf } from '../../../src/editions/lookup.ts';
import type { Citation } from '../../../src/model/citation.ts';
import { unreachableLevelTwo } from '../../handbook/level-criteria.ts';
import { type ExportedRule, exportedRules, levelsOf } from '../all-rules.ts';
import { type Column, type Table, tableOf } from '../table.ts';
import { citationColumns, placeColumns, ruleColumns } from './columns.ts';

interface LevelRule {
  readonly edition: string;
  readonly level: 1 | 2 | undefined;
  readonly rule: ExportedRule;
  readonly citations: readonly Citation[];
}

const ofRule = ([heading, value]: Column<ExportedRule>): Column<LevelRule> => [heading, ({ rule }) => value(rule)];

/** The Level rules of the edition in force and of the one before. */
export const levelsTable = (): Table =>
  tableOf<LevelRule>(
    { name: 'levels', sheet: 'Levels', about: 'The Level rules of November 2025 and of the 2019 timelines.' },
    [
      ['edition', ({ edition }) => edition],
      ...placeColumns.map(ofRule),
      ['level', ({ level }) => level],
      ...ruleColumns.map(ofRule),
      ...citationColumns<LevelRule>(),
    ],
    levelRules(),
  );

function levelRules(): LevelRule[] {
  return [editionInForce, previousEdition(editionInForce)].flatMap((edition) => {
    const levels = levelsOf(edition);
    const unreachable = unreachableLevelTwo(edition);
    return exportedRules(edition)
      .filter(({ id }) => levels.has(id) && !unreachable.has(id))
      .map((rule) => ({
        edition: textsOf(edition).label,
        level: levels.get(rule.id),
        rule,
        citations: rule.citations,
      }));
  });
}
