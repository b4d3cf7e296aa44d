// What a command says at the end of a run over many rows or reports, in English.

/** How many of the rows are invalid. */
export const invalidRows = (bad: number, all: number): string =>
  `${bad} of ${all} rows ${bad === 1 ? 'is' : 'are'} invalid`;

/** How many of the reports are invalid, and so not in the figures. */
export const invalidReports = (bad: number): string =>
  bad === 1 ? '1 report is invalid and is left out' : `${bad} reports are invalid and are left out`;
