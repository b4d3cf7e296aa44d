import type { Criterion } from '../../src/model/rule.ts';

/** Where an incident must have happened for a criterion to count: the same words in the handbook and in the tables. */
export const whereWords: Readonly<Record<Criterion['scope'], string>> = {
  needed: 'within the service',
  'not-needed': 'wherever it happened',
  'whatever-the-service': 'wherever it happened, and under another funded service too',
};
