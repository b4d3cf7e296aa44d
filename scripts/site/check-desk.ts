import type { Page } from 'playwright-core';
import { DeskDriver } from './desk-driver.ts';
import { checkShownAsAssessed, deskPage } from './desk-page.ts';
import { type Scenario, scenarios } from './desk-scenarios.ts';
import type { Check, Outcome } from './serve.ts';

const mostToDeadline = 5;
const mostToDoNow = 10;

/** The nights that the duty desk is made for: how many clicks they take, and what the page says in the end. */
export const deskChecks: readonly Check[] = scenarios.map((scenario) => ({
  name: scenario.name,
  async run({ browser, base }) {
    const page = await deskPage(browser);
    const outcome = await tryScenario(page, base, scenario);
    await page.close();
    return outcome;
  },
}));

async function tryScenario(page: Page, base: string, scenario: Scenario): Promise<Outcome> {
  const faults: string[] = [];
  const desk = new DeskDriver(page);
  await desk.open(base);
  await desk.begin(scenario.program, scenario.what, scenario.words);
  const toDeadline = desk.clicks;
  const first = await desk.bar();
  if (!/Level 1: report by \d\d:\d\d|report by /.test(first))
    faults.push(`after ${toDeadline} clicks the bar says “${first}”`);
  if (toDeadline > mostToDeadline) faults.push(`the deadline takes ${toDeadline} clicks`);
  await desk.press(`who-${scenario.who}`);
  // One click is left for the button "Do now".
  while (desk.clicks < mostToDoNow - 1 && !scenario.bar.test(await desk.bar())) {
    const question = await desk.question();
    if (question === undefined) break;
    const answer = scenario.answers[question.key.split('@')[0] ?? ''] ?? '?';
    await desk.press(`next-${question.key}-${answer}`);
  }
  await desk.press('bar-do-now');
  const bar = await desk.bar();
  if (!scenario.bar.test(bar)) faults.push(`the bar says “${bar}” in the end`);
  if (desk.clicks > mostToDoNow) faults.push(`“Do now” takes ${desk.clicks} clicks`);
  const calls: readonly string[] = await page.evaluate(
    "[...document.querySelectorAll('#now-call-list input[type=checkbox]')].map((box) => box.id)",
  );
  for (const recipient of scenario.calls)
    if (!calls.some((id) => id.startsWith(`call-${recipient}`)))
      faults.push(`${recipient} is not among the calls ${calls.join(', ')}`);
  if (scenario.calls[0] !== undefined && !calls[0]?.startsWith(`call-${scenario.calls[0]}`))
    faults.push(`${calls[0]} comes first`);
  faults.push(...(await checkShownAsAssessed(page)));
  return { name: `${scenario.name}: ${toDeadline} clicks to the deadline, ${desk.clicks} to “Do now”`, faults };
}
