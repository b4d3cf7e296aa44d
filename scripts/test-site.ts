// Tries the built site in Chromium, as a reader would: node scripts/run.mjs scripts/test-site.ts [FOLDER] [--shots FOLDER]
// It needs docs/site (npm run docs) and a Chromium: /usr/bin/chromium, or the one that CHROMIUM names.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { checkAccessibility } from './site/check-accessibility.ts';
import { checkExplorer } from './site/check-explorer.ts';
import { checkKeyboard } from './site/check-keyboard.ts';
import { checkLinks } from './site/check-links.ts';
import { checkPages } from './site/check-pages.ts';
import { serve } from './site/serve.ts';
import { takeShots } from './site/shots.ts';

const { values, positionals } = parseArgs({ options: { shots: { type: 'string' } }, allowPositionals: true });
const folder = positionals[0] ?? join('docs', 'site');
if (!existsSync(join(folder, 'index.html'))) throw new Error(`no site in ${folder}: npm run docs builds it`);

const faults: string[] = [];
const told = (what: string, found: readonly string[]): void => {
  process.stdout.write(
    `${found.length === 0 ? 'ok  ' : 'FAIL'} ${what}\n${found.map((fault) => `     ${fault}\n`).join('')}`,
  );
  faults.push(...found);
};

const links = checkLinks(folder);
told(`every link and anchor inside the site resolves: ${links.checked} links of ${links.pages} pages`, links.faults);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
const site = await serve(folder);
try {
  const context = { browser, base: site.base, folder, reports: site.reports };
  told('no console error and no report under the strict policy, served and from disk', await checkPages(context));
  told('the explorer answers as assess does', await checkExplorer(context));
  told('the keyboard alone completes an assessment', await checkKeyboard(context));
  told('axe finds nothing serious or critical, in light and dark, wide and narrow', await checkAccessibility(context));
  if (values.shots !== undefined) await takeShots(context, values.shots);
} finally {
  await browser.close();
  site.close();
}
process.exitCode = faults.length === 0 ? 0 : 1;
