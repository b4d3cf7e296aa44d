import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { serve } from '../serve.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let server;
let browser;
let page;
const faults = [];

before(async () => {
  server = await serve(0);
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: flags });
  page = await browser.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
});

after(async () => {
  await browser?.close();
  server?.close();
});

const answer = () => page.getByRole('region', { name: 'Answer' });

test('a person enters the medication error of 2 a.m. and reads the answer', async () => {
  await page
    .getByLabel('Program')
    .selectOption({ label: 'Supportive living for individuals with developmental disabilities' });
  await page.getByLabel('Kind of place').selectOption({ label: 'Supported group living residence' });
  await page.getByLabel('What happened?').selectOption({ label: 'Error or omission' });
  await page.getByLabel('Which kind?').selectOption({ label: 'Medication error' });
  await page.getByLabel('When did you become aware of it?').fill('2026-11-21T02:10');
  await answer().getByText('Whether a report is required is not known yet.').waitFor();
  await page
    .getByRole('group', { name: /put the person at risk of harm/ })
    .getByRole('button', { name: 'Yes' })
    .click();
  await answer().getByText('A report is required.').waitFor();
  await answer().getByText('Treat it as Level 1 for now.').waitFor();
  assert.match(await answer().textContent(), /Report by Saturday, November 21, 2026 at 03:10\./);
});

test('what is not known is not asked again', async () => {
  const media = page.getByRole('group', { name: /attracted media attention/ });
  await media.getByRole('button', { name: 'Not known' }).click();
  await page
    .getByRole('group', { name: /physical or psychological impairment/ })
    .getByRole('button', { name: 'No', exact: true })
    .click();
  await page
    .getByRole('group', { name: /threaten the person’s health/ })
    .getByRole('button', { name: 'No', exact: true })
    .click();
  // Media attention would still make it Level 1.
  await answer().getByText('Treat it as Level 1 for now.').waitFor();
  assert.equal(await media.count(), 0);
});

test('a list is answered at once with “None of these”', async () => {
  await page.getByLabel('What happened?').selectOption({ label: 'Death' });
  await page.getByLabel('Who is the individual?').selectOption({ label: 'Adult with a developmental disability' });
  const none = page.getByRole('button', { name: 'None of these' });
  for (let asked = 0; asked < 20 && (await none.count()) === 0; asked++)
    await page.getByRole('button', { name: 'Not known' }).first().click();
  assert.ok((await page.getByRole('group').count()) > 1);
  await none.click();
  await none.waitFor({ state: 'detached' });
});

test('the individual is marked in the description, while the date of birth is half typed too', async () => {
  const status = page.getByRole('status');
  await page.getByLabel('Name of the individual').pressSequentially('Jordan Smith');
  await page.getByLabel('Date of birth').pressSequentially('2010-0');
  await page.getByLabel('Description').pressSequentially('Jordan fell on 2010-03-04.');
  await status.locator('mark', { hasText: 'Jordan' }).waitFor();
  assert.match(await status.textContent(), /write “Individual #1”/);
  assert.equal(await status.locator('mark').count(), 1);
  await page.getByLabel('Date of birth').fill('2010-03-04');
  await status.locator('mark', { hasText: '2010-03-04' }).waitFor();
});

test('axe finds nothing serious, and nothing is reported', async () => {
  await page.evaluate(axe);
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 });
    const { violations } = await page.evaluate('axe.run()');
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    assert.deepEqual(grave, []);
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/plain-${width}.png`, fullPage: true });
  }
  assert.deepEqual(faults, []);
});
