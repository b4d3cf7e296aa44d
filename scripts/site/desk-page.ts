import type { Browser, Page } from 'playwright-core';
import { callId, callsOf, openCallsOf } from '../../docs/explorer/calls.ts';
import { readableTime } from '../../docs/explorer/clock.ts';
import { assess } from '../../src/assess/assess.ts';
import { parseOccurrence } from '../../src/input/check-occurrence.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Occurrence } from '../../src/model/occurrence.ts';

interface Shown {
  readonly bar: string;
  readonly due: string | null;
  readonly calls: readonly string[];
  readonly openCalls: readonly string[];
  readonly ticks: number;
  readonly companions: number;
}

/** A page with a clipboard of its own: that of the system is shared, and checks run in parallel. */
export async function deskPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.addInitScript(
    'navigator.clipboard.writeText = (text) => { window.copiedText = text; return Promise.resolve(); };',
  );
  return page;
}

/** The occurrence and the assessment that the page copies as JSON. */
export async function copiedFrom(page: Page): Promise<{ occurrence: unknown; assessment: unknown }> {
  await page.evaluate("document.getElementById('told').textContent = ''; document.getElementById('copy-json').click()");
  await page.getByText('The JSON is copied.').waitFor();
  return JSON.parse(await page.evaluate('window.copiedText'));
}

/** What differs between the page "Do now" and `assess` on the occurrence that the page was given. */
export async function checkShownAsAssessed(page: Page, told?: Occurrence): Promise<string[]> {
  const { occurrence, assessment } = await copiedFrom(page);
  const expected = assess(told ?? parseOccurrence(occurrence));
  const faults =
    JSON.stringify(assessment) === JSON.stringify(expected) ? [] : ['the page does not answer as assess does'];
  const shown: Shown = await page.evaluate(`(() => {
    const ids = (selector) => [...document.querySelectorAll(selector)].map(({ id }) => id);
    return {
      bar: document.getElementById('bar-action').textContent,
      due: document.getElementById('now-due')?.textContent ?? null,
      calls: ids('#now-call-list input[id^=call-][type=checkbox]'),
      openCalls: ids('#open-calls > li'),
      ticks: document.querySelectorAll('#now-checklist .ticks input').length,
      companions: document.querySelectorAll('#now-companion-list > li').length,
    };
  })()`);
  for (const [what, value] of Object.entries(expectedOf(expected))) {
    const of: unknown = Object.entries(shown).find(([key]) => key === what)?.[1];
    if (JSON.stringify(of) !== JSON.stringify(value))
      faults.push(`${what}: the page shows ${JSON.stringify(of)}, not ${JSON.stringify(value)}`);
  }
  const level = expected.level.level;
  const start =
    level === null
      ? 'No Level'
      : level === 'undetermined'
        ? `Treat as Level ${expected.workingLevel}`
        : `Level ${level}`;
  if (!shown.bar.startsWith(start)) faults.push(`the bar says “${shown.bar}”, not “${start}”`);
  return faults;
}

const expectedOf = (assessment: Assessment): Omit<Shown, 'bar'> => ({
  due: assessment.initialReportDue === null ? null : `by ${readableTime(assessment.initialReportDue)} (Ontario)`,
  calls: callsOf(assessment).map(callId),
  openCalls: openCallsOf(assessment).map((duty) => `open-${callId(duty)}`),
  ticks: assessment.description.length,
  companions: assessment.companions.length,
});
