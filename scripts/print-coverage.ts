// Prints how many clauses of each section are implemented, shown or background, and everything that the register lacks:
// tsx scripts/print-coverage.ts; it exits with 1 when something is missing.

import { coverageTable, readCoverage } from './coverage-clauses.ts';

const { clauses, shortfalls } = await readCoverage();
console.log(coverageTable(clauses));
for (const [kind, items] of Object.entries(shortfalls)) {
  if (items.length === 0) continue;
  process.exitCode = 1;
  console.log(`\n${items.length} ${kind}:\n${items.map((item) => `  ${item}`).join('\n')}`);
}
