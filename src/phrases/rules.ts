/** The words of a language around the condition of a rule. */
export interface RulePhrases {
  readonly always: string;
  /** The condition of what is left. */
  readonly otherwise: string;
  readonly atLevel: (condition: string, level: number) => string;
  /** The sentence that says when a rule applies, in the categories and subcategories named, if it is not for all. */
  readonly sentence: (condition: string, categories: readonly string[], subcategories: readonly string[]) => string;
}

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
};
