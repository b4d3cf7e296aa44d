import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { SiteContext } from '../serve.ts';
import { answerScenario } from './desk.ts';
import { DeskDriver } from './desk-driver.ts';
import { scenarios } from './desk-scenarios.ts';
import { doNowPage, midAssessment } from './mid-assessment.ts';

type Screenshot = readonly [name: string, path: string, prepare?: (page: Page) => Promise<unknown>];

const pages: readonly Screenshot[] = [
  ['home', 'index.html'],
  ['search', 'search.html?q=medication'],
  ['handbook-start', 'handbook/index.html'],
  ['handbook-injury', 'handbook/04-b-serious-injury.html'],
  ['handbook-notifications', 'handbook/13-notifications.html'],
  ['handbook-deadlines', 'handbook/15-deadlines.html'],
  ['handbook-changed', 'handbook/23-what-changed.html'],
  ['downloads', 'downloads/index.html'],
  ['api', 'api/functions/assess.html'],
  ['explorer-empty', 'explorer/index.html'],
  ['explorer-mid', 'explorer/index.html', midAssessment],
  ['explorer-two', 'explorer/index.html', (page) => page.selectOption('#example', 'two')],
  ['do-now', 'explorer/index.html', (page) => doNowPage(page, 'probation')],
  ...scenarios.map(
    (scenario): Screenshot => [
      `night-${scenario.name.replaceAll(/\W+/g, '-')}`,
      'explorer/index.html',
      (page) => answerScenario(new DeskDriver(page), scenario),
    ],
  ),
];

/** Pictures of pages, to be looked at: what a window shows, the whole page, and the sheets in print. */
export async function takeScreenshots({ browser, base }: SiteContext, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 390]) {
      for (const [name, path, prepare] of pages) {
        const page = await browser.newPage({ colorScheme, viewport: { width, height: 860 }, serviceWorkers: 'block' });
        await page.goto(`${base}/${path}`);
        await prepare?.(page);
        const file = join(folder, `${name}-${width}-${colorScheme}`);
        await page.screenshot({ path: `${file}.png` });
        if (colorScheme === 'light') {
          await page.screenshot({ path: `${file}-whole.png`, fullPage: true });
          if (width === 1280 && name.startsWith('night-')) await page.pdf({ path: `${file}.pdf`, format: 'Letter' });
        }
        await page.close();
      }
    }
  }
}
