import type { Affected, NotificationDuty, Reportability } from '../model/assessment.ts';
import type { PersonalInformationParts } from '../model/personal-information.ts';

// The values of an answer in English, as the command line, the explorer and the handbook print them.

export const decisions: Readonly<Record<Reportability, string>> = {
  reportable: 'A report is required',
  'not-reportable': 'No report is required on these answers',
  'professional-judgment': 'Use professional judgment; consult your ministry contact',
  undetermined: 'We cannot tell yet whether a report is required',
};

export const times: Readonly<Record<1 | 2, string>> = { 1: 'within 1 hour', 2: 'within 24 hours' };

/** When and how a recipient is notified: "immediately, phone or email". */
export const manner = ({ timing, form }: Pick<NotificationDuty, 'timing' | 'form'>): string =>
  [timing, form]
    .filter((word) => word !== 'unspecified')
    .map((word) => word.replaceAll('-', ' '))
    .join(', ');

const affected: Readonly<Record<string, string>> = {
  reportability: 'whether to report',
  level: 'the Level',
  companions: 'what else to report',
  description: 'the description checklist',
  'personal-information': 'personal information',
};

/** A part of an answer that an open question can change. */
export const affectedText = (part: Affected, recipientLabel: (recipient: string) => string): string =>
  affected[part] ?? `whether to notify: ${recipientLabel(part.replace('notification:', ''))}`;

/** The parts of the policy on personal information, in the order in which they are printed. */
export const policyParts: readonly (readonly [part: keyof PersonalInformationParts, label: string])[] = [
  ['individuals', 'Individuals involved'],
  ['name', 'Names'],
  ['dateOfBirth', 'Date of birth'],
  ['narrativeReference', 'In the narrative'],
  ['staffInNarrative', 'Staff in the narrative'],
  ['siteAddress', 'Address of the site'],
  ['supportingDocuments', 'Supporting documents'],
  ['probationOfficerField', 'Probation officer’s name'],
];

const policyValues: Readonly<Record<string, string>> = {
  add: 'include each one',
  'do-not-add': 'leave them out',
  'full-name': 'first and last name',
  'first-name-last-initial': 'first name and last initial',
  initials: 'initials only',
  none: 'none',
  include: 'include it',
  'non-identifying-descriptor': 'non-identifying descriptors (Individual #1, Parent A)',
  'position-and-initials': 'position and initials',
  collected: 'include it',
  'never-collected': 'never include it',
  'without-personal-information': 'without personal information',
  'only-when-ministry-requests': 'only when the ministry asks',
  allowed: 'include it where applicable',
  'not-applicable': 'not asked for',
};

/** A value of a part of the policy. */
export const policyValue = (value: string): string => policyValues[value] ?? value;
