import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Check } from '../serve.ts';
import { doNowPage } from './mid-assessment.ts';

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[];
}

const axe = readFileSync(createRequire(join(process.cwd(), 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');
const grave = ['serious', 'critical'];

const twoEntries = (page: Page): Promise<unknown> => page.selectOption('#example', 'two');
/** Some of its thousand rows: they are all alike. */
const someClauses = (page: Page): Promise<unknown> => page.fill('.filter input', 'privacy');
const doNow = (page: Page): Promise<unknown> => doNowPage(page, 'probation');

async function openEverything(page: Page): Promise<void> {
  await page.selectOption('#example', 'probation');
  await page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true; })");
}

const pages: readonly (readonly [path: string, prepare?: (page: Page) => Promise<unknown>])[] = [
  ['index.html'],
  ['search.html?q=coroner'],
  ['downloads/index.html'],
  ['api/index.html'],
  ['api/functions/assess.html'],
  ['handbook/index.html'],
  ['handbook/06-d-serious-individual-action.html'],
  ['handbook/13-notifications.html'],
  ['handbook/16-business-days.html'],
  ['handbook/22-clause-coverage.html', someClauses],
  ['handbook/24-changes-in-version-3.html'],
  ['handbook/26-what-the-rules-cover.html'],
  ['explorer/index.html'],
  ['explorer/index.html', twoEntries],
  ['explorer/index.html', openEverything],
  ['explorer/index.html', doNow],
];

/** What depends on the colours, and on nothing else. */
const ofColours = "{ runOnly: ['color-contrast'] }";

const looks = [
  ['light', 1280, '{}'],
  ['light', 390, '{}'],
  ['light', 320, '{}'],
  ['dark', 1280, ofColours],
  ['dark', 390, ofColours],
  ['dark', 320, ofColours],
] as const;

/** What axe finds grave on pages of each part, in light and dark, wide and narrow. */
export const accessibilityChecks: readonly Check[] = pages.map(([path, prepare]) => ({
  name: `axe finds nothing serious or critical at 1280, 390 and 320 pixels, light and dark: ${path}${prepare === undefined ? '' : `, ${prepare.name}`}`,
  async run({ browser, base }) {
    const faults: string[] = [];
    const page = await browser.newPage({ reducedMotion: 'reduce', serviceWorkers: 'block' });
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`${base}/${path}`);
    await prepare?.(page);
    await page.evaluate(axe);
    for (const [colorScheme, width, options] of looks) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      const violations: Violation[] = await page.evaluate(
        `axe.run(document, ${options}).then(({ violations }) => violations)`,
      );
      for (const { id, impact, nodes } of violations) {
        if (impact === null || !grave.includes(impact)) continue;
        faults.push(
          `${colorScheme}, ${width}: ${id} (${impact}) at ${nodes[0]?.target.join(' ')}: ${nodes[0]?.failureSummary ?? ''}`,
        );
      }
    }
    await page.close();
    return faults;
  },
}));
