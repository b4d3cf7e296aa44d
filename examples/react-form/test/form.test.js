import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { preview } from 'vite';

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
  server = await preview({ preview: { port: 0 }, logLevel: 'silent' });
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: flags });
  page = await browser.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(server.resolvedUrls.local[0]);
});

after(async () => {
  await browser?.close();
  await server?.close();
});

const answer = () => page.getByRole('region', { name: 'Answer' });
const put = (question, reply) =>
  page.getByRole('group', { name: question }).getByRole('button', { name: reply, exact: true }).click();

test('what must be chosen is asked for, in one message each', async () => {
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Please choose one.').first().waitFor();
  assert.equal(await page.getByText('Please choose one.').count(), 2);
});

test('a person enters the medication error of 2 a.m. and reads the answer', async () => {
  await page
    .getByLabel('Program')
    .selectOption({ label: 'Supportive living for individuals with developmental disabilities' });
  await page.getByLabel('Kind of place').selectOption({ label: 'Supported group living residence' });
  await page.getByLabel('What happened?').selectOption({ label: 'Error or omission' });
  await page.getByLabel('Which kind?').selectOption({ label: 'Medication error' });
  await page.getByLabel('When did you become aware of it?').fill('2026-11-21T02:10');
  await answer().getByText('Whether a report is required is not known yet.').waitFor();
  await put(/put the person at risk of harm/, 'Yes');
  await answer().getByText('A report is required.').waitFor();
  await answer().getByText('Treat it as Level 1 for now.').waitFor();
  assert.match(await answer().textContent(), /Report by Saturday, November 21, 2026 at 03:10\./);
});

test('the focus goes to the next question, and an answer can be taken back', async () => {
  assert.equal(await page.evaluate('document.activeElement.tagName'), 'H2');
  await put(/attracted media attention/, 'No');
  await put(/physical or psychological impairment/, 'No');
  await put(/threaten the person’s health/, 'No');
  await answer().getByText('Level 2.', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Take back the last answer' }).click();
  await answer().getByText('Treat it as Level 1 for now.').waitFor();
});

test('a list is answered at once with “None of these”', async () => {
  await page.getByLabel('What happened?').selectOption({ label: 'Death' });
  const none = page.getByRole('button', { name: 'None of these' });
  for (let asked = 0; asked < 20 && (await none.count()) === 0; asked++) {
    await page.getByRole('button', { name: 'Not known' }).first().click();
  }
  const questions = await page.getByRole('group').count();
  assert.ok(questions > 1, `${questions} questions in the list`);
  await none.click();
  await none.waitFor({ state: 'detached' });
});

test('a name is marked while it is typed, and replaced', async () => {
  await page.getByLabel('Name of the individual').fill('Jordan Smith');
  const description = page.getByRole('textbox', { name: 'Description' });
  await description.pressSequentially('Jordan Smith took the wrong dose.');
  await page.getByRole('status').locator('mark', { hasText: 'Jordan Smith' }).waitFor();
  await page.getByRole('button', { name: 'Replace them' }).click();
  assert.equal(await description.inputValue(), 'Individual #1 took the wrong dose.');
});

test('the occurrence is saved with its description, without the name', async () => {
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved on this device.').waitFor();
  const saved = await page.evaluate('localStorage.getItem("occurrence")');
  const { awareAt, description } = JSON.parse(saved);
  assert.equal(awareAt, '2026-11-21T02:10:00-05:00');
  assert.equal(description, 'Individual #1 took the wrong dose.');
  assert.ok(!saved.includes('Jordan'));
});

test('axe finds nothing serious, and the page reports nothing', async () => {
  await page.evaluate(axe);
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 });
    const { violations } = await page.evaluate('axe.run()');
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    assert.deepEqual(grave, []);
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/react-${width}.png`, fullPage: true });
  }
  assert.deepEqual(faults, []);
});
