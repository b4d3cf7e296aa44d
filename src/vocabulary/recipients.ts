import { frozen } from '../lib/freeze.ts';

/** Whom rules notify of a serious occurrence outside the ministry's reporting tool. */
export const recipients = frozen([
  'coroner',
  'ombudsman',
  'leca',
  'ipc',
  'apo',
  'public-health-unit',
  'police',
  'childrens-aid-society',
  'parent-or-guardian',
  'placing-agency',
  'probation-officer',
  'emergency-contact',
  'ministry-designate',
]);

/** Who is notified of a serious occurrence outside the ministry's reporting tool. */
export type Recipient = (typeof recipients)[number];
