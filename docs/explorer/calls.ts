import type { Assessment, NotificationDuty } from '../../src/index.ts';
import { toTimestamp } from './clock.ts';
import type { Desk } from './desk.ts';

/** The id of a call: the recipient and the individual it is about. */
export const callId = ({
  recipient,
  individual,
}: Pick<NotificationDuty, 'recipient'> & { readonly individual?: string | undefined }): string =>
  `call-${recipient}${individual === undefined ? '' : `-${individual}`}`;

/** The id of the step "report in SOR-RL". */
export const reportStep = 'report-submitted';

/** When the report was submitted, as far as a person ticked it. */
export const isReported = (desk: Desk): string | undefined => toTimestamp(desk.done[reportStep] ?? '');

const urgency: readonly NotificationDuty['timing'][] = [
  'immediately',
  'without-unreasonable-delay',
  'as-legislation-requires',
  'unspecified',
];

const rank = ({ recipient, timing, workingStatus }: NotificationDuty): number =>
  (workingStatus === 'required' ? 0 : 100) +
  urgency.indexOf(timing) * 10 +
  (recipient === 'ministry-designate' ? 0 : 1);

/** The calls to make, the earliest first: what is owed while the Level is open counts as owed. */
export const callsOf = ({ notifications }: Pick<Assessment, 'notifications'>): readonly NotificationDuty[] =>
  notifications.filter(({ workingStatus }) => workingStatus === 'required').toSorted((a, b) => rank(a) - rank(b));

/** The calls that depend on an open answer. */
export const openCallsOf = ({ notifications }: Pick<Assessment, 'notifications'>): readonly NotificationDuty[] =>
  notifications.filter(({ workingStatus }) => workingStatus === 'undetermined').toSorted((a, b) => rank(a) - rank(b));
