// zod is not installed: the root entry needs none, and the schema entry says what it lacks.
import assert from 'node:assert/strict';

await import('ontario-sor');
await assert.rejects(import('ontario-sor/schema'), { code: 'ERR_MODULE_NOT_FOUND' });
