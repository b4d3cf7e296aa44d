import { editionInForce } from '../../../src/editions/current.ts';
import { mannerOf } from '../../handbook/manner.ts';
import { type ExportedRule, exportedRules } from '../all-rules.ts';
import { type Table, tableOf } from '../table.ts';
import { citationColumns, own, placeColumns, recipientOf, ruleColumns } from './columns.ts';

const rules = (kind: ExportedRule['kind']): ExportedRule[] =>
  exportedRules(editionInForce).filter((rule) => rule.kind === kind);

/** Every reason to notify someone. */
export const notificationsTable = (): Table =>
  tableOf<ExportedRule>(
    { name: 'notifications', sheet: 'Notifications', about: 'Every reason to notify someone.' },
    [
      ['recipient', own('recipient')],
      ['recipient label', (rule) => recipientOf(rule)?.label],
      ...ruleColumns,
      ['applies to each', own('per')],
      ...placeColumns,
      ['only when known', own('onlyWhenKnown')],
      ['timing', (rule) => recipientOf(rule)?.timing],
      ['form', (rule) => recipientOf(rule)?.form],
      [
        'when and how',
        (rule) => {
          const terms = recipientOf(rule);
          return terms === undefined ? '' : mannerOf(terms);
        },
      ],
      ['in report even if not notified', (rule) => recipientOf(rule)?.recordInReportEvenIfNotMade],
      ...citationColumns<ExportedRule>(),
    ],
    rules('notification'),
  );

const recipients = ({ id }: ExportedRule): string =>
  editionInForce.notificationTerms
    .filter(({ notRequired }) => [...notRequired.reasons, notRequired.otherwise].some((reason) => reason.id === id))
    .map(({ label }) => label)
    .join('; ');

/** Every reason for which a notification is not required. */
export const notRequiredTable = (): Table =>
  tableOf<ExportedRule>(
    {
      name: 'notifications-not-required',
      sheet: 'Notifications not required',
      about: 'Every reason for which a notification is not required.',
    },
    [['recipients', recipients], ...ruleColumns, ...citationColumns<ExportedRule>()],
    rules('not-required'),
  );
