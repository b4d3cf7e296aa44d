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
      'Section 6 of the Guidelines lists the responsibilities that always apply.',
      '## The service provider',
      statementTable(provider),
      '## What goes in the internal policy',
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
      'The library gives a provider the dates of these duties (`standingDuties`), together with the review of user accounts in [section 11](14-personal-information.md#user-accounts).',
      statementTable(duties),
      '## The ministry',
      statementTable(ministry),
      ...otherStatements(chapter, [...provider, ...ministry, ...duties, ...contents]),
    ],
  };
}
