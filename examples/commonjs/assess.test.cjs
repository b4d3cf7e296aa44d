const assert = require('node:assert/strict');
const { spawnSync } = require('node:child_process');
const { writeFileSync, mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { test } = require('node:test');

const run = (file) => spawnSync(process.execPath, [join(__dirname, 'assess.cjs'), file], { encoding: 'utf8' });

test('prints what is due and what to ask', () => {
  const { status, stdout } = run(join(__dirname, 'occurrence.json'));
  assert.equal(status, 0);
  assert.match(stdout, /^Report: reportable$/m);
  assert.match(stdout, /^Level: undetermined, first report due: 2026-11-21T03:10:00-05:00$/m);
  assert.match(stdout, /^Ask next: .+\?$/m);
});

test('names what is wrong, and repeats nothing of the occurrence', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sor-'));
  const file = join(folder, 'occurrence.json');
  writeFileSync(
    file,
    JSON.stringify({ provider: { programs: ['vaw-shleter'] }, entries: [{ category: 'Jordan fell' }] }),
  );
  const { status, stderr } = run(file);
  rmSync(folder, { recursive: true });
  assert.equal(status, 2);
  assert.match(stderr, /provider\.programs\[0\]: .*nearest: vaw-shelter/);
  assert.doesNotMatch(stderr, /Jordan/);
});
