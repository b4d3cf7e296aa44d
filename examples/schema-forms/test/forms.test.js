import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { preview } from 'vite';

// Both forms, in Chromium, under the policy of vite.config.js: a person enters the medication error of 2 a.m. and reads the answer.

const quiet = '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking';
const alone = '--disable-component-update --disable-sync';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let server;
let browser;

before(async () => {
  server = await preview({ preview: { port: 0 }, logLevel: 'silent' });
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: `${quiet} ${alone}`.split(' '),
  });
});

after(async () => {
  await browser?.close();
  await server?.close();
});

async function open(t, path) {
  const page = await browser.newPage({ timezoneId: 'America/Toronto' });
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(`${server.resolvedUrls.local[0]}${path}`);
  t.after(() => {
    assert.deepEqual(faults, []);
    return page.close();
  });
  return page;
}

/** What axe finds grave. */
async function graveFindings(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate("axe.run({ resultTypes: ['violations'] })");
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}

const answer = (page) => page.getByRole('region', { name: 'Answer' });
const harmPossible = 'Did the medication error put the person at risk of harm, or could it?';

const forms = [
  {
    name: 'JSON Forms',
    path: 'json-forms.html',
    check: 'Check the form',
    messages: '.error',
    sayYes: (page, question) => page.getByRole('group', { name: question }).getByLabel('Yes').check(),
  },
  {
    name: 'rjsf',
    path: 'rjsf.html',
    check: 'Submit',
    messages: '.error-detail li',
    sayYes: (page, question) => page.locator('.rjsf-field', { hasText: question }).last().getByLabel('Yes').check(),
  },
];

for (const { name, path, check, messages, sayYes } of forms) {
  test(`${name}: a person enters the medication error of 2 a.m. and reads the answer`, async (t) => {
    const page = await open(t, path);
    await page.getByLabel('Supportive living for individuals with developmental disabilities').first().check();
    await page.getByLabel('Kind of place').selectOption({ label: 'Supported group living residence' });
    await page.getByLabel('When did the provider become aware of it?').fill('2026-11-21T02:10');
    await page.getByLabel('Category').selectOption({ label: 'Error or omission' });
    await page.getByLabel('Subcategory').selectOption({ label: 'Medication error' });
    // Nobody has answered yet, so nothing is known.
    await answer(page).getByText('Whether a report is required is not known yet.').waitFor();
    await sayYes(page, harmPossible);
    await answer(page).getByText('A report is required.').waitFor();
    assert.match(
      await answer(page).textContent(),
      /Treat it as Level 1 for now\. Report by Saturday, November 21, 2026 at 03:10\./,
    );
    await page.getByRole('button', { name: check }).click();
    assert.equal(await page.locator(messages).count(), 0);
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 });
      assert.deepEqual(await graveFindings(page), [], `${width} pixels`);
      if (process.env.SHOTS)
        await page.screenshot({ path: `${process.env.SHOTS}/${name}-${width}.png`, fullPage: true });
    }
  });

  test(`${name}: a category that is not chosen gives one message`, async (t) => {
    const page = await open(t, path);
    await page.getByLabel('Homelessness Initiatives').first().check();
    await page.getByRole('button', { name: check }).click();
    await page.locator(messages).first().waitFor();
    assert.deepEqual(await page.locator(messages).allTextContents(), ['Please fill this in.']);
  });
}
