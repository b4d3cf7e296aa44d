import { fieldDefinitions, notificationTerms } from '../../src/editions/current.ts';
import {
  type Affected,
  type Citation,
  type CompanionEntry,
  type LevelDecision,
  type NotificationDuty,
  programs,
  taxonomy,
} from '../../src/index.ts';
import { affectedText } from '../../src/phrases/answers.ts';
import type { DraftEntry } from './state.ts';

export const levelNames = (level: LevelDecision['level']): string =>
  level === null ? 'No Level' : level === 'undetermined' ? 'Level not settled' : `Level ${level}`;

export const statuses: Readonly<Record<NotificationDuty['status'], string>> = {
  required: 'Notify',
  undetermined: 'Not settled',
  'not-required': 'Not required',
};

const recipients = new Map<string, string>(notificationTerms.map(({ recipient, label }) => [recipient, label]));

export const recipientLabel = (recipient: string): string => recipients.get(recipient) ?? recipient;

/** "whether to report; the Level; whether to notify: Coroner" */
export const affectedWords = (parts: readonly Affected[]): string =>
  parts.map((part) => affectedText(part, recipientLabel)).join('; ');

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
