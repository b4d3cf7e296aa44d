import type { Affected } from '../model/assessment.ts';

// What has changed between two assessments, in English.

/** The parts of an answer whose values are compared. */
const parts: Readonly<Partial<Record<Affected, string>>> = {
  reportability: 'Report',
  level: 'Level',
  'working-level': 'Level to treat it as',
  deadline: 'First report due',
  'personal-information': 'Names in the report',
  description: 'Checklist for the description',
};

/** The values whose ids do not say it in themselves. */
const values: Readonly<Record<string, string>> = {
  reportable: 'required',
  'not-reportable': 'not required on these answers',
  undetermined: 'not known yet',
  null: 'none',
};

export const changedRules = 'The rules are different: another release, edition or reading.';

/** "Level: 1 (before: 2)" */
export const changedValue = (part: string, from: string, to: string): string => `${part}: ${to} (before: ${from})`;

export const partText = (part: Affected): string => parts[part] ?? part;

export const notifyText = (recipient: string): string => `Notify ${recipient}`;

export const valueText = (value: string): string => values[value] ?? value.replaceAll('-', ' ');

/** "Level of entry 1" */
export const ofEntry = (part: string, index: number): string => `${part} of entry ${index + 1}`;

/** Another entry that an entry calls for, or calls for no longer. */
export const companionText = (how: string, entry: string, index: number, isCalledFor: boolean): string => {
  const from = `Entry ${index + 1}`;
  if (!isCalledFor) return `${from} no longer calls for another entry: ${entry}`;
  return how === 'instead' ? `Report ${from.toLowerCase()} as: ${entry}` : `${from} calls for another entry: ${entry}`;
};
