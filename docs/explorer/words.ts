import { fieldDefinitions, notificationTerms } from '../../src/editions/current.ts';
import {
  type Affected,
  type Citation,
  type CompanionEntry,
  type LevelDecision,
  type NotificationDuty,
  programs,
  type Reportability,
  taxonomy,
} from '../../src/index.ts';
import type { DraftEntry } from './state.ts';

export const decisions: Readonly<Record<Reportability, string>> = {
  reportable: 'A report is required',
  'not-reportable': 'No report is required on these answers',
  'professional-judgment': 'Use professional judgment; consult your ministry contact',
  undetermined: 'We cannot tell yet whether a report is required',
};

export const levelNames = (level: LevelDecision['level']): string =>
  level === null ? 'No Level' : level === 'undetermined' ? 'Level not settled' : `Level ${level}`;

export const times: Readonly<Record<1 | 2, string>> = { 1: 'within 1 hour', 2: 'within 24 hours' };

export const statuses: Readonly<Record<NotificationDuty['status'], string>> = {
  required: 'Notify',
  undetermined: 'Not settled',
  'not-required': 'Not required',
};

const recipients = new Map<string, string>(notificationTerms.map(({ recipient, label }) => [recipient, label]));

export const recipientLabel = (recipient: string): string => recipients.get(recipient) ?? recipient;

/** When and how a recipient is notified. */
export const manner = ({ timing, form }: NotificationDuty): string =>
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

/** "whether to report, the Level, whether to notify the Coroner" */
export const affectedWords = (parts: readonly Affected[]): string =>
  parts
    .map((part) => affected[part] ?? `whether to notify: ${recipientLabel(part.replace('notification:', ''))}`)
    .join('; ');

const programLabels = new Map<string, string>(programs.map(({ id, label }) => [id, label]));

export const programLabel = (id: string): string => programLabels.get(id) ?? id;

/** "B. Serious injury: Accidental, Fall" */
export function entryLabel({
  category,
  subcategory,
  type,
}: Pick<DraftEntry, 'category' | 'subcategory' | 'type'>): string {
  const of = taxonomy.find(({ id }) => id === category);
  const sub = of?.subcategories.find(({ id }) => id === subcategory);
  const kind = sub?.types?.find(({ id }) => id === type);
  const within = [sub?.label, kind?.label].filter((label) => label !== undefined);
  return `${of?.letter}. ${of?.label}${within.length === 0 ? '' : `: ${within.join(', ')}`}`;
}

export const companionLabel = ({ category, subcategory, type }: CompanionEntry): string =>
  entryLabel({ category, subcategory, type });

const documents: Readonly<Record<Citation['document'], string>> = {
  'guidelines-2025-11': 'Guidelines, November 2025, section',
  'level-timelines-2019': '2019 timelines,',
  'business-processes-tip-sheet': 'Business processes tip sheet,',
  'sor-rl-training-page': 'SOR-RL training page,',
};

/** "Guidelines, November 2025, section 13.B, footnotes 37, 38" */
export function citationWords({ document, section, footnotes = [] }: Citation): string {
  const notes = footnotes.length === 0 ? '' : `, footnote${footnotes.length === 1 ? '' : 's'} ${footnotes.join(', ')}`;
  return `${documents[document]} ${section}${notes}`;
}

const shortNames: Partial<Record<Citation['document'], string>> = {
  'business-processes-tip-sheet': 'tip sheet',
  'sor-rl-training-page': 'training page',
};

/** "13.B, 12 Notification" */
export const sectionWords = (citations: readonly Citation[]): string =>
  [...new Set(citations.map(({ document, section }) => shortNames[document] ?? section))].join(', ');

const fieldOptions = new Map(fieldDefinitions.map((field) => [String(field.id), field]));

export const fieldOf = (id: string) => fieldOptions.get(id);

/** The parts of the rule on personal information, and their values, in words. */
export const policyParts = [
  ['individuals', 'Individuals involved'],
  ['name', 'Names'],
  ['dateOfBirth', 'Date of birth'],
  ['narrativeReference', 'In the narrative'],
  ['staffInNarrative', 'Staff in the narrative'],
  ['siteAddress', 'Address of the site'],
  ['supportingDocuments', 'Supporting documents'],
  ['probationOfficerField', 'Probation officer’s name'],
] as const;

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

export const policyValue = (value: string): string => policyValues[value] ?? value;
