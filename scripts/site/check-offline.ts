import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { DeskDriver } from './desk-driver.ts';
import type { Outcome, SiteContext } from './serve.ts';

/** The duty desk without a network: after one visit, and as one file from disk. */
export async function checkOffline({ browser, base, folder }: SiteContext): Promise<Outcome[]> {
  const visited: string[] = [];
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${base}/explorer/index.html`);
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
  await context.setOffline(true);
  const offline = new DeskDriver(page);
  await offline.open(base);
  visited.push(...(await toDoNow(page, offline)));
  for (const path of ['handbook/13-notifications.html', 'search.html?q=runaway', 'index.html']) {
    const response = await page.goto(`${base}/${path}`).catch(() => null);
    if (response?.ok() !== true) visited.push(`${path} does not open without a network`);
  }
  await context.close();

  const saved: string[] = [];
  const file = await browser.newPage();
  file.on('request', (request) => {
    if (!/^(file|blob|data):/.test(request.url())) saved.push(`a request to ${request.url()}`);
  });
  file.on('console', (message) => {
    if (message.type() === 'error') saved.push(message.text());
  });
  await file.goto(pathToFileURL(resolve(join(folder, 'downloads', 'duty-desk.html'))).href);
  saved.push(...(await toDoNow(file, new DeskDriver(file))));
  await file.close();
  return [
    { name: 'the duty desk, the handbook and the search work without a network after one visit', faults: visited },
    { name: 'the duty desk works as one file from disk, under its own policy and without a request', faults: saved },
  ];
}

async function toDoNow(page: Page, desk: DeskDriver): Promise<string[]> {
  await desk.begin('youth-justice-probation', 'error-or-omission/privacy-breach', 'privacy breach');
  await desk.press('who-young-person');
  await desk.press('bar-do-now');
  const heading = (await page.locator('#now-heading').textContent()) ?? '';
  return heading.startsWith('Do now. Treat as Level 1: report by ') ? [] : [`“Do now” begins with “${heading}”`];
}
