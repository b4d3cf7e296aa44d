// The picture of the explorer in the README: tsx scripts/site/readme-screenshot.ts
// It needs docs/site (npm run build:docs).

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from './browser.ts';
import { midAssessment } from './checks/mid-assessment.ts';
import { serve } from './serve.ts';

const folder = join('docs', 'images');
mkdirSync(folder, { recursive: true });
const site = await serve(join('docs', 'site'));
const browser = await openBrowser();
try {
  const page = await browser.newPage({ colorScheme: 'light', viewport: { width: 1280, height: 1000 } });
  await page.goto(`${site.base}/explorer/index.html`);
  await midAssessment(page);
  await page.screenshot({ path: join(folder, 'explorer.png') });
} finally {
  await browser.close();
  site.close();
}
