import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteContext } from './serve.ts';

const pages: readonly (readonly [name: string, path: string, example?: string])[] = [
  ['explorer', 'explorer/index.html', 'medication'],
  ['explorer-two', 'explorer/index.html', 'two'],
  ['handbook-injury', 'handbook/04-b-serious-injury.html'],
  ['handbook-changed', 'handbook/23-what-changed.html'],
];

/** Pictures of pages, to be looked at. */
export async function takeShots({ browser, base }: SiteContext, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 360]) {
      const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
      for (const [name, path, example] of pages) {
        await page.goto(`${base}/${path}`);
        if (example !== undefined) await page.selectOption('#example', example);
        await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`) });
      }
      await page.close();
    }
  }
}
