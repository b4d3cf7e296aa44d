import assert from 'node:assert/strict';
import own from 'ontario-sor/package.json' with { type: 'json' };
import rules from 'ontario-sor/rules.json' with { type: 'json' };
import occurrence from 'ontario-sor/schema/occurrence.json' with { type: 'json' };

assert.equal(own.name, 'ontario-sor');
assert.equal(typeof occurrence.properties, 'object');
assert.ok(JSON.stringify(rules).includes('"13a.describe.cause"'));
