/** Mutants that no test can find, each with the reason. */
const byReason: Readonly<Record<string, readonly string[]>> = {
  'No assessment reads where a fill belongs but by its advisory, which is made before the mutant is and has mutants of its own.':
    [
      '2025-11 13e.fill.injured categories: left out',
      '2025-11 13e.fill.contrary categories: left out',
      '2025-11 13a.fill.access-order categories: left out',
      '2025-11 13g.fill.threatens-health categories: left out',
      '2025-11 13g.fill.may-impair categories: left out',
    ],
  'The subcategory or the type that the condition asks for stands in this place of the taxonomy only.': [
    '2025-11 advisory.disagree.violence categories: left out',
    '2025-11 advisory.disagree.communicable-disease categories: left out',
    '2025-11 advisory.disagree.assault-role subcategories: left out',
    '2025-11 advisory.privacy-complaint subcategories: left out',
    '2025-11 advisory.apo subcategories: left out',
  ],
  'A role that is not stated is not known, so that neither of the two parts beside it can hold.': [
    '2025-11 advisory.disagree.assault-role when.all.0: dropped',
  ],
};

export const equivalent: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(byReason).flatMap(([reason, ids]) => ids.map((id) => [id, reason])),
);
