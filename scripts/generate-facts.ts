// Writes src/model/facts-of.ts, the facts as types with their questions: npm run generate:facts

import { writeFileSync } from 'node:fs';
import { factTypes } from './facts/types.ts';

writeFileSync('src/model/facts-of.ts', factTypes());
