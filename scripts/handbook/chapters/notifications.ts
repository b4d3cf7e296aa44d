import { taxonomy } from '../../../src/catalogue/taxonomy.ts';
import { editionInForce } from '../../../src/editions/current.ts';
import type { NotificationGround, NotificationTerms } from '../../../src/model/rule.ts';
import { notificationList } from '../../pictures/notification-picture.ts';
import { conditionCell } from '../conditions.ts';
import type { Draft, Part } from '../draft.ts';
import { mannerOf } from '../manner.ts';
import { anchor, pictured, table } from '../markdown.ts';
import { groundsOf, isReadIn, limitsOf } from '../recipients.ts';
import { ruleCell, sourceCell } from '../rows.ts';
import { otherStatements, statementTable } from '../statements.ts';

const { notificationTerms } = editionInForce;

/** Sections 10, 12 and 13: whom to notify. */
export function notificationsChapter(): Draft {
  return {
    chapter: '13-notifications',
    title: 'Notifications',
    blocks: [
      'Whom to notify in addition to the report in SOR-RL, by sections 10, 12 and 13 of the Guidelines. Any one reason is enough. An answer leaves out a recipient for whom no reason could apply. It lists a recipient for whom a reason may still apply as *not settled*, with the questions that would settle it.',
      '## Who is notified when',
      ...pictured('notifications', notificationList()),
      '## Recipients by category',
      '● means that a rule may ask for the notification in the category. A rule about each individual applies in every category. The limit is what all reasons to notify the recipient have in common.',
      table(
        ['Recipient', ...taxonomy.map(({ letter, label }) => `<abbr title="${label}">${letter}</abbr>`), 'Limit'],
        notificationTerms.map((terms) => [
          `[${terms.label}](#${terms.recipient})`,
          ...taxonomy.map(({ id }) => (groundsOf(terms).some((ground) => isReadIn(ground, id)) ? '●' : '–')),
          limitsOf(terms),
        ]),
      ),
      '## How to notify each recipient',
      table(
        ['Recipient', 'Limit', 'When and how', 'In the report even if you do not notify', 'Source'],
        notificationTerms.map((terms) => [
          `[${terms.label}](#${terms.recipient})`,
          limitsOf(terms) || 'none',
          mannerOf(terms),
          terms.recordInReportEvenIfNotMade ? 'yes, with the reason' : 'no',
          sourceCell(terms),
        ]),
      ),
      ...notificationTerms.flatMap(ofRecipient),
      '## Why a notification is not required',
      'When an answer lists a notification as not required, it gives each of these reasons that applies.',
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
      ['Reason', 'Applies to', 'When', 'Source'],
      groundsOf(terms).map((ground) => [
        ruleCell(ground),
        whereRead(ground),
        conditionCell(ground.when),
        sourceCell(ground),
      ]),
    ),
    ...(terms.record.length === 0 ? [] : ['Record of this notification in the report:', statementTable(terms.record)]),
  ];
}

/** The reasons of each recipient, and last the text for when none of them applies. */
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
  const known = ground.onlyWhenKnown ? '; only once the condition is known to be met' : '';
  return `${letters}${of.length === 0 ? '' : `: ${of.join(', ')}`}${known}`;
}
