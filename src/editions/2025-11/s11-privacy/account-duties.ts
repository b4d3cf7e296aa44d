import { frozen } from '../../../lib/freeze.ts';
import { guidelines, type RuleRef, trainingPage } from '../../../model/citation.ts';
import type { RecurringDuty } from '../s06-roles/standing-duties.ts';

/** Section 11: user accounts of the reporting tool. */
export const accountReview: RecurringDuty = frozen({
  id: '11.duty.account-review',
  text: 'Review the user accounts of SOR-RL regularly, and at least once a year, so that only current and authorized users have access.',
  citations: guidelines('11 Safeguards'),
  months: 12,
});

/** A user role of the reporting tool that an organization has at least once. */
export interface RoleMinimum extends RuleRef {
  readonly least: number;
}

const howToAccess = trainingPage('How do I access SOR-RL?');

/** The user roles without which an organization cannot submit a report. */
export const roleMinimums: Readonly<Record<'localRegistrationAuthorities' | 'sorInitiators', RoleMinimum>> = frozen({
  localRegistrationAuthorities: {
    id: '11.duty.local-registration-authority',
    text: 'An organization must have at least one approved Local Registration Authority.',
    citations: howToAccess,
    least: 1,
  },
  sorInitiators: {
    id: '11.duty.sor-initiator',
    text: 'An organization must have at least one approved SOR Initiator.',
    citations: howToAccess,
    least: 1,
  },
});
