// Tries the built site in Chromium, as a reader would: tsx scripts/test-site.ts [FOLDER] [--screenshots FOLDER] [--only WORDS]
// It needs docs/site (npm run build:docs) and a Chromium: /usr/bin/chromium, or the one that CHROMIUM names.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from './site/browser.ts';
import { accessibilityChecks } from './site/checks/accessibility.ts';
import { deskChecks } from './site/checks/desk.ts';
import { randomChecks } from './site/checks/desk-random.ts';
import { explorerCheck } from './site/checks/explorer.ts';
import { keyboardCheck } from './site/checks/keyboard.ts';
import { checkLinks } from './site/checks/links.ts';
import { offlineChecks } from './site/checks/offline.ts';
import { pageChecks } from './site/checks/pages.ts';
import { takeScreenshots } from './site/checks/screenshots.ts';
import { sheetCheck } from './site/checks/sheet.ts';
import { checkSize } from './site/checks/size.ts';
import { zoomCheck } from './site/checks/zoom.ts';
import { type Check, type Outcome, type SiteContext, serve } from './site/serve.ts';

const { values, positionals } = parseArgs({
  options: { screenshots: { type: 'string' }, only: { type: 'string' } },
  allowPositionals: true,
});
const folder = positionals[0] ?? join('docs', 'site');
if (!existsSync(join(folder, 'index.html'))) throw new Error(`no site in ${folder}: npm run build:docs builds it`);

/** The longest first, so that none is left alone in the end. */
const checks: readonly Check[] = [
  ...randomChecks,
  ...pageChecks,
  ...accessibilityChecks,
  keyboardCheck,
  sheetCheck,
  ...offlineChecks,
  explorerCheck,
  ...deskChecks,
  zoomCheck,
].filter(({ name }) => name.includes(values.only ?? ''));

/** Pages that are open at a time: each waits for its browser half of the time. */
const atOnce = 4;

const counts = { passed: 0, failed: 0 };
function print({ name, faults }: Outcome, since?: number): void {
  const passed = faults.length === 0;
  counts[passed ? 'passed' : 'failed']++;
  const took = since === undefined ? '' : ` (${((performance.now() - since) / 1000).toFixed(1)} s)`;
  process.stdout.write(`${passed ? 'ok  ' : 'FAIL'} ${name}${took}\n${faults.map((of) => `     ${of}\n`).join('')}`);
}

/** What a check finds; one that cannot go on has failed. */
async function outcomeOf({ name, run }: Check, context: SiteContext): Promise<Outcome> {
  try {
    const found = await run(context);
    return 'faults' in found ? found : { name, faults: found };
  } catch (error) {
    return { name, faults: [String(error)] };
  }
}

/** Takes one check after the other from those that are left. */
async function work(left: Iterator<Check>, context: SiteContext): Promise<void> {
  for (let next = left.next(); next.done !== true; next = left.next()) {
    const start = performance.now();
    print(await outcomeOf(next.value, context), start);
  }
}

for (const outcome of [...checkLinks(folder), ...checkSize(folder)]) print(outcome);
const browser = await openBrowser();
const site = await serve(folder);
try {
  const context = { browser, base: site.base, folder };
  const left = checks.values();
  await Promise.all(Array.from({ length: atOnce }, () => work(left, context)));
  print({ name: 'no page breaks the policy that it runs under', faults: site.reports });
  if (values.screenshots !== undefined) await takeScreenshots(context, values.screenshots);
} finally {
  await browser.close();
  site.close();
}
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`);
process.exitCode = counts.failed === 0 ? 0 : 1;
