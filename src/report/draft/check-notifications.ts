import { recordFields } from '../../editions/2025-11/s12-general/report-fields.ts';
import type { NotificationDuty } from '../../model/assessment.ts';
import type { ReportNotification } from '../../model/report-draft.ts';
import { type CheckedReport, isYouthJusticeYoungPerson } from './checked-report.ts';
import { type Half, type HalfDraft, isBlank, items, rows } from './half.ts';
import type { Issues } from './issues.ts';
import { recipientLabel } from './words.ts';

type HalfNotification = Half<ReportNotification>;

/** The notifications: those that the occurrence calls for are there, made or with the reason, and each says what its record is to hold. */
export function checkNotifications({ draft, assessment }: CheckedReport, issues: Issues): void {
  const given = rows(draft.notifications);
  for (const [notification, index] of given) checkNotification(draft, notification, index, issues);
  const unexplained = new Set<number>();
  for (const duty of assessment?.notifications ?? []) {
    if (duty.status !== 'required' && !duty.recordInReportEvenIfNotMade) continue;
    const about = given.filter(([notification]) => answers(draft, notification, duty));
    if (about.length === 0 || (issues.profile === 'final' && isStillOwed(duty, about)))
      tellMissing(draft, duty, issues);
    for (const [{ made, reasonNotMade }, index] of about)
      if (made === false && isBlank(reasonNotMade)) unexplained.add(index);
  }
  for (const index of unexplained) issues.tell('notificationReason', ['notifications', index, 'reasonNotMade']);
}

function checkNotification(draft: HalfDraft, notification: HalfNotification, index: number, issues: Issues): void {
  const path = ['notifications', index];
  const { recipient, individual, made } = notification;
  if (isBlank(recipient)) issues.missing([...path, 'recipient']);
  if (isBlank(made)) issues.missing([...path, 'made']);
  if (!isBlank(individual) && !items(draft.individuals).some(({ id }) => id === individual))
    issues.tell('individualUnknown', [...path, 'individual']);
  const about = isBlank(individual) ? onlyIndividual(draft) : individual;
  if (recipient === 'probation-officer' && !isYouthJusticeYoungPerson(draft, about))
    issues.tell('probationOfficer', [...path, 'recipient']);
  if (made === true && isRecorded(recipient)) {
    const there = new Map(Object.entries(notification));
    issues.missingInRecord(recipient, path, (key) => !isBlank(there.get(key)));
  }
}

const isRecorded = (recipient: HalfNotification['recipient']): recipient is keyof typeof recordFields =>
  !isBlank(recipient) && recipient in recordFields;

/** Whether a notification is the one that a duty asks for. Where there is one individual only, it need not be named. */
function answers(draft: HalfDraft, { recipient, individual }: HalfNotification, duty: NotificationDuty): boolean {
  if (recipient !== duty.recipient) return false;
  return (
    duty.individual === undefined || (isBlank(individual) ? onlyIndividual(draft) : individual) === duty.individual
  );
}

/** Whether nobody has been told who was to be; the report of a Coroner or parent not told ends with the reason. */
function isStillOwed(duty: NotificationDuty, about: readonly (readonly [HalfNotification, number])[]): boolean {
  const told = about.some(([{ made, byOtherEntity }]) => made === true || !isBlank(byOtherEntity));
  return duty.status === 'required' && !duty.recordInReportEvenIfNotMade && !told;
}

function tellMissing(draft: HalfDraft, duty: NotificationDuty, issues: Issues): void {
  const immediate = duty.status === 'required' && duty.timing === 'immediately';
  const place = items(draft.individuals).findIndex(({ id }) => id === duty.individual);
  const about = place < 0 ? '' : ` of individual ${place + 1}`;
  issues.tell(
    immediate ? 'immediateNotification' : 'notification',
    ['notifications'],
    `${recipientLabel(duty.recipient) ?? duty.recipient}${about}`,
  );
}

/** The id of the individual, where there is only one. */
function onlyIndividual({ individuals }: HalfDraft): string | null | undefined {
  const [first, second] = items(individuals);
  return second === undefined ? first?.id : undefined;
}
