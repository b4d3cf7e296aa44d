import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeState } from '../../docs/explorer/link.ts';
import { fromOccurrence } from '../../docs/explorer/updates.ts';
import { assess } from '../../src/assess/assess.ts';
import { parseOccurrence } from '../../src/input/check-occurrence.ts';
import type { Outcome, SiteContext } from './serve.ts';

/** Occurrences that are told to the explorer by a link, and read back as JSON. */
const occurrences = [
  'medication-error-at-2am',
  'missing-foster-child',
  'probation-privacy-breach',
  'section-8-two-young-persons',
  'shelter-evacuation',
];

/** The same occurrence, in the explorer and by `assess`. */
export async function checkExplorer({ browser, base }: SiteContext): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  for (const name of occurrences) {
    const faults: string[] = [];
    const given: unknown = JSON.parse(readFileSync(join('examples', `${name}.json`), 'utf8'));
    await page.goto('about:blank');
    await page.goto(`${base}/explorer/index.html#${encodeState(fromOccurrence(given))}`);
    await page.locator('#copy-json').click();
    await page.getByText('The JSON is copied.').waitFor();
    const copied: { occurrence: unknown; assessment: unknown } = JSON.parse(
      await page.evaluate('navigator.clipboard.readText()'),
    );
    const expected = assess(parseOccurrence(given));
    if (JSON.stringify(copied.assessment) !== JSON.stringify(assess(parseOccurrence(copied.occurrence)))) {
      faults.push(`the page does not answer as assess does`);
    }
    // What was given as not known is left out in the link, which is the same thing.
    if (JSON.stringify(copied.assessment) !== JSON.stringify(expected))
      faults.push(`the link tells another occurrence`);
    const duties = await page.locator('#notify > ul [data-status=required]').count();
    const required = expected.notifications.filter(({ workingStatus }) => workingStatus === 'required').length;
    if (duties !== required) faults.push(`the page shows ${duties} duties, not ${required}`);
    outcomes.push({ name: `the explorer answers as assess does: ${name}`, faults });
  }
  await context.close();
  return outcomes;
}
