import type { Page } from 'playwright-core';
import type { Check, Outcome, SiteContext } from '../serve.ts';

/** So many presses of the tab key are enough to reach anything that is asked for here. */
const most = 60;

/** From the top of the page to "Do now" without a pointer. */
export const keyboardCheck: Check = { name: 'the keyboard alone leads to “Do now”', run: byKeyboard };

async function byKeyboard({ browser, base }: SiteContext): Promise<Outcome> {
  const faults: string[] = [];
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.goto(`${base}/explorer/index.html`);
  await page.keyboard.press('Tab');
  if ((await focused(page)) !== 'Skip to the text') faults.push('the first stop is not the link to the text');
  await find(page, 'supportive living for individuals', '#program-developmental-services-supportive-living');
  await tabTo(page, '#aware-now');
  await page.keyboard.press('Enter');
  await find(page, 'broken arm', '#suggestions button');
  await tabTo(page, '#who-adult-with-developmental-disability');
  await page.keyboard.press('Enter');
  let questions = 0;
  for (; questions < 40; questions++) {
    const prompt = (await page.locator('#next-prompt').textContent()) ?? '';
    if (prompt === 'You have answered every question') break;
    await tabTo(page, '#next .answers button, #next .checks input, #find');
    if (!(await page.evaluate("document.activeElement.matches(':focus-visible')")))
      faults.push(`no focus is seen at “${prompt}”`);
    await tabTo(page, questions === 0 ? '#next .answers button' : notKnown);
    await page.keyboard.press('Enter');
    const focus = await page.evaluate('document.activeElement.id');
    if (focus !== 'next-prompt') faults.push(`after “${prompt}” the focus is not on the next question but on ${focus}`);
  }
  const last = await page.locator('#next-prompt').textContent();
  if (last !== 'You have answered every question') faults.push(`after ${questions} questions there is still “${last}”`);
  await tabTo(page, '#finished-do-now');
  await page.keyboard.press('Enter');
  if ((await page.evaluate('document.activeElement.id')) !== 'now-heading') faults.push('the focus is not on “Do now”');
  await tabTo(page, '#now-call-list input');
  await page.keyboard.press('Space');
  if ((await page.locator('#now-call-list [data-done]').count()) !== 1) faults.push('the keyboard ticks no call');
  await page.close();
  return { name: `${keyboardCheck.name}, with ${questions} answers`, faults };
}

const notKnown = '#next .answers button[data-value="?"]';

/** Types into the search field of the card and presses what it finds. */
async function find(page: Page, words: string, selector: string): Promise<void> {
  await tabTo(page, '#find');
  await page.keyboard.type(words);
  await tabTo(page, selector);
  await page.keyboard.press('Enter');
}

const focused = (page: Page): Promise<string> => page.evaluate("document.activeElement.textContent ?? ''");

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let count = 0; count < most; count++) {
    if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the tab key does not reach ${selector}`);
}
