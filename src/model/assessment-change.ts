import type { Affected } from './assessment.ts';

/** Something that differs between two assessments of the same occurrence. */
export interface AssessmentChange {
  /** The part of the assessment that differs. */
  readonly what: Affected;
  /** The place of the entry, from 0; left out: the whole occurrence. */
  readonly index?: number;
  /** The id of the individual, where it is about one. */
  readonly individual?: string;
  /** The value before, as text: "undetermined", "2", "none". */
  readonly from: string;
  /** The value now, as text. */
  readonly to: string;
  /** It calls for something to be done now: a report, the shorter time, a notification. */
  readonly urgent: boolean;
  /** The change in words: "Level: 1 (before: 2)". It names an entry by its place, from 1, and no individual. */
  readonly text: string;
}
