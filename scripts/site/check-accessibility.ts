import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
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
  ['handbook/14-personal-information.html'],
  ['handbook/16-business-days.html'],
  ['handbook/23-what-changed.html'],
  ['explorer/index.html'],
  ['explorer/index.html', (page) => page.selectOption('#example', 'two')],
  ['explorer/index.html', openEverything],
];

async function openEverything(page: Page): Promise<void> {
  await page.selectOption('#example', 'probation');
  await page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true; })");
}

/** What axe finds grave on pages of each part, in light and dark, wide and narrow. */
export async function checkAccessibility({ browser, base }: SiteContext): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 360]) {
      const faults: string[] = [];
      const context = await browser.newContext({
        colorScheme,
        viewport: { width, height: 800 },
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      for (const [path, prepare] of pages) {
        await page.goto(`${base}/${path}`);
        await prepare?.(page);
        await page.evaluate(axe);
        const violations: Violation[] = await page.evaluate('axe.run().then(({ violations }) => violations)');
        for (const { id, impact, nodes } of violations) {
          if (impact === null || !grave.includes(impact)) continue;
          faults.push(`${path}: ${id} (${impact}) at ${nodes[0]?.target.join(' ')}: ${nodes[0]?.failureSummary ?? ''}`);
        }
      }
      await context.close();
      outcomes.push({ name: `axe finds nothing serious or critical: ${colorScheme}, ${width} pixels`, faults });
    }
  }
  return outcomes;
}
