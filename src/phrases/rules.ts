import type { IssueSeverity, SeverityByProfile } from '../model/report-draft.ts';

/** The words of a language around the condition of a rule. */
export interface RulePhrases {
  readonly always: string;
  /** The condition of what is left. */
  readonly otherwise: string;
  readonly atLevel: (condition: string, level: number) => string;
  /** The sentence that says when a rule applies, in the categories and subcategories named, if it is not for all. */
  readonly sentence: (condition: string, categories: readonly string[], subcategories: readonly string[]) => string;
  /** What makes an issue of a rule of a report, and how grave it is. */
  readonly report: {
    readonly section: (missing: SeverityByProfile) => string;
    readonly field: (missing: SeverityByProfile) => string;
    readonly record: (missing: SeverityByProfile) => string;
    readonly check: (severity: SeverityByProfile) => string;
  };
}

const kinds: Readonly<Record<IssueSeverity, string>> = { error: 'an error', warning: 'a warning' };

const gravity = ({ initial, final }: SeverityByProfile): string =>
  initial === final
    ? `${kinds[initial]} in every submission`
    : `${kinds[initial]} in the first submission, ${kinds[final]} in the final one`;

const wrongShape = 'A value of a wrong shape is an error.';

/** When a rule applies, in English. */
export const englishRules: RulePhrases = {
  always: 'Always.',
  otherwise: 'when no other rule applies',
  atLevel: (condition, level) => `${condition}, and the serious occurrence is Level ${level}`,
  sentence: (condition, categories, subcategories) => {
    if (categories.length === 0) return `${condition.charAt(0).toUpperCase()}${condition.slice(1)}.`;
    const place = [categories, subcategories].filter(({ length }) => length > 0).map((labels) => labels.join(' or '));
    return `In ${place.join(', ')}: ${condition}.`;
  },
  report: {
    section: (missing) =>
      `A part of this section without its own rule applies and is empty: ${gravity(missing)}. ${wrongShape}`,
    field: (missing) => `The field applies and is empty: ${gravity(missing)}. ${wrongShape}`,
    record: (missing) =>
      `The notification was made, and this is missing in its record: ${gravity(missing)}. ${wrongShape}`,
    check: (severity) => `The draft of a report does not meet it: ${gravity(severity)}.`,
  },
};
