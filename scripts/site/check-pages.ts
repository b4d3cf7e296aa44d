import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import type { SiteContext } from './serve.ts';

/** Pages of each part of the site. */
export function somePages(folder: string): string[] {
  const api = readdirSync(join(folder, 'api', 'functions')).find((name) => name.includes('assess.html'));
  const handbook = readdirSync(join(folder, 'handbook')).filter((name) => name.endsWith('.html'));
  return [
    'index.html',
    'search.html?q=coroner',
    'downloads/index.html',
    'api/index.html',
    ...(api === undefined ? [] : [`api/functions/${api}`]),
    ...handbook.map((name) => `handbook/${name}`),
    'explorer/index.html',
  ];
}

/** Opens pages as served and from disk; what a browser complains of is a fault. */
export async function checkPages({ browser, base, folder, reports }: SiteContext): Promise<string[]> {
  const faults: string[] = [];
  const page = await browser.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', ({ message }) => faults.push(`${page.url()}: ${message}`));
  page.on('requestfailed', (request) => faults.push(`${request.url()} failed`));
  for (const path of somePages(folder)) {
    await page.goto(`${base}/${path}`);
    const outside = await overflow(page);
    if (outside > 0) faults.push(`${path} is ${outside} pixels wider than its window`);
  }
  await tryExplorer(page, `${base}/explorer/index.html`, faults);
  const root = pathToFileURL(resolve(folder)).href;
  for (const path of ['index.html', 'handbook/index.html', 'search.html?q=coroner', 'api/index.html']) {
    await page.goto(`${root}/${path}`);
  }
  const results = await page
    .goto(`${root}/search.html?q=coroner`)
    .then(() => page.locator('#search-results li').count());
  if (results === 0) faults.push('the search finds nothing from disk');
  await tryExplorer(page, `${root}/explorer/index.html`, faults);
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of somePages(folder)) {
    await page.goto(`${base}/${path}`);
    const outside = await overflow(page);
    if (outside > 0) faults.push(`${path} is ${outside} pixels wider than 360`);
  }
  await page.close();
  return [...faults, ...reports];
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** Works every control of the explorer once. */
async function tryExplorer(page: Page, address: string, faults: string[]): Promise<void> {
  await page.goto(address);
  await page.selectOption('#program-add', 'vaw-shelter');
  await page.selectOption('#entry-add', 'disturbance-or-disaster');
  await page.fill('#aware', '2026-11-21T14:05');
  await page.locator('#aware').blur();
  for (let count = 0; count < 4; count++)
    await page
      .locator('#next .answers button')
      .nth(count % 3)
      .click();
  await page.selectOption('#entry-add', 'serious-injury');
  await page.locator('#all-questions > summary').click();
  await page.locator('#all-questions input[value=yes]').first().check();
  await page.locator('#aware-now').click();
  await page.locator('#copy-json').click();
  await page.locator('#told, #copy-dialog[open]').first().waitFor();
  if (await page.locator('#copy-dialog[open]').count()) await page.locator('#copy-close').click();
  const level = await page.locator('#bar-level strong').textContent();
  if (level === null || !level.startsWith('Level')) faults.push(`${address}: no Level is shown`);
  const link = page.url();
  await page.goto('about:blank');
  await page.goto(link);
  if ((await page.locator('#bar-level strong').textContent()) !== level)
    faults.push(`${address}: a link does not restore the Level`);
  await page.locator('#reset').click();
}
