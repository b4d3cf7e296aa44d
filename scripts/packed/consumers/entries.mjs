// The entry points of single groups answer as the whole package does, and their errors are recognized whichever of them threw.
import assert from 'node:assert/strict';
import * as library from 'ontario-sor';
import * as assessing from 'ontario-sor/assess';
import * as deadlines from 'ontario-sor/deadlines';
import * as privacy from 'ontario-sor/privacy';
import * as reporting from 'ontario-sor/report';
import { expectNone, faultsOf } from './expected.mjs';

expectNone(faultsOf({ ...library, ...assessing, ...deadlines, ...privacy, ...reporting }));
for (const entry of [assessing, deadlines, privacy, reporting]) {
  assert.ok(Object.keys(entry).every((name) => name in library));
}
assert.throws(() => deadlines.isBusinessDay('x'), library.isInvalidInputError);
assert.throws(() => deadlines.isBusinessDay('x'), assessing.InvalidInputError);
