/** Mutants that no test can find, each with the reason. */
const byReason: Readonly<Record<string, readonly string[]>> = {
  'No assessment reads where a fill belongs but by its advisory, which is made before the mutant is and has mutants of its own.':
    [
      '2025-11 13e.fill.injured categories: left out',
      '2025-11 13e.fill.contrary categories: left out',
      '2025-11 13a.fill.access-order categories: left out',
      '2025-11 13i.fill.hunger-strike categories: left out',
      '2025-11 13i.fill.hunger-strike categories.0: without serious-injury',
      '2025-11 13i.fill.hunger-strike categories.1: without disturbance-or-disaster',
      '2025-11 13g.fill.threatens-health categories: left out',
      '2025-11 13g.fill.may-impair categories: left out',
    ],
};

export const equivalent: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(byReason).flatMap(([reason, ids]) => ids.map((id) => [id, reason])),
);
