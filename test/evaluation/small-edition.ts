import { edition2025 } from '../../src/editions/2025-11/index.ts';
import type { Condition } from '../../src/logic/condition.ts';
import type { Edition } from '../../src/model/edition.ts';
import type { CategoryId } from '../../src/model/ids.ts';
import type { CategoryLevels, CategoryReportability, DefaultRule, NotificationTerms } from '../../src/model/rule.ts';
import type { Recipient } from '../../src/vocabulary/recipients.ts';

// An edition that says next to nothing, to which a test adds the few rules that it is about.

export const residual = (id: string): DefaultRule => ({ id, text: `The text of ${id}.`, citations: [] });

/** The same for every category, but where something else is given. */
export function forEach<T>(value: T, other: Partial<Record<CategoryId, T>> = {}): Record<CategoryId, T> {
  return {
    death: value,
    'serious-injury': value,
    'serious-illness': value,
    'serious-individual-action': value,
    'restrictive-intervention': value,
    'abuse-or-mistreatment': value,
    'error-or-omission': value,
    'serious-complaint': value,
    'disturbance-or-disaster': value,
    ...other,
  };
}

/** Reportable wherever it happened if this is true, and not otherwise. */
export const reportableWhen = (when: Condition): CategoryReportability => ({
  criteria: [{ ...residual('ground'), scope: 'not-needed', when }],
  exceptions: [],
  criteriaNotMet: residual('criteria-not-met'),
});

/** Whatever is entered is reportable. */
export const alwaysReportable = reportableWhen({ all: [] });

export const alwaysLevelTwo: CategoryLevels = { levelOne: [], levelTwo: residual('level-2') };

export const termsOf = (recipient: Recipient, recordInReportEvenIfNotMade = false): NotificationTerms => ({
  recipient,
  label: recipient,
  timing: 'unspecified',
  form: 'unspecified',
  recordInReportEvenIfNotMade,
  record: [],
  notRequired: { reasons: [], otherwise: residual('no-ground') },
  citations: [],
});

/** An edition by which everything is reportable at Level 2 and no one is notified, except for what is given. */
export function smallEdition(parts: Partial<Edition> = {}): Edition {
  const { taxonomy, facts, fields, decisionAdvisories, personalInformation, timelines, updateInterval, vocabulary } =
    edition2025;
  return {
    id: '2025-11',
    title: 'A small edition',
    inForceFrom: null,
    taxonomy,
    facts,
    fields,
    implications: [],
    scope: {
      within: [],
      judgment: [],
      alwaysJudgment: [],
      outside: residual('outside'),
      nothingEntered: residual('nothing-entered'),
    },
    reportability: forEach(alwaysReportable),
    levels: forEach(alwaysLevelTwo),
    notificationTerms: [],
    notifications: [],
    companions: [],
    description: [],
    contested: [],
    advisories: [],
    decisionAdvisories,
    personalInformation,
    timelines,
    updateInterval,
    vocabulary,
    ...parts,
  };
}
