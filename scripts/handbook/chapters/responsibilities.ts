import { type PolicyContent, policyContents } from '../../../src/editions/current.ts';
import type { Draft } from '../draft.ts';
import { table } from '../markdown.ts';
import { ruleCell, sourceCell } from '../rows.ts';
import { otherStatements, statementsOf, statementTable } from '../statements.ts';

const chapter = '18-responsibilities';

/** Section 6. */
export function responsibilities(): Draft {
  const provider = statementsOf(chapter, '6.provider');
  const ministry = statementsOf(chapter, '6.ministry');
  const duties = statementsOf(chapter, '6.duty');
  const contents: readonly PolicyContent[] = policyContents;
  return {
    chapter,
    title: 'Responsibilities and the internal policy',
    blocks: [
      'Section 6 of the Guidelines: what holds whatever occurs.',
      '## The service provider',
      statementTable(provider),
      '## What the internal policy holds',
      table(
        ['Content', 'Part of', 'Source'],
        contents.map((content) => [
          ruleCell(content),
          content.partOf === undefined
            ? ''
            : `[${contents.find(({ id }) => id === content.partOf)?.text ?? content.partOf}](#${content.partOf})`,
          sourceCell(content),
        ]),
      ),
      '## At set times',
      'The library gives the dates of these for a provider (`standingDuties`), with the review of user accounts of [section 11](14-personal-information.md#user-accounts).',
      statementTable(duties),
      '## The ministry',
      statementTable(ministry),
      ...otherStatements(chapter, [...provider, ...ministry, ...duties, ...contents]),
    ],
  };
}
