import { notificationTerms } from '../../editions/2025-11/s12-general/notification-terms.ts';
import { furtherRecipients } from '../../editions/2025-11/s12-general/report-values.ts';
import type { ReportNotification } from '../../model/report-draft.ts';

const recipients: ReadonlyMap<string, string> = new Map([
  ...notificationTerms.map(({ recipient, label }): [string, string] => [recipient, label]),
  ...furtherRecipients.map(({ id, label }): [string, string] => [id, label]),
]);

/** Who is notified, in words. */
export function recipientLabel(recipient: ReportNotification['recipient']): string {
  return recipients.get(recipient) ?? '';
}

/** The label of an id among those that have one. */
export function labelOf(labelled: readonly { readonly id: string; readonly label: string }[], id: string): string {
  return labelled.find((item) => item.id === id)?.label ?? id;
}
