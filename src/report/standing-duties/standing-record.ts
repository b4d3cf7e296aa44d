import { type Day, firstYear, lastYear } from '../../calendar/civil-date.ts';
import {
  type PolicyContentId,
  type PrivacyPrincipleId,
  policyContents,
  privacyPrinciples,
} from '../../editions/current.ts';
import { isNil, type Path } from '../../input/checks.ts';
import type { InputReader } from '../../input/input-reader.ts';
import type { CivilDate } from '../../model/occurrence.ts';
import { type Expected, withValues } from '../../phrases/expected.ts';

/** Someone with whom the internal policy is reviewed: staff, and others such as volunteers. */
export interface StaffRecord {
  /** An id of the caller's own that does not identify the person. */
  readonly id: string;
  /** When the person was trained and oriented and the policy was reviewed with them for the first time. */
  readonly oriented?: CivilDate | null | undefined;
  /** When the policy was last reviewed with them after that. */
  readonly policyReviewed?: CivilDate | null | undefined;
}

/** The review of the reports of one calendar year. */
export interface AnnualReviewRecord {
  /** The calendar year whose reports were reviewed. */
  readonly year: number;
  /** When the review was completed; left out: not recorded. */
  readonly completed?: CivilDate | null | undefined;
  /** Whether it found significant issues, or concerning trends or patterns. */
  readonly significantIssues?: boolean | null | undefined;
  /** When they were reported to the designated ministry contact. */
  readonly ministryTold?: CivilDate | null | undefined;
}

/** What a provider records about its standing duties. What is left out is reported as not recorded, never as done. */
export interface ProviderRecord {
  /** The people with whom the internal policy is reviewed. */
  readonly staff?: readonly StaffRecord[] | null | undefined;
  /** When the user accounts of the reporting tool were last reviewed. */
  readonly accountsReviewed?: CivilDate | null | undefined;
  /** The reviews of reports that were made, one for each calendar year. */
  readonly annualReviews?: readonly AnnualReviewRecord[] | null | undefined;
  /** What the internal policy contains, by id; left out: not recorded, and an empty list: nothing. */
  readonly policyContents?: readonly PolicyContentId[] | null | undefined;
  /** The principles of section 11 that were considered for it. */
  readonly privacyPrinciples?: readonly PrivacyPrincipleId[] | null | undefined;
  /** How many approved Local Registration Authorities the organization has. */
  readonly localRegistrationAuthorities?: number | null | undefined;
  /** How many approved SOR Initiators it has. */
  readonly sorInitiators?: number | null | undefined;
}

/** The record as it was read; `null` where something is not recorded. */
export interface ReadRecord {
  readonly staff: readonly {
    readonly id: string;
    readonly oriented: Day | null;
    readonly policyReviewed: Day | null;
  }[];
  readonly accountsReviewed: Day | null;
  readonly annualReviews: readonly ReadAnnualReview[];
  readonly policyContents: readonly string[] | null;
  readonly privacyPrinciples: readonly string[] | null;
  readonly localRegistrationAuthorities: number | null;
  readonly sorInitiators: number | null;
}

/** The review of one year as it was read. */
export interface ReadAnnualReview {
  readonly year: number;
  readonly completed: Day | null;
  readonly significantIssues: boolean | null;
  readonly ministryTold: Day | null;
}

const recordKeys = [
  'staff',
  'accountsReviewed',
  'annualReviews',
  'policyContents',
  'privacyPrinciples',
  'localRegistrationAuthorities',
  'sorInitiators',
];

/** Reads what a provider records, up to a day: what is dated later cannot have been done yet. */
export function readRecord(record: unknown, today: Day, reading: InputReader): ReadRecord {
  const fields = reading.object(record, [], recordKeys, 'a record: an object');
  const date = (value: unknown, path: Path): Day | null => readPastDate(value, today, reading, path);
  const list = <T>(key: string, what: Expected, item: (value: unknown, path: Path) => T): T[] =>
    isNil(fields[key]) ? [] : reading.list(fields[key], [key], what).map((value, index) => item(value, [key, index]));
  const number = (key: string): number | null =>
    isNil(fields[key])
      ? null
      : reading.wholeNumber(fields[key], [key], 'a whole number, 0 or more', 0, Number.MAX_SAFE_INTEGER);
  return {
    staff: list('staff', 'a list of staff', (person, path) => {
      const { id, oriented, policyReviewed } = reading.object(
        person,
        path,
        ['id', 'oriented', 'policyReviewed'],
        'a person: an object',
      );
      return {
        id: reading.text(id, [...path, 'id'], 'an id: a text'),
        oriented: date(oriented, [...path, 'oriented']),
        policyReviewed: date(policyReviewed, [...path, 'policyReviewed']),
      };
    }),
    accountsReviewed: date(fields.accountsReviewed, ['accountsReviewed']),
    annualReviews: list('annualReviews', 'a list of yearly reviews', (review, path) =>
      readAnnualReview(review, date, reading, path),
    ),
    policyContents: isNil(fields.policyContents)
      ? null
      : list('policyContents', 'a list of ids', (id, path) => reading.oneOf(id, path, policyContentIds)),
    privacyPrinciples: isNil(fields.privacyPrinciples)
      ? null
      : list('privacyPrinciples', 'a list of ids', (id, path) => reading.oneOf(id, path, principleIds)),
    localRegistrationAuthorities: number('localRegistrationAuthorities'),
    sorInitiators: number('sorInitiators'),
  };
}

const policyContentIds = /* @__PURE__ */ policyContents.map(({ id }) => id);
const principleIds = /* @__PURE__ */ privacyPrinciples.map(({ id }) => id);

type ReadDate = (value: unknown, path: Path) => Day | null;

const reviewKeys = ['year', 'completed', 'significantIssues', 'ministryTold'];

function readAnnualReview(review: unknown, date: ReadDate, reading: InputReader, path: Path): ReadAnnualReview {
  const fields = reading.object(review, path, reviewKeys, 'a yearly review: an object');
  return {
    year: reading.wholeNumber(
      fields.year,
      [...path, 'year'],
      withValues('a year from {first} to {last}', { first: firstYear, last: lastYear }),
      firstYear,
      lastYear,
    ),
    completed: date(fields.completed, [...path, 'completed']),
    significantIssues: isNil(fields.significantIssues)
      ? null
      : reading.boolean(fields.significantIssues, [...path, 'significantIssues']),
    ministryTold: date(fields.ministryTold, [...path, 'ministryTold']),
  };
}

function readPastDate(value: unknown, today: Day, reading: InputReader, path: Path): Day | null {
  if (isNil(value)) return null;
  const day = reading.civilDate(value, path);
  if (day > today) reading.problem('bad-date', path, 'a date that is not after today');
  return day;
}
