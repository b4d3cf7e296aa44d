// Writes the types that are made of the rules' data, facts and contested readings with their questions: npm run generate:facts

import { writeFileSync } from 'node:fs';
import { readingTypes } from './facts/readings.ts';
import { factTypes } from './facts/types.ts';

writeFileSync('src/model/facts-of.ts', factTypes());
writeFileSync('src/model/readings.ts', readingTypes());
