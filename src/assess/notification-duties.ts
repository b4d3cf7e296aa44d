import { assessmentMapper } from '../evaluation/to-assessment.ts';
import type { NotificationDuty } from '../model/assessment.ts';
import type { Occurrence } from '../model/occurrence.ts';
import { findingsOf } from './findings.ts';

/**
 * Whom to notify about an occurrence: one duty for each recipient, and for each individual where the duty is about one.
 *
 * @throws InvalidInputError when the occurrence is not well formed.
 * @example
 * ```ts
 * notificationDuties({
 *   provider: { programs: ['licensed-out-of-home-care'] },
 *   individuals: [{ id: 'i1', population: 'child' }],
 *   entries: [{ category: 'death', individual: 'i1', facts: { serviceRecipientDied: true } }],
 * }).find((duty) => duty.recipient === 'coroner')?.status //=> 'required'
 * ```
 * @since 0.1.0
 */
export function notificationDuties(occurrence: Occurrence): readonly NotificationDuty[] {
  const { notifications, evaluation } = findingsOf(occurrence);
  return notifications.map(assessmentMapper(evaluation).duty);
}
