import type { Page } from 'playwright-core';

/** So long before the time of the page did the provider become aware. */
const minutesAgo = 23;

/** The first example in the explorer, a while after the provider became aware, with questions answered and a citation open. */
export async function midAssessment(page: Page): Promise<void> {
  await page.clock.install();
  await page.selectOption('#example', 'medication');
  const aware = await page.inputValue('#aware');
  await page.clock.setFixedTime(new Date(`${aware}-05:00`).getTime() + minutesAgo * 60_000);
  await answer(page, 'Yes');
  await answer(page, 'Yes');
  await answer(page, 'No');
  await answer(page, 'No');
  await page.locator('#level summary').first().click();
  await page.mouse.move(0, 0);
  await page.evaluate('document.activeElement.blur(); scrollTo(0, 0)');
}

const answer = (page: Page, words: string): Promise<void> =>
  page.locator('#next .answers').getByRole('button', { name: words, exact: true }).click();
