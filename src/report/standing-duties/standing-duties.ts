import { addMonths, type Day, dayOf, formatDay, partsOf } from '../../calendar/civil-date.ts';
import {
  type AccessStatement,
  accessStatements,
  accountReview,
  policyContents,
  privacyPrinciples,
  type RecurringDuty,
  type RoleMinimum,
  roleDuties,
  roleMinimums,
} from '../../editions/current.ts';
import { toRuleRef } from '../../evaluation/rule-ref.ts';
import { readInput } from '../../input/input-reader.ts';
import type { Citation, RuleRef } from '../../model/citation.ts';
import type { CivilDate } from '../../model/occurrence.ts';
import { type ProviderRecord, type ReadAnnualReview, type ReadRecord, readRecord } from './standing-record.ts';

/** A duty that a provider has independently of any occurrence. */
export interface StandingDuty extends RuleRef {
  /** `overdue`: its date has passed. `not-recorded`: nothing says that it was done. `not-met`: the record says that it is not. */
  readonly status: 'met' | 'overdue' | 'not-recorded' | 'not-met';
  /** The last day on which it is done in time; `null` where none can be computed. */
  readonly nextDue: CivilDate | null;
  /** The id of the person that it is about. */
  readonly staff?: string;
  /** The calendar year that it is about. */
  readonly year?: number;
}

/** Something that an internal policy contains, or that is considered for it. */
export interface ChecklistItem extends RuleRef {
  /** The item that it is part of. */
  readonly partOf?: string;
  /** Whether the record says that it is there; `null` where the record does not speak of it. */
  readonly present: boolean | null;
}

/** What a provider owes independently of any occurrence, as far as its record shows. */
export interface StandingDuties {
  /** What the provider owes, each with its status and next date. */
  readonly duties: readonly StandingDuty[];
  /** What the internal policy must contain at least (section 6). */
  readonly policyContents: readonly ChecklistItem[];
  /** The principles that are considered for the internal policy (section 11). */
  readonly privacyPrinciples: readonly ChecklistItem[];
  /** Who may see what in the reporting tool, as far as the sources say. */
  readonly access: readonly AccessStatement[];
}

/**
 * The duties that a provider has whatever occurs (sections 6 and 11): the yearly reviews with their dates, the contents of the
 * internal policy, the user roles of the reporting tool, and who may see what in it.
 *
 * Yearly means within 12 calendar months of the last time. The review of the reports of a calendar year has no date in the
 * Guidelines: it is owed once the year is over.
 *
 * @param record - What the provider records. What is left out is reported as not recorded.
 * @param today - The civil date to look at.
 * @returns The duties with their status and next date, the checklists, and who may see what.
 * @throws InvalidInputError when the input is invalid, with every problem.
 * @example
 * ```ts
 * standingDuties({ accountsReviewed: '2026-02-10' }, '2026-11-21').duties
 *   .find(({ id }) => id === '11.duty.account-review')?.nextDue //=> '2027-02-10'
 * ```
 * @since 0.1.0
 */
export function standingDuties(record: ProviderRecord, today: CivilDate): StandingDuties {
  const day = readInput((reading) => reading.civilDate(today, ['today']));
  const recorded = readInput((reading) => readRecord(record, day, reading), 'record');
  return {
    duties: [
      ...recorded.staff.flatMap((person) => staffDuties(person, day)),
      recurring(accountReview, recorded.accountsReviewed, day),
      ...annualReviewDuties(recorded.annualReviews, partsOf(day).year),
      roleDuty(roleMinimums.localRegistrationAuthorities, recorded.localRegistrationAuthorities),
      roleDuty(roleMinimums.sorInitiators, recorded.sorInitiators),
    ],
    policyContents: checklist(policyContents, recorded.policyContents),
    privacyPrinciples: checklist(privacyPrinciples, recorded.privacyPrinciples),
    access: accessStatements,
  };
}

/** A duty that is owed again so many months after it was last done. */
function recurring(rule: RecurringDuty, last: Day | null, today: Day): StandingDuty {
  if (last === null) return { ...toRuleRef(rule), status: 'not-recorded', nextDue: null };
  const due = addMonths(last, rule.months);
  return { ...toRuleRef(rule), status: today > due ? 'overdue' : 'met', nextDue: formatDay(due) };
}

function staffDuties(person: ReadRecord['staff'][number], today: Day): StandingDuty[] {
  const dates = [person.oriented, person.policyReviewed].filter((date) => date !== null);
  const last = dates.length === 0 ? null : Math.max(...dates);
  return [
    {
      ...toRuleRef(roleDuties.orientation),
      status: person.oriented === null ? 'not-recorded' : 'met',
      nextDue: null,
      staff: person.id,
    },
    { ...recurring(roleDuties.policyReview, last, today), staff: person.id },
  ];
}

/** The reviews of the years from the first one recorded, or else the last, to the last year that is over. */
function annualReviewDuties(reviews: readonly ReadAnnualReview[], thisYear: number): StandingDuty[] {
  const first = reviews.reduce((earliest, { year }) => Math.min(earliest, year), thisYear - 1);
  const years = Array.from({ length: thisYear - first }, (_, index) => first + index);
  return years.flatMap((year) => {
    // A review from before the year was over did not cover all of its reports.
    const over = dayOf(year + 1, 1, 1);
    const done = reviews.filter(
      (review) => review.year === year && review.completed !== null && review.completed >= over,
    );
    const review: StandingDuty = {
      ...toRuleRef(roleDuties.annualReview),
      status: done.length > 0 ? 'met' : 'not-recorded',
      nextDue: null,
      year,
    };
    // What a review found is either recorded as nothing significant, or may have to be reported.
    const significant = done.filter(({ significantIssues }) => significantIssues !== false);
    if (significant.length === 0) return [review];
    const communicated = significant.every(({ ministryTold }) => ministryTold !== null);
    return [
      review,
      {
        ...toRuleRef(roleDuties.annualReviewCommunication),
        status: communicated ? 'met' : 'not-recorded',
        nextDue: null,
        year,
      },
    ];
  });
}

function roleDuty(minimum: RoleMinimum, count: number | null): StandingDuty {
  const status = count === null ? 'not-recorded' : count >= minimum.least ? 'met' : 'not-met';
  return { ...toRuleRef(minimum), status, nextDue: null };
}

interface Listed {
  readonly id: string;
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly partOf?: string;
}

function checklist(items: readonly Listed[], present: readonly string[] | null): ChecklistItem[] {
  return items.map(({ partOf, ...item }) => ({
    ...toRuleRef(item),
    ...(partOf === undefined ? {} : { partOf }),
    present: present === null ? null : present.includes(item.id),
  }));
}
