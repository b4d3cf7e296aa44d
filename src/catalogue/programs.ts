import { programHelp } from '../editions/current.ts';
import { frozen } from '../lib/freeze.ts';
import type { CitedHelp } from '../model/citation.ts';
import { programs as labelled, type ProgramId } from '../vocabulary/programs.ts';

/** A service under which a report is made. */
export interface Program extends CitedHelp {
  /** What `Provider.programs` takes. */
  readonly id: ProgramId;
  /** The name that a form shows. */
  readonly label: string;
}

/**
 * The services of section 4, in its order, and Healthy Babies, Healthy Children (footnote 21): what a form offers, with a help text
 * that says who selects the program and what it includes.
 *
 * @example
 * ```ts
 * programs.find(({ id }) => id === 'youth-initiatives')?.help
 * //=> 'It includes Stop Now and Plan (SNAP), Youth Mentorship and the Youth Outreach Worker program, among others.'
 * ```
 * @since 0.1.0
 */
export const programs: readonly Program[] = frozen(
  labelled.map((program) => ({ ...program, ...programHelp[program.id] })),
);
