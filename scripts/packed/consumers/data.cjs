// The entries that are data: JSON by require, other files by their resolved path.
const assert = require('node:assert/strict');
const { readFileSync } = require('node:fs');

for (const name of ['occurrence', 'individual', 'entry', 'report-draft', 'assessment']) {
  assert.equal(require(`ontario-sor/schema/${name}.json`).$schema, 'https://json-schema.org/draft/2020-12/schema');
}
const rules = require('ontario-sor/rules.json');
assert.equal(typeof rules, 'object');
assert.ok(JSON.stringify(rules).includes('"13a.describe.cause"'));
assert.equal(require('ontario-sor/exports/rules.schema.json').type, 'object');
const text = (path) => readFileSync(require.resolve(`ontario-sor/${path}`), 'utf8');
assert.ok(text('exports/csv/levels.csv').split('\n').length > 50);
assert.ok(text('exports/dmn/a-death.dmn').startsWith('<?xml'));
assert.equal(require('ontario-sor/package.json').name, 'ontario-sor');
// What is inside stays inside.
assert.throws(() => require('ontario-sor/dist/index.js'), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' });
