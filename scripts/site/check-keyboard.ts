import type { Page } from 'playwright-core';
import type { Outcome, SiteContext } from './serve.ts';

/** So many presses of the tab key are enough to reach anything that is asked for here. */
const most = 60;

/** From the top of the page to a firm answer without a pointer. */
export async function checkKeyboard({ browser, base }: SiteContext): Promise<Outcome[]> {
  const faults: string[] = [];
  const page = await browser.newPage();
  await page.goto(`${base}/explorer/index.html`);
  await page.keyboard.press('Tab');
  if ((await focused(page)) !== 'Skip to the text') faults.push('the first stop is not the link to the text');
  await choose(page, 'program-first', 'Supportive living for individuals');
  await choose(page, 'entry-0-category', 'B. Serious injury');
  // The keys pass over other programs and categories, which must not stay.
  const kept = new URL(page.url()).hash;
  if (kept !== '#program=developmental-services-supportive-living&person=&entry=of:serious-injury;person:1') {
    faults.push(`the keyboard chooses ${kept}`);
  }
  await tabTo(page, '#to-next');
  await page.keyboard.press('Enter');
  let questions = 0;
  for (; questions < 80; questions++) {
    const prompt = (await page.locator('#next-prompt').textContent()) ?? '';
    if (prompt === 'No more questions') break;
    await tabTo(page, '#next .answers button, #next .answers select, #next .answers input');
    if (!(await page.evaluate("document.activeElement.matches(':focus-visible')")))
      faults.push(`no focus is seen at “${prompt}”`);
    await answer(page, questions === 0 ? 'yes' : 'no');
    const focus = await page.evaluate('document.activeElement.id');
    if (focus !== 'next-prompt') faults.push(`after “${prompt}” the focus is not on the next question but on ${focus}`);
  }
  const last = await page.locator('#next-prompt').textContent();
  if (last !== 'No more questions') faults.push(`after ${questions} questions there is still “${last}”`);
  const level = await page.locator('#bar-level strong').textContent();
  if (level !== 'Level 2') faults.push(`a visit to a doctor and nothing worse leads to ${level}`);
  await tabTo(page, '#result summary');
  await page.keyboard.press('Enter');
  if ((await page.locator('#result details[open] .citations').count()) === 0)
    faults.push('no citation opens by the keyboard');
  await page.close();
  return [{ name: `the keyboard alone completes an assessment, with ${questions} answers`, faults }];
}

const focused = (page: Page): Promise<string> => page.evaluate("document.activeElement.textContent ?? ''");

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let count = 0; count < most; count++) {
    if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the tab key does not reach ${selector}`);
}

/** Chooses from a list by typing the beginning of its label. */
async function choose(page: Page, id: string, label: string): Promise<void> {
  await tabTo(page, `#${id}`);
  await page.keyboard.type(label);
  await page.keyboard.press('Tab');
}

/** Answers yes with the first button, no with the second, or the first choice of a list. */
async function answer(page: Page, given: 'yes' | 'no'): Promise<void> {
  const tag: string = await page.evaluate('document.activeElement.tagName');
  if (tag === 'SELECT') {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
  } else if (tag === 'INPUT') {
    await page.keyboard.press('Space');
    await tabTo(page, '#next .answers > button');
  } else if (given === 'no') await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}
