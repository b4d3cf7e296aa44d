import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const entry = process.env.SOR_MUTATION_ENTRY ?? 'src/logic/logic.ts';

// A test file that cannot be loaded has no tests that fail. This one fails.
test('the code can be loaded', async () => {
  expect(await import(resolve(entry))).toBeDefined();
});
