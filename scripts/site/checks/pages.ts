import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import type { Check, SiteContext } from '../serve.ts';

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

type Served = readonly [name: string, width: number, addressOf: (context: SiteContext) => string];

const served: readonly Served[] = [
  ['served, 1280 pixels', 1280, ({ base }) => base],
  ['served, 320 pixels', 320, ({ base }) => base],
  ['from disk, 1280 pixels', 1280, ({ folder }) => pathToFileURL(resolve(folder)).href],
];

/** Opens pages as served and from disk; what a browser complains of is a fault. */
export const pageChecks: readonly Check[] = served.map(([name, width, addressOf]) => ({
  name: `no console error, nothing wider than its window: ${name}`,
  async run(context) {
    const address = addressOf(context);
    const page = await context.browser.newPage({ viewport: { width, height: 800 } });
    const faults = complaints(page);
    for (const path of somePages(context.folder)) {
      await page.goto(`${address}/${path}`);
      const outside = await overflow(page);
      if (outside > 0) faults.push(`${path} is ${outside} pixels wider than its window`);
    }
    await trySearch(page, address, faults);
    await tryExplorer(page, `${address}/explorer/index.html`, faults);
    await page.close();
    return faults;
  },
}));

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
  for (const [sought, expected] of [
    ['runaway', 'D. Serious individual action'],
    ['medicatoin', 'G. Error or omission'],
    ['contestedReadings', 'contestedReadings'],
  ] as const) {
    await page.goto(`${address}/index.html`);
    await page.fill('.site-header input[name=q]', sought);
    await page.press('.site-header input[name=q]', 'Enter');
    await page.waitForURL(`**/search.html?q=${sought}`);
    const found = await page.locator('#search-results li a').allTextContents();
    if (found[0] !== expected) faults.push(`the search for “${sought}” finds “${found[0]}” first`);
  }
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** Works the controls of the duty desk once. */
async function tryExplorer(page: Page, address: string, faults: string[]): Promise<void> {
  await page.goto(address);
  await page.fill('#find', 'shelter');
  await page.locator('#program-vaw-shelter').click();
  await page.fill('#aware', '2026-11-21T14:05');
  await page.locator('#aware-use').click();
  await page.locator('#what-disturbance-or-disaster-any').click();
  await page.locator('#who-provider').click();
  for (let count = 0; count < 2; count++) await page.locator('#next .answers [data-value="?"]').click();
  await page.locator('#answer-list button').nth(1).click();
  await page.locator('#aware-now').click();
  await page.locator('#entry-add').click();
  await page.locator('#what-serious-injury-any').click();
  await page.locator('#who-adult').click();
  await page.locator('#person-add').click();
  await page.locator('#who-child').click();
  await page.locator('#more-programs > summary').click();
  await page.selectOption('#program-more', 'victim-services');
  await page.locator('#program-add').click();
  const entries = await page.locator('#answer-list [id^="answer-who@"]').allTextContents();
  if (entries.length !== 3) faults.push(`${address}: of three entries ${entries.length} are kept`);
  await page.locator('#bar-do-now').click();
  await page.locator('#now-call-list input').first().check();
  await page.locator('#now-checklist .ticks input').first().check();
  await tryHostileText(page, faults);
  await tryDrafts(page, faults);
  await page.locator('#copy-json').click();
  await page.locator('#told, #copy-dialog[open]').first().waitFor();
  if (await page.locator('#copy-dialog[open]').count()) await page.locator('#copy-close').click();
  const action = (await page.locator('#bar-action').textContent()) ?? '';
  if (!action.includes('Level')) faults.push(`${address}: no Level is shown`);
  const link = page.url();
  await page.goto('about:blank');
  await page.goto(link);
  if ((await page.locator('#bar-action').textContent()) !== action)
    faults.push(`${address}: a link does not restore the page`);
  await page.locator('#reset').click();
}

const hostile = '<img src=x onerror="document.title=\'run\'"> <script>document.title="run"</script> Jordan Smith fell.';

/** A text that would run if it were read as HTML: the page marks the name in it and runs nothing. */
async function tryHostileText(page: Page, faults: string[]): Promise<void> {
  await page.fill('#desk-text', hostile);
  await page.fill('#desk-names', 'Jordan Smith');
  const marked = await page.locator('#checked-text mark').allTextContents();
  if (!marked.includes('Jordan Smith')) faults.push(`the name is not marked: ${marked.join(', ')}`);
  if ((await page.locator('#now img, #now script').count()) > 0) faults.push('a text became an element');
  if ((await page.title()) === 'run') faults.push('a text ran');
}

/** A draft needs consent, has no names, opens again and goes when it is deleted. */
async function tryDrafts(page: Page, faults: string[]): Promise<void> {
  const kept = (): Promise<string | null> => page.evaluate("localStorage.getItem('ontario-sor-drafts')");
  if ((await kept()) !== null) faults.push('a draft is kept without consent');
  await page.locator('#drafts-list > summary').click();
  await page.locator('#drafts-agree').click();
  await page.fill('#draft-label', 'Js9');
  await page.locator('#draft-save').click();
  const text = (await kept()) ?? '';
  if (!text.includes('"JS"') || /Jordan|Smith/.test(text)) faults.push(`the draft is “${text.slice(0, 80)}”`);
  await page.locator('#draft-open-0').click();
  await page.locator('#bar-action').waitFor();
  await page.locator('#drafts-forget').click();
  if ((await kept()) !== null) faults.push('deleted drafts are still there');
}
