import type { Page } from 'playwright-core';
import { checkShownAsAssessed, deskPage } from '../desk-page.ts';
import type { Check, Outcome } from '../serve.ts';
import { DeskDriver } from './desk-driver.ts';
import { type Scenario, scenarios } from './desk-scenarios.ts';

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
  const toDeadline = await answerScenario(desk, scenario, (bar) => {
    if (!/report by /.test(bar)) faults.push(`the bar says “${bar}” before anything is asked`);
  });
  if (toDeadline > mostToDeadline) faults.push(`the deadline takes ${toDeadline} clicks`);
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

/** From an empty desk to "Do now" as a supervisor would go. Returns the clicks after which the deadline is shown. */
export async function answerScenario(
  desk: DeskDriver,
  { program, what, words, who, bar, answers }: Scenario,
  atDeadline: (bar: string) => void = () => undefined,
): Promise<number> {
  await desk.begin(program, what, words);
  const toDeadline = desk.clicks;
  atDeadline(await desk.bar());
  await desk.press(`who-${who}`);
  // One click is left for the button "Do now".
  while (desk.clicks < mostToDoNow - 1 && !bar.test(await desk.bar())) {
    const question = await desk.question();
    if (question === undefined) break;
    await desk.press(`next-${question.key}-${answers[question.key.split('@')[0] ?? ''] ?? '?'}`);
  }
  await desk.press('bar-do-now');
  return toDeadline;
}
