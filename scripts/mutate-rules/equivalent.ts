/** Mutants that no test can find, each with the reason. */
export const equivalent: Readonly<Record<string, string>> = {};
