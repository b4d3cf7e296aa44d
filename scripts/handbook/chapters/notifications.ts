import { taxonomy } from '../../../src/catalogue/taxonomy.ts';
import { editionInForce } from '../../../src/editions/current.ts';
import type { NotificationGround, NotificationTerms } from '../../../src/model/rule.ts';
import { conditionCell } from '../conditions.ts';
import type { Draft, Part } from '../draft.ts';
import { mannerOf } from '../manner.ts';
import { anchor, table } from '../markdown.ts';
import { ruleCell, sourceCell } from '../rows.ts';
import { otherStatements, statementTable } from '../statements.ts';

const { notifications, notificationTerms } = editionInForce;
const grounds = ({ recipient }: NotificationTerms): readonly NotificationGround[] =>
  notifications.filter((ground) => ground.recipient === recipient);

const isReadIn = (ground: NotificationGround, category: string): boolean =>
  ground.per !== 'entry' || (ground.categories?.some((id) => id === category) ?? true);

/** Sections 10, 12 and 13: whom to tell. */
export function notificationsChapter(): Draft {
  return {
    chapter: '13-notifications',
    title: 'Notifications',
    blocks: [
      'Whom to tell besides the reporting tool, by sections 10, 12 and 13 of the Guidelines. Any one ground is enough. A recipient that nothing in an occurrence calls for is not listed at all; one that something may call for is listed as *open*, with the questions that settle it.',
      '## Recipients by category',
      'The number of grounds that are read in each category. A ground for an individual is read whatever the category.',
      table(
        ['Recipient', ...taxonomy.map(({ letter, label }) => `<abbr title="${label}">${letter}</abbr>`)],
        notificationTerms.map((terms) => [
          `[${terms.label}](#${terms.recipient})`,
          ...taxonomy.map(({ id }) => {
            const read = grounds(terms).filter((ground) => isReadIn(ground, id)).length;
            return read === 0 ? '–' : String(read);
          }),
        ]),
      ),
      '## How each is told',
      table(
        ['Recipient', 'When and how', 'In the report even if not made', 'Source'],
        notificationTerms.map((terms) => [
          `[${terms.label}](#${terms.recipient})`,
          mannerOf(terms),
          terms.recordInReportEvenIfNotMade ? 'yes, with the reason' : 'no',
          sourceCell(terms),
        ]),
      ),
      ...notificationTerms.flatMap(ofRecipient),
      '## Why a notification is not required',
      'An answer that lists a notification as not required gives each of these reasons that applies, and nothing to record.',
      table(['Reason', 'Recipient', 'When', 'Source'], reasonRows()),
      ...otherStatements(
        '13-notifications',
        notificationTerms.flatMap(({ record }) => record),
      ),
    ],
  };
}

function ofRecipient(terms: NotificationTerms): Part {
  return [
    `## ${terms.label}`,
    anchor(terms.recipient),
    table(
      ['Ground', 'Read in', 'When', 'Source'],
      grounds(terms).map((ground) => [
        ruleCell(ground),
        whereRead(ground),
        conditionCell(ground.when),
        sourceCell(ground),
      ]),
    ),
    ...(terms.record.length === 0 ? [] : ['What its record holds:', statementTable(terms.record)]),
  ];
}

/** The reasons of each recipient, and last what is said where none of them applies. */
function reasonRows(): string[][] {
  const otherwise = new Map<string, readonly NotificationTerms[]>();
  for (const terms of notificationTerms) {
    const { id } = terms.notRequired.otherwise;
    otherwise.set(id, [...(otherwise.get(id) ?? []), terms]);
  }
  return [
    ...notificationTerms.flatMap(({ label, notRequired }) =>
      notRequired.reasons.map((rule) => [ruleCell(rule), label, conditionCell(rule.when), sourceCell(rule)]),
    ),
    ...[...otherwise.values()].flatMap((several) =>
      several
        .slice(0, 1)
        .map(({ notRequired }) => [
          ruleCell(notRequired.otherwise),
          several.length === 1 ? several.map(({ label }) => label).join() : 'the others',
          'when no other reason applies',
          sourceCell(notRequired.otherwise),
        ]),
    ),
  ];
}

function whereRead(ground: NotificationGround): string {
  if (ground.per === 'individual') return 'each individual';
  if (ground.per === 'level-1-occurrence') return 'each Level 1 occurrence';
  const read = taxonomy.filter(({ id }) => isReadIn(ground, id));
  const letters = read.map(({ letter }) => letter).join(', ');
  const of = read.flatMap(({ subcategories }) =>
    subcategories.filter(({ id }) => ground.subcategories?.some((one) => one === id)).map(({ label }) => label),
  );
  const known = ground.onlyWhenKnown ? '; only once it is known to hold' : '';
  return `${letters}${of.length === 0 ? '' : `: ${of.join(', ')}`}${known}`;
}
