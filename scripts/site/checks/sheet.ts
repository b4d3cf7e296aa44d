import type { Check, SiteContext } from '../serve.ts';
import { DeskDriver } from './desk-driver.ts';
import { scenarios } from './desk-scenarios.ts';

/** "Do now" prints one page, with the calls, the source of the rules and the date. */
export const sheetCheck: Check = {
  name: 'the sheet of each night is one page, with edition, version, digest, date and address',
  run: printSheets,
};

async function printSheets({ browser, base }: SiteContext): Promise<string[]> {
  const faults: string[] = [];
  const page = await browser.newPage({ serviceWorkers: 'block' });
  const desk = new DeskDriver(page);
  for (const { name, program, what, words, who } of scenarios) {
    await desk.open(base);
    await desk.begin(program, what, words);
    await desk.press(`who-${who}`);
    await desk.press('bar-do-now');
    const pdf = (await page.pdf({ format: 'Letter' })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    if (pages !== 1) faults.push(`${name}: ${pages} pages`);
    const foot = (await page.locator('#sheet .foot').textContent()) ?? '';
    if (!/ontario-sor@\d.* edition 2025-11, rules [0-9a-f]+\. Printed \d.* from http/.test(foot))
      faults.push(`${name}: the foot is “${foot}”`);
  }
  await page.close();
  return faults;
}
