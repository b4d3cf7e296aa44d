import { recordFields } from '../../editions/current.ts';
import { getOrInsertComputed } from '../../lib/memo.ts';
import type { NotificationDuty } from '../../model/assessment.ts';
import type { ReportNotification } from '../../model/report-draft.ts';
import { type DeepPartial, isBlank, items, type PartialReportDraft, rows } from '../parse/partial-draft.ts';
import { recipientLabel } from '../render/labels.ts';
import { type DraftContext, isYouthJusticeYoungPerson } from './draft-context.ts';
import type { IssueCollector } from './issues.ts';

type HalfNotification = DeepPartial<ReportNotification>;

/** Checks that each required notification is recorded, was made or has a reason, and that its record is complete. */
export function checkNotifications({ draft, assessment }: DraftContext, issues: IssueCollector): void {
  const given = rows(draft.notifications);
  const people = peopleIn(draft);
  for (const [notification, index] of given) checkNotification(draft, people, notification, index, issues);
  const answering = byDuty(given, people);
  const unexplained = new Set<number>();
  for (const duty of assessment?.notifications ?? []) {
    if (duty.status !== 'required' && !duty.recordInReportEvenIfNotMade) continue;
    const about = answering.get(keyOf(duty.recipient, duty.individual)) ?? [];
    if (about.length === 0 || (issues.profile === 'final' && isStillOwed(duty, about)))
      tellMissing(people, duty, issues);
    for (const [{ made, reasonNotMade }, index] of about)
      if (made === false && isBlank(reasonNotMade)) unexplained.add(index);
  }
  for (const index of unexplained) issues.report('notificationReason', ['notifications', index, 'reasonNotMade']);
}

/** The individuals of a draft: the number of each by id, and the id of the only one, who need not be named. */
interface People {
  readonly numbers: ReadonlyMap<string | null | undefined, number>;
  readonly only: string | null | undefined;
}

function peopleIn({ individuals }: PartialReportDraft): People {
  const listed = items(individuals);
  const [first, second] = listed;
  const numbers = new Map(listed.map(({ id }, place): [typeof id, number] => [id, place + 1]));
  return { numbers, only: second === undefined ? first?.id : undefined };
}

type Row = readonly [HalfNotification, number];

/** The notifications by the duties that they may answer: one about an individual, and one about no individual in particular. */
function byDuty(given: readonly Row[], { only }: People): ReadonlyMap<string, readonly Row[]> {
  const rowsOf = new Map<string, Row[]>();
  for (const row of given) {
    const [{ recipient, individual }] = row;
    const about = (isBlank(individual) ? only : individual) ?? undefined;
    const keys = new Set([keyOf(recipient, undefined), keyOf(recipient, about)]);
    for (const key of keys) getOrInsertComputed(rowsOf, key, (): Row[] => []).push(row);
  }
  return rowsOf;
}

const keyOf = (recipient: HalfNotification['recipient'], individual: string | undefined): string =>
  JSON.stringify([recipient, individual]);

function checkNotification(
  draft: PartialReportDraft,
  { numbers, only }: People,
  notification: HalfNotification,
  index: number,
  issues: IssueCollector,
): void {
  const path = ['notifications', index];
  const { recipient, individual, made } = notification;
  if (isBlank(recipient)) issues.missing([...path, 'recipient']);
  if (isBlank(made)) issues.missing([...path, 'made']);
  if (!isBlank(individual) && !numbers.has(individual)) issues.report('individualUnknown', [...path, 'individual']);
  const about = isBlank(individual) ? only : individual;
  if (recipient === 'probation-officer' && !isYouthJusticeYoungPerson(draft, about))
    issues.report('probationOfficer', [...path, 'recipient']);
  if (made === true && isRecorded(recipient)) {
    const there = new Map(Object.entries(notification));
    issues.missingInRecord(recipient, path, (key) => !isBlank(there.get(key)));
  }
}

const isRecorded = (recipient: HalfNotification['recipient']): recipient is keyof typeof recordFields =>
  !isBlank(recipient) && recipient in recordFields;

/** Whether a notification is still outstanding. For the Coroner and a parent, a recorded reason settles it. */
function isStillOwed(duty: NotificationDuty, about: readonly Row[]): boolean {
  const isSettled = about.some(([{ made, byOtherEntity }]) => made === true || !isBlank(byOtherEntity));
  return !duty.recordInReportEvenIfNotMade && !isSettled;
}

function tellMissing({ numbers }: People, duty: NotificationDuty, issues: IssueCollector): void {
  const immediate = duty.status === 'required' && duty.timing === 'immediately';
  issues.report(immediate ? 'immediateNotification' : 'notification', ['notifications'], {
    about: 'recipient',
    label: recipientLabel(duty.recipient) ?? duty.recipient,
    individual: numbers.get(duty.individual),
  });
}
