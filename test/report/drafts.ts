import type { ReportDraft } from '../../src/model/report-draft.ts';
import { answered } from '../support/answered.ts';

// Complete drafts, with nothing to find in them. All people are invented.

const medicationError = { category: 'error-or-omission', subcategory: 'medication-error' } as const;
const fire = { category: 'disturbance-or-disaster', subcategory: 'fire' } as const;

/** An adult in supported group living was given a dose twice: Level 2. */
export const groupLiving: ReportDraft = {
  provider: {
    programs: ['developmental-services-supportive-living'],
    setting: 'supported-group-living',
    roles: [],
    privacyRegimes: [],
    directlyOperated: false,
    limitedPersonalInformationApproved: false,
  },
  occurredAt: '2026-11-23T08:00:00-05:00',
  awareAt: '2026-11-23T09:00:00-05:00',
  individuals: [
    {
      id: 'i1',
      population: 'adult-with-developmental-disability',
      residence: 'supported-group-living',
      facts: {
        hasParentOrGuardian: false,
        parentNotificationContraindicated: false,
        ownLegalGuardian: true,
        placedByAgency: false,
        hasEmergencyContact: true,
      },
    },
  ],
  entries: [
    {
      ...medicationError,
      individual: 'i1',
      facts: answered(
        { ...medicationError, population: 'adult-with-developmental-disability' },
        { duringService: true, medicationHarmPossible: true },
      ),
    },
  ],
  facts: { mediaAttention: false },
  site: 'Site 7',
  location: 'service-provider-site',
  submittedAt: '2026-11-23T15:00:00-05:00',
  people: [
    {
      id: 'i1',
      firstName: 'Mirela',
      lastName: 'Okonkwo',
      dateOfBirth: '1988-04-03',
      gender: 'female',
      identifiers: { dscis: '7788-120' },
      legalGuardianStatus: ['legally-independent-adult'],
    },
  ],
  notifications: [
    {
      recipient: 'parent-or-guardian',
      individual: 'i1',
      made: false,
      reasonNotMade: 'There is none: the individual is legally independent.',
    },
    {
      recipient: 'emergency-contact',
      individual: 'i1',
      made: true,
      at: '2026-11-23T10:00:00-05:00',
      madeBy: 'Supervisor',
    },
  ],
  description:
    'At 08:00 Individual #1 was given the morning dose twice. Staff saw it at 09:00. There were no side effects and a pharmacist was asked. EMS and the police were not called. No offence was involved, and there was no media attention.',
  furtherDetails: 'The procedure was reviewed with staff.',
  finalSubmission: { expected: true, explanation: 'It is over and no treatment was needed.' },
  media: [],
  views: [{ individual: 'i1', text: 'I felt fine all day.', obtainedBy: 'Primary worker', consent: true }],
  supportingDocuments: [],
  signOff: {
    preparedBy: { name: 'Bo Lindqvist', position: 'Supervisor', contact: 'Extension 214' },
    approvedBy: { name: 'Ama Osei', position: 'Manager', contact: 'Extension 201' },
  },
};

/** A young person in secure custody was given a dose late: Level 2. */
export const secureCustody: ReportDraft = {
  provider: {
    programs: ['youth-justice-custody-detention'],
    setting: 'secure-custody',
    roles: [],
    privacyRegimes: ['public-sector'],
    directlyOperated: true,
    limitedPersonalInformationApproved: false,
  },
  occurredAt: '2026-11-23T08:00:00-05:00',
  awareAt: '2026-11-23T09:00:00-05:00',
  individuals: [
    {
      id: 'i1',
      population: 'young-person',
      residence: 'secure-custody',
      facts: {
        hasParentOrGuardian: true,
        parentNotificationContraindicated: false,
        ownLegalGuardian: false,
        placedByAgency: false,
        hasProbationOfficer: true,
        soughtOrReceivedCasService: false,
      },
    },
  ],
  entries: [
    {
      ...medicationError,
      individual: 'i1',
      facts: answered({ ...medicationError, population: 'young-person' }, { duringService: true }),
    },
  ],
  facts: { mediaAttention: false },
  site: 'Site 40',
  location: 'service-provider-site',
  submittedAt: '2026-11-23T15:00:00-05:00',
  people: [
    {
      id: 'i1',
      firstName: 'Tariq',
      lastName: 'V.',
      dateOfBirth: '2010-04-03',
      gender: 'male',
      youngPersonIdentifyingFactors: ['Secure custody'],
      identifiers: { yotis: 'YOT-704512' },
      probationOfficer: true,
      legalGuardianStatus: ['Parent/Guardian(s)'],
    },
  ],
  notifications: [
    {
      recipient: 'parent-or-guardian',
      individual: 'i1',
      made: true,
      at: '2026-11-23T10:00:00-05:00',
      madeBy: 'Shift lead',
    },
    { recipient: 'probation-officer', made: true, at: '2026-11-23T10:10:00-05:00', madeBy: 'Shift lead' },
  ],
  description:
    'At 08:00 YP Tariq V. was given the morning dose late. CYW D.K. saw it at 09:00. There were no side effects. EMS and the police were not called. No offence was involved, and there was no media attention.',
  finalSubmission: { expected: true, explanation: 'It is over and no treatment was needed.' },
  views: [{ individual: 'i1', reasonNotIncluded: 'The young person did not want to speak about it.' }],
  signOff: { preparedBy: { name: 'Bo Lindqvist', position: 'Supervisor', contact: 'Extension 214' } },
};

/** A fire alarm emptied a shelter and no one was hurt: Level 1, about the service provider, with no one listed. */
export const shelterEvacuation: ReportDraft = {
  provider: { programs: ['vaw-shelter'], setting: 'emergency-shelter', roles: [] },
  awareAt: '2026-11-23T09:00:00-05:00',
  occurredAt: '2026-11-23T09:00:00-05:00',
  entries: [
    {
      ...fire,
      facts: answered(fire, {
        duringService: true,
        interferesWithRoutineServices: true,
        atOrNearServiceLocation: true,
        siteEvacuation: true,
      }),
    },
  ],
  facts: { mediaAttention: false },
  site: 'Site 3',
  location: 'service-provider-site',
  submittedAt: '2026-11-23T10:00:00-05:00',
  people: [],
  notifications: [],
  description: 'A fire alarm emptied the site at 09:00. The fire department came. Nobody was hurt.',
  finalSubmission: { expected: false, explanation: 'The alarm is still to be inspected.' },
  signOff: { preparedBy: { name: 'Bo Lindqvist', position: 'Supervisor', contact: 'Extension 214' } },
};

// What is changed may have any shape: it is what comes from outside.

/** A draft with something otherwise. */
export function withChange(draft: ReportDraft, change: object): ReportDraft {
  return { ...draft, ...change };
}

/** A draft with something otherwise in each person. */
export function withPerson(draft: ReportDraft, change: object): ReportDraft {
  return { ...draft, people: draft.people.map((person) => ({ ...person, ...change })) };
}

/** A draft with something otherwise in each entry. */
export function withEntry(draft: ReportDraft, change: object): ReportDraft {
  return { ...draft, entries: draft.entries.map((entry) => ({ ...entry, ...change })) };
}
