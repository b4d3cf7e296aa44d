import type { Expected } from '../phrases/expected.ts';
import type { Path } from './checks.ts';
import type { InputReader } from './input-reader.ts';

/** The ids of the items of a list; notes each that an earlier item has too. */
export function distinctIds(
  items: readonly { readonly id: string }[],
  reading: InputReader,
  path: Path,
  expected: Expected,
): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const [index, { id }] of items.entries()) {
    if (ids.has(id)) reading.problem('duplicate-id', [...path, index, 'id'], expected);
    ids.add(id);
  }
  return ids;
}
