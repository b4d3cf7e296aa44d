import type { Recipient } from '../../../src/vocabulary/recipients.ts';

/** What a supervisor knows at 2 a.m., and what the duty desk should say. Whatever is missing here is answered with "not known". */
export interface Scenario {
  readonly name: string;
  readonly program: string;
  /** What is chosen as the incident, and the words that are typed to find it. */
  readonly what: string;
  readonly words?: string;
  readonly who: string;
  readonly answers: Readonly<Record<string, string>>;
  /** By the Guidelines: the bar, and who is to be notified. */
  readonly bar: RegExp;
  readonly calls: readonly Recipient[];
}

export const scenarios: readonly Scenario[] = [
  {
    name: 'medication error',
    program: 'developmental-services-supportive-living',
    what: 'error-or-omission/medication-error',
    words: 'wrong dose',
    who: 'adult-with-developmental-disability',
    answers: { medicationHarmPossible: 'yes', medicationMayImpair: 'yes' },
    bar: /^Level 1: report by /,
    calls: [],
  },
  {
    name: 'missing foster child',
    program: 'licensed-out-of-home-care',
    what: 'serious-individual-action/absence/missing-up-to-16',
    words: 'missing child',
    who: 'child',
    answers: { absenceImmediateSafetyConcern: 'yes' },
    bar: /^Level 1: report by /,
    calls: ['police'],
  },
  {
    name: 'privacy breach at a probation office',
    program: 'youth-justice-probation',
    what: 'error-or-omission/privacy-breach',
    words: 'email to the wrong person',
    who: 'young-person',
    answers: {
      personalInformationMishandled: 'yes',
      contravenesYcja: 'yes',
      privacySeriousHarm: 'no',
      privacySeriousHarmToOthers: 'no',
    },
    bar: /^Level 1: report by /,
    calls: ['ministry-designate'],
  },
  {
    name: 'restraint by the police with an injury',
    program: 'licensed-out-of-home-care',
    what: 'restrictive-intervention/physical-restraint',
    words: 'physical restraint',
    who: 'child',
    answers: {
      performedByServiceStaff: 'no',
      seriousInjuryResulted: 'yes',
      unscheduledMedicalAttention: 'yes',
      emergencyMedicalServices: 'yes',
    },
    bar: /Level 1: report by /,
    calls: [],
  },
  {
    name: 'child in a motel placement, injured',
    program: 'child-protection',
    what: 'serious-injury/accidental/fall',
    words: 'fell down',
    who: 'child',
    answers: { residence: 'unlicensed-placement', unscheduledMedicalAttention: 'yes', lifeThreatening: 'yes' },
    bar: /^Level 1: report by /,
    calls: [],
  },
];
