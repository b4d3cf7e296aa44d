import { groupingRules } from '../../../src/editions/2025-11/s08-several/grouping.ts';

/** Incidents that follow one another are two reports. */
export const groupingRules4: typeof groupingRules = {
  ...groupingRules,
  consecutive: {
    ...groupingRules.consecutive,
    text: 'Related incidents, one immediately after the other, are two reports.',
    sameReport: false,
  },
};
