import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import type { Outcome, SiteContext } from './serve.ts';

/** Pages of each part of the site. */
function somePages(folder: string): string[] {
  const handbook = readdirSync(join(folder, 'handbook')).filter((name) => name.endsWith('.html'));
  return [
    'index.html',
    'search.html?q=coroner',
    'downloads/index.html',
    'api/index.html',
    'api/functions/assess.html',
    'api/interfaces/Assessment.html',
    ...handbook.map((name) => `handbook/${name}`),
    'explorer/index.html',
  ];
}

/** Opens pages as served and from disk; what a browser complains of is a fault. */
export async function checkPages({ browser, base, folder, reports }: SiteContext): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const root = pathToFileURL(resolve(folder)).href;
  for (const [name, address, width] of [
    ['served, 1280 pixels', base, 1280],
    ['served, 360 pixels', base, 360],
    ['from disk, 1280 pixels', root, 1280],
  ] as const) {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    const faults = complaints(page);
    const before = reports.length;
    for (const path of somePages(folder)) {
      await page.goto(`${address}/${path}`);
      const outside = await overflow(page);
      if (outside > 0) faults.push(`${path} is ${outside} pixels wider than its window`);
    }
    await trySearch(page, address, faults);
    await tryExplorer(page, `${address}/explorer/index.html`, faults);
    await page.close();
    outcomes.push({
      name: `no console error, no report of the policy, nothing wider than its window: ${name}`,
      faults: [...faults, ...reports.slice(before)],
    });
  }
  return outcomes;
}

/** What a page complains of from now on. */
function complaints(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', ({ message }) => faults.push(`${page.url()}: ${message}`));
  page.on('requestfailed', (request) => {
    const fault = request.failure()?.errorText ?? 'failed';
    // The icon of a page that is left before it is fetched.
    if (fault !== 'net::ERR_ABORTED') faults.push(`${request.url()}: ${fault}`);
  });
  return faults;
}

/** From the search field of the first page to what it finds first, of the handbook and of the reference. */
async function trySearch(page: Page, address: string, faults: string[]): Promise<void> {
  for (const sought of ['Coroner', 'contestedReadings']) {
    await page.goto(`${address}/index.html`);
    await page.fill('.site-header input[name=q]', sought);
    await page.press('.site-header input[name=q]', 'Enter');
    await page.waitForURL(`**/search.html?q=${sought}`);
    const found = await page.locator('#search-results li a').allTextContents();
    if (found[0] !== sought) faults.push(`the search for “${sought}” finds “${found[0]}” first`);
  }
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** Works every control of the explorer once. */
async function tryExplorer(page: Page, address: string, faults: string[]): Promise<void> {
  await page.goto(address);
  await page.selectOption('#program-first', 'vaw-shelter');
  await page.selectOption('#entry-0-category', 'disturbance-or-disaster');
  await page.fill('#aware', '2026-11-21T14:05');
  await page.locator('#aware').blur();
  await page.locator('#to-next').click();
  for (let count = 0; count < 4; count++)
    await page
      .locator('#next .answers button')
      .nth(count % 3)
      .click();
  await page.locator('#occurrence > summary').click();
  await page.selectOption('#entry-more', 'serious-injury');
  await page.locator('#entry-add').click();
  await page.selectOption('#program-more', 'victim-services');
  await page.locator('#program-add').click();
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
