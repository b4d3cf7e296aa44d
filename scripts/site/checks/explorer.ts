import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeState } from '../../../docs/explorer/link.ts';
import { fromOccurrence } from '../../../docs/explorer/updates.ts';
import { assess } from '../../../src/assess/assess.ts';
import { parseOccurrence } from '../../../src/input/check-occurrence.ts';
import { copiedFrom, deskPage } from '../desk-page.ts';
import type { Check, SiteContext } from '../serve.ts';

/** Occurrences that are given to the explorer by a link, and read back as JSON. */
const occurrences = [
  'medication-error-at-2am',
  'missing-foster-child',
  'probation-privacy-breach',
  'section-8-two-young-persons',
  'shelter-evacuation',
];

/** The same occurrence, in the explorer and by `assess`. */
export const explorerCheck: Check = {
  name: `a link to each of ${occurrences.length} occurrences is read as it was told, and answered as assess does`,
  run: readLinks,
};

async function readLinks({ browser, base }: SiteContext): Promise<string[]> {
  const faults: string[] = [];
  const page = await deskPage(browser);
  for (const name of occurrences) {
    const given: unknown = JSON.parse(readFileSync(join('examples', `${name}.json`), 'utf8'));
    await page.goto('about:blank');
    await page.goto(`${base}/explorer/index.html#${encodeState(fromOccurrence(given))}`);
    const copied = await copiedFrom(page);
    const expected = assess(parseOccurrence(given));
    if (JSON.stringify(copied.assessment) !== JSON.stringify(assess(parseOccurrence(copied.occurrence)))) {
      faults.push(`${name}: the page does not answer as assess does`);
    }
    // What was given as not known is left out in the link, which is the same thing.
    if (JSON.stringify(copied.assessment) !== JSON.stringify(expected))
      faults.push(`${name}: the link tells another occurrence`);
    const duties = await page.locator('#notify > ul [data-status=required]').count();
    const required = expected.notifications.filter(({ workingStatus }) => workingStatus === 'required').length;
    if (duties !== required) faults.push(`${name}: the page shows ${duties} duties, not ${required}`);
  }
  await page.close();
  return faults;
}
