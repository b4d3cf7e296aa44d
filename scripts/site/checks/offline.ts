import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import type { Check, SiteContext } from '../serve.ts';
import { DeskDriver } from './desk-driver.ts';

/** The duty desk without a network: after one visit, and as one file from disk. */
export const offlineChecks: readonly Check[] = [
  { name: 'the duty desk, the handbook and the search work without a network after one visit', run: afterVisit },
  { name: 'the duty desk works as one file from disk, under its own policy and without a request', run: fromDisk },
];

async function afterVisit({ browser, base }: SiteContext): Promise<string[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${base}/explorer/index.html`);
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
  await context.setOffline(true);
  const desk = new DeskDriver(page);
  await desk.open(base);
  const faults = await toDoNow(page, desk);
  for (const path of ['handbook/13-notifications.html', 'search.html?q=runaway', 'index.html']) {
    const response = await page.goto(`${base}/${path}`).catch(() => null);
    if (response?.ok() !== true) faults.push(`${path} does not open without a network`);
  }
  await context.close();
  return faults;
}

async function fromDisk({ browser, folder }: SiteContext): Promise<string[]> {
  const faults: string[] = [];
  const page = await browser.newPage();
  page.on('request', (request) => {
    if (!/^(file|blob|data):/.test(request.url())) faults.push(`a request to ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(pathToFileURL(resolve(join(folder, 'downloads', 'duty-desk.html'))).href);
  faults.push(...(await toDoNow(page, new DeskDriver(page))));
  await page.close();
  return faults;
}

async function toDoNow(page: Page, desk: DeskDriver): Promise<string[]> {
  await desk.begin('youth-justice-probation', 'error-or-omission/privacy-breach', 'privacy breach');
  await desk.press('who-young-person');
  await desk.press('bar-do-now');
  const heading = (await page.locator('#now-heading').textContent()) ?? '';
  return heading.startsWith('Do now. Treat as Level 1: report by ') ? [] : [`“Do now” begins with “${heading}”`];
}
