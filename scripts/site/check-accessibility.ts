import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { doNowPage } from './mid-assessment.ts';
import type { Outcome, SiteContext } from './serve.ts';

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[];
}

const axe = readFileSync(createRequire(join(process.cwd(), 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');
const grave = ['serious', 'critical'];

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
  ['explorer/index.html'],
  ['explorer/index.html', (page) => page.selectOption('#example', 'two')],
  ['explorer/index.html', openEverything],
  ['explorer/index.html', (page) => doNowPage(page, 'probation')],
];

async function openEverything(page: Page): Promise<void> {
  await page.selectOption('#example', 'probation');
  await page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true; })");
}

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
export async function checkAccessibility({ browser, base }: SiteContext): Promise<Outcome[]> {
  const faults = new Map(looks.map((look) => [look, [] as string[]]));
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  for (const [path, prepare] of pages) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto('about:blank');
    await page.goto(`${base}/${path}`);
    await prepare?.(page);
    await page.evaluate(axe);
    for (const look of looks) {
      const [colorScheme, width, options] = look;
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      const violations: Violation[] = await page.evaluate(
        `axe.run(document, ${options}).then(({ violations }) => violations)`,
      );
      for (const { id, impact, nodes } of violations) {
        if (impact === null || !grave.includes(impact)) continue;
        faults
          .get(look)
          ?.push(`${path}: ${id} (${impact}) at ${nodes[0]?.target.join(' ')}: ${nodes[0]?.failureSummary ?? ''}`);
      }
    }
  }
  await context.close();
  return [...faults].map(([[colorScheme, width], found]) => ({
    name: `axe finds nothing serious or critical: ${colorScheme}, ${width} pixels`,
    faults: found,
  }));
}
