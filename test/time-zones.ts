// Runs the tests in processes whose own clock is in different parts of the world: no answer may depend on it.
// tsx test/time-zones.ts [paths of tests]

import { spawnSync } from 'node:child_process';

const timeZones = ['UTC', 'America/Toronto', 'Pacific/Apia', 'Asia/Kolkata'];

for (const TZ of timeZones) {
  console.log(`TZ=${TZ}`);
  const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)], {
    env: { ...process.env, TZ },
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
