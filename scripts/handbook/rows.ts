import { contested } from '../../src/editions/current.ts';
import type { Condition } from '../../src/logic/condition.ts';
import type { RuleRef } from '../../src/model/citation.ts';
import { printCitations } from './citations.ts';
import { conditionCell } from './conditions.ts';
import { anchor, code } from './markdown.ts';
import { chapterOf } from './places.ts';

/** A rule as the handbook shows it. */
export interface Row extends RuleRef {
  readonly when?: Condition;
}

const contestedByRule = new Map<string, string[]>();
for (const { id, changes } of contested) {
  for (const { rule } of changes) contestedByRule.set(rule, [...(contestedByRule.get(rule) ?? []), id]);
}

/** The id of a reading as words: "adult restraint deescalation". */
const readingName = (id: string): string => id.replaceAll('-', ' ');

/** The first cell of the one row that a rule has: what it says, its id, and whether it can be read two ways. */
export function ruleCell({ id, text }: RuleRef): string {
  const readings = contestedByRule.get(id) ?? [];
  const links = readings.map(
    (other) =>
      `[${readings.length === 1 ? 'two readings' : `two readings: ${readingName(other)}`}](20-contested-readings.md#${other})`,
  );
  return `${anchor(id)}${text}<br>${[code(id), ...links].join(' · ')}`;
}

/** The cell with the source of a rule. */
export const sourceCell = ({ citations }: Pick<Row, 'citations'>): string => printCitations(citations);

/** A rule that is named on another page than its own, as a link to its row. */
export function ruleLink({ id, text }: RuleRef): string {
  return `[${text}](${chapterOf(id)}.md#${id})`;
}

/** What a rule says, when it applies, and its source. */
export const ruleRow = (rule: Row & { readonly when: Condition }): string[] => [
  ruleCell(rule),
  conditionCell(rule.when),
  sourceCell(rule),
];

/** A statement without a condition. */
export const statementRow = (rule: Row): string[] => [ruleCell(rule), sourceCell(rule)];

export const ruleHeads = ['Rule', 'When', 'Source'] as const;
export const statementHeads = ['Rule', 'Source'] as const;
