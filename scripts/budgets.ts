// Compares cold start and speed with their budgets: tsx scripts/budgets.ts
// Needs dist (npm run build) and reports/bench.json (npm run bench). Writes reports/cold-start.json.

import { mkdirSync, writeFileSync } from 'node:fs';
import { coldStartFaults, coldStarts } from './budgets/cold-start.ts';
import { speedFaults, speeds } from './budgets/speed.ts';
import { Checks } from './packed/checks.ts';

const checks = new Checks('budgets');
mkdirSync('reports', { recursive: true });

const starts = coldStarts();
writeFileSync('reports/cold-start.json', `${JSON.stringify(starts, null, 2)}\n`);
for (const start of starts) {
  checks.tell(
    `${start.entry}: ${start.ratio.toFixed(2)} times bare Node, ${start.adds.toFixed(0)} ms of CPU time more; ${start.ratio <= start.goal ? 'within' : 'above'} the goal of ${start.goal} times`,
    coldStartFaults(start),
  );
}

for (const speed of speeds()) {
  checks.tell(`${speed.what}: ${speed.ratio.toFixed(2)} times, at most ${speed.most}`, speedFaults(speed));
}
process.exitCode = checks.end();
