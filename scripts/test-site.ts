// Tries the built site in Chromium, as a reader would: tsx scripts/test-site.ts [FOLDER] [--shots FOLDER]
// It needs docs/site (npm run build:docs) and a Chromium: /usr/bin/chromium, or the one that CHROMIUM names.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from './site/browser.ts';
import { checkAccessibility } from './site/check-accessibility.ts';
import { checkDesk } from './site/check-desk.ts';
import { checkDeskAtRandom } from './site/check-desk-random.ts';
import { checkExplorer } from './site/check-explorer.ts';
import { checkKeyboard } from './site/check-keyboard.ts';
import { checkLinks } from './site/check-links.ts';
import { checkOffline } from './site/check-offline.ts';
import { checkPages } from './site/check-pages.ts';
import { checkSheet } from './site/check-sheet.ts';
import { checkSize } from './site/check-size.ts';
import { type Outcome, type SiteContext, serve } from './site/serve.ts';
import { takeShots } from './site/shots.ts';

const { values, positionals } = parseArgs({ options: { shots: { type: 'string' } }, allowPositionals: true });
const folder = positionals[0] ?? join('docs', 'site');
if (!existsSync(join(folder, 'index.html'))) throw new Error(`no site in ${folder}: npm run build:docs builds it`);

const counts = { passed: 0, failed: 0 };
function tell(outcomes: readonly Outcome[]): void {
  for (const { name, faults } of outcomes) {
    const passed = faults.length === 0;
    counts[passed ? 'passed' : 'failed']++;
    process.stdout.write(`${passed ? 'ok  ' : 'FAIL'} ${name}\n${faults.map((fault) => `     ${fault}\n`).join('')}`);
  }
}

/** What a check finds; one that cannot go on has failed. */
const outcomesOf = (check: (context: SiteContext) => Promise<Outcome[]>, context: SiteContext): Promise<Outcome[]> =>
  check(context).catch((error: unknown) => [{ name: check.name, faults: [String(error)] }]);

tell(checkLinks(folder));
tell(checkSize(folder));
const browser = await openBrowser();
const site = await serve(folder);
try {
  const context = { browser, base: site.base, folder, reports: site.reports };
  // The checks of pages read what the browser reports of the policy, so nothing else runs beside them.
  tell(await outcomesOf(checkPages, context));
  // The clipboard is one for the whole browser: checks that read it take turns.
  const ofClipboard = async (): Promise<Outcome[]> => [
    ...(await outcomesOf(checkDesk, context)),
    ...(await outcomesOf(checkDeskAtRandom, context)),
    ...(await outcomesOf(checkExplorer, context)),
  ];
  const others = [checkKeyboard, checkOffline, checkSheet, checkAccessibility];
  const found = await Promise.all([ofClipboard(), ...others.map((check) => outcomesOf(check, context))]);
  for (const outcomes of found) tell(outcomes);
  if (values.shots !== undefined) await takeShots(context, values.shots);
} finally {
  await browser.close();
  site.close();
}
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`);
process.exitCode = counts.failed === 0 ? 0 : 1;
