import { expect, test } from 'vitest';
import { moduleOfDigests } from '../scripts/written-digests.ts';
import { editions } from '../src/editions/current.ts';
import { digestOf } from '../src/evaluation/digest.ts';

test.each(editions)('the package has the digest of $id', async (edition) => {
  const written: { digestOf: typeof digestOf } = await import(
    `data:text/javascript,${encodeURIComponent(moduleOfDigests())}`
  );
  expect(written.digestOf(edition)).toBe(digestOf(edition));
});
