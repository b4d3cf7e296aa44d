import { factDefinitions } from '../../../src/editions/2025-11/facts.ts';
import { guidelines } from '../../../src/model/citation.ts';
import type { FactDefinition } from '../../../src/model/fact.ts';
import { newFact } from './ids.ts';

export const facts4: readonly FactDefinition[] = [
  ...factDefinitions,
  {
    id: newFact,
    question: 'Was the individual transported without a seat belt?',
    help: 'In any vehicle of the service provider.',
    citations: guidelines('13.B'),
  },
];
