import type { Page } from 'playwright-core';
import type { Check } from '../serve.ts';
import { doNowPage } from './mid-assessment.ts';

/** A window of 1280 by 1024 pixels at 400 percent (WCAG 2.2, 1.4.10). */
const viewport = { width: 320, height: 256 };

const pages: readonly (readonly [path: string, prepare?: (page: Page) => Promise<unknown>])[] = [
  ['index.html'],
  ['handbook/09-g-error-or-omission.html'],
  ['search.html?q=fall'],
  ['explorer/index.html', (page) => page.selectOption('#example', 'medication')],
  ['explorer/index.html', (page) => doNowPage(page, 'medication')],
];

/** At 400 percent nothing needs two directions of scrolling, and nothing that stays in view covers more than a fifth of the window. */
export const zoomCheck: Check = {
  name: 'at 400 % nothing is wider than its window, and nothing that stays in view takes more than a fifth of it',
  async run({ browser, base }) {
    const faults: string[] = [];
    const page = await browser.newPage({ viewport, serviceWorkers: 'block' });
    for (const [path, prepare] of pages) {
      await page.goto('about:blank');
      await page.goto(`${base}/${path}`);
      await prepare?.(page);
      const found: { outside: number; kept: [string, number][] } = await page.evaluate(`({
        outside: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        kept: [...document.querySelectorAll('body *')]
          .filter((one) => ['sticky', 'fixed'].includes(getComputedStyle(one).position))
          .map((one) => [one.id || one.className, one.getBoundingClientRect().height]),
      })`);
      if (found.outside > 0) faults.push(`${path} is ${found.outside} pixels wider than its window`);
      for (const [name, height] of found.kept)
        if (height > viewport.height / 5) faults.push(`${path}: ${name} keeps ${height} of ${viewport.height} pixels`);
    }
    await page.close();
    return faults;
  },
};
