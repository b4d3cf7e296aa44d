import { existsSync } from 'node:fs';
import { build } from 'esbuild';
import { executablePath, openBrowser } from '../site/browser.ts';
import { serve } from '../site/serve.ts';
import type { Checks } from './checks.ts';
import type { Project } from './project.ts';

/** Bundles the consumer for a browser and runs it in Chromium under a policy that forbids code made of text. */
export async function tryBrowser(checks: Checks, project: Project): Promise<void> {
  await checks.run('a bundle for browsers is made without a shim of Node', () =>
    build({
      entryPoints: [project.path('browser.mjs')],
      outfile: project.path('site', 'browser.js'),
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      logLevel: 'silent',
    }),
  );
  if (!existsSync(executablePath)) {
    checks.skip('Chromium', 'it is not installed; CHROMIUM names another place');
    return;
  }
  await checks.run("Chromium, under default-src 'self': it answers as expected and nothing is reported", () =>
    inChromium(project.path('site')),
  );
}

async function inChromium(folder: string): Promise<void> {
  const browser = await openBrowser();
  const site = await serve(folder);
  const faults: string[] = [];
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`);
    });
    await page.goto(`${site.base}/index.html`);
    await page.waitForFunction("document.title === 'asked' && document.body.textContent !== 'not run'", null, {
      timeout: 20_000,
    });
    const answer = await page.textContent('body');
    if (answer !== 'as expected') faults.push(answer ?? 'no answer');
    faults.push(...site.reports);
    // A page that does what is forbidden shows that the policy is in force.
    const forbidden = await browser.newPage();
    await forbidden.goto(`${site.base}/policy.html`);
    await forbidden.waitForFunction("document.title !== 'not asked'");
    if ((await forbidden.title()) !== 'refused') faults.push('the policy lets code be made of text');
  } finally {
    await browser.close();
    site.close();
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
}
