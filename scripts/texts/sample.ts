import { editions } from '../../src/editions/current.ts';
import { extractTexts } from './extract.ts';

// Prints 60 texts of the rules at random, always the same for one seed: to be read against their clauses.
let state = Number(process.argv[2] ?? 14);
const random = (): number => {
  state = (state * 48271) % 2147483647;
  return state / 2147483647;
};

const ofRules = extractTexts().filter(({ where }) => !where.includes('/') && !(where in editions));
const sample = ofRules
  .map((text) => ({ ...text, order: random() }))
  .sort((one, other) => one.order - other.order)
  .slice(0, 60);
for (const { where, kind, text } of sample) console.log(`${where} (${kind}): ${text}`);
