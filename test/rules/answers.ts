import { companionEntries } from '../../src/assess/companion-entries.ts';
import { determineLevel } from '../../src/assess/determine-level.ts';
import { determineReportability } from '../../src/assess/determine-reportability.ts';
import { notificationDuties } from '../../src/assess/notification-duties.ts';
import type { CompanionEntry, LevelDecision, Missing, NotificationDuty } from '../../src/model/assessment.ts';
import type { Entry, Facts, Occurrence } from '../../src/model/occurrence.ts';
import type { Recipient } from '../../src/vocabulary/recipients.ts';

// What an assessment answers, in the short form in which tables are typed by hand.

/** A conclusion, and what it still depends on in alphabetical order. */
export type Answer = readonly [conclusion: string, ...missing: readonly Missing[]];

const answer = (conclusion: string, missing: readonly Missing[]): Answer => [conclusion, ...[...missing].sort()];

/** Whether the first entry is to be reported. */
export function reportability(occurrence: Occurrence): Answer {
  const { decision, missing } = determineReportability(occurrence, 0);
  return answer(decision, missing);
}

/** The Level of an entry. */
export function level(entry: Entry, facts: Facts = {}): Answer {
  const { level, missing }: LevelDecision = determineLevel(entry, { facts });
  return answer(`${level}`, missing);
}

/** The duty to notify a recipient; undefined when nothing in the occurrence requires it. */
export function dutyTo(recipient: Recipient, occurrence: Occurrence): NotificationDuty | undefined {
  return notificationDuties(occurrence).find((duty) => duty.recipient === recipient);
}

/** Whether a recipient is notified. */
export function dutyStatus(recipient: Recipient, occurrence: Occurrence): Answer {
  const duty = dutyTo(recipient, occurrence);
  return duty === undefined ? ['nothing calls for it'] : answer(duty.status, duty.missing);
}

/** The entries that are called for: "also category/subcategory". */
export function calledFor(occurrence: Occurrence): readonly string[] {
  return companionEntries(occurrence)
    .map(({ how, category, subcategory, type }: CompanionEntry) =>
      [`${how} ${category}`, subcategory, type].filter((part) => part !== undefined).join('/'),
    )
    .sort();
}
