// Size, cold start and speed held against budgets: tsx scripts/budgets.ts
// Needs dist (npm run build) and reports/bench.json (npm run bench). Writes reports/size.json and reports/cold-start.json.

import { mkdirSync, writeFileSync } from 'node:fs';
import { coldStartFaults, coldStarts } from './budgets/cold-start.ts';
import { sizes } from './budgets/size.ts';
import { speedFaults, speeds } from './budgets/speed.ts';
import { Checks } from './packed/checks.ts';

const checks = new Checks('budgets');
const write = (name: string, value: unknown): void =>
  writeFileSync(`reports/${name}.json`, `${JSON.stringify(value, null, 2)}\n`);
mkdirSync('reports', { recursive: true });

const measured = await sizes();
write('size', measured);
for (const { entry, gzip, budget } of measured) {
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
  checks.tell(
    `${entry}: ${kilobytes(gzip)} gzip, at most ${kilobytes(budget)}`,
    gzip <= budget ? [] : [`${gzip - budget} bytes too many`],
  );
}

const starts = coldStarts();
write('cold-start', starts);
for (const start of starts) {
  checks.tell(
    `${start.entry}: ${start.ratio.toFixed(2)} times bare Node, ${start.adds.toFixed(0)} ms of CPU time more; ${start.adds <= start.goal ? 'within' : 'above'} the goal of ${start.goal} ms`,
    coldStartFaults(start),
  );
}

for (const speed of speeds()) {
  checks.tell(`${speed.what}: ${speed.ratio.toFixed(2)} times, at most ${speed.most}`, speedFaults(speed));
}
process.exitCode = checks.end();
