import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

test('npm start serves a new database, and ends when it is asked to', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sor-start-'));
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env: { ...process.env, PORT: '0', DATABASE_URL: join(folder, 'cases.db') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [line] = await once(server.stdout, 'data');
    const address = /http:\S+/.exec(`${line}`)?.[0];
    assert.deepEqual(await (await fetch(`${address}/deadlines`)).json(), []);
  } finally {
    server.kill();
    const [status] = await once(server, 'exit');
    rmSync(folder, { recursive: true });
    assert.equal(status, 0);
  }
});
