import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { Miniflare } from 'miniflare';

// The bundle in workerd, without a Node compatibility flag.
const worker = new Miniflare({ modules: true, scriptPath: 'dist/worker.js' });
after(() => worker.dispose());

async function send(path: string, body: unknown, method = 'POST') {
  const response = await worker.dispatchFetch(`http://worker${path}`, {
    method,
    ...(method === 'POST' ? { body: typeof body === 'string' ? body : JSON.stringify(body) } : {}),
  });
  const text = await response.text();
  return { status: response.status, text, value: JSON.parse(text) };
}

test('assesses an occurrence', async () => {
  const { status, value } = await send('/assess', {
    provider: { programs: ['developmental-services-supportive-living'], setting: 'supported-group-living' },
    awareAt: '2026-11-21T02:10:00-05:00',
    individuals: [{ id: 'i1', population: 'adult-with-developmental-disability' }],
    entries: [{ category: 'death', subcategory: 'suicide', individual: 'i1' }],
  });
  assert.equal(status, 200);
  assert.equal(value.level.level, 1);
  assert.equal(value.initialReportDue, '2026-11-21T03:10:00-05:00');
});

test('minimizes a text', async () => {
  const { status, value } = await send('/minimize', {
    text: 'Jordan Smith fell.',
    people: [{ id: 'i1', firstName: 'Jordan', lastName: 'Smith' }],
    provider: { programs: ['homelessness'] },
  });
  assert.equal(status, 200);
  assert.equal(value.text, 'Individual #1 fell.');
});

test('answers bad input with the places of all problems, and repeats none of it', async () => {
  for (const [path, body] of [
    ['/assess', { provider: { programs: ['Jordan Smith'] }, entries: [{ category: 'Jordan Smith' }] }],
    ['/assess', 'null'],
    ['/minimize', { text: 'Jordan Smith', people: 'Jordan Smith', provider: { programs: ['homelessness'] } }],
    ['/minimize', { text: 'Jordan Smith', people: [{ 'Jordan Smith': 1 }], provider: null }],
    ['/minimize', '"Jordan Smith"'],
  ] as const) {
    const { status, text, value } = await send(path, body);
    assert.equal(status, 422);
    assert.ok(value.problems.length > 0);
    assert.doesNotMatch(text, /Jordan|Smith/);
  }
});

test('answers what is no request of its own', async () => {
  assert.equal((await send('/assess', '{ "Jordan')).status, 400);
  assert.equal((await send('/assess', null, 'GET')).status, 405);
  assert.equal((await send('/constructor', {})).status, 404);
});

test('needs nothing of Node and makes no code out of text', () => {
  const bundle = readFileSync('dist/worker.js', 'utf8');
  assert.doesNotMatch(bundle, /["']node:|\brequire\(|new Function\b|\beval\(/);
});

test('npm start listens where it says', async () => {
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/serve.ts'], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [line] = await once(server.stdout, 'data');
    const address = /http:\S+/.exec(`${line}`)?.[0] ?? '';
    const body = JSON.stringify({ provider: { programs: ['homelessness'] }, entries: [{ category: 'death' }] });
    assert.equal((await fetch(address, { method: 'POST', body })).status, 200);
  } finally {
    server.kill();
    await once(server, 'exit');
  }
});
