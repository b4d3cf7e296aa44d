import type { Page } from 'playwright-core';

/** So long before the time of the page did the provider become aware. */
const minutesAgo = 23;

/** The first example in the explorer, a while after the provider became aware, with a question answered. */
export async function midAssessment(page: Page): Promise<void> {
  await page.clock.install();
  await page.selectOption('#example', 'medication');
  const aware = await page.inputValue('#aware');
  await page.clock.setFixedTime(new Date(`${aware}-05:00`).getTime() + minutesAgo * 60_000);
  await page.locator('#next .answers button').first().click();
  await page.evaluate('scrollTo(0, 0)');
}
