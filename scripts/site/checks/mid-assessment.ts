import type { Page } from 'playwright-core';

/** The medication example of the duty desk, with the first question open and a rule shown with its source. */
export async function midAssessment(page: Page): Promise<void> {
  await page.clock.install({ time: new Date('2026-11-21T02:33:00-05:00') });
  await page.selectOption('#example', 'medication');
  await page.locator('#report summary').first().click();
  await page.mouse.move(0, 0);
  await page.evaluate('document.activeElement.blur(); scrollTo(0, 0)');
}

/** The page "Do now" of an example. */
export async function doNowPage(page: Page, example: string): Promise<void> {
  await page.selectOption('#example', example);
  await page.locator('#bar-do-now').click();
}
