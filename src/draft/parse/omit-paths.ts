import { isRecord, type Path } from '../../input/checks.ts';

/** Places within a value, by their first steps. One without any further step is a place itself. */
interface Places extends Map<string | number, Places> {}

/** A copy of a value without the values at some paths. A list keeps the indexes of its items. */
export function omitPaths(value: unknown, paths: readonly Path[]): unknown {
  return without(value, placesOf(paths));
}

/** The value at a path; `undefined` when the path ends before. */
export function valueAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const step of path) {
    if (Array.isArray(found) && typeof step === 'number') found = found[step];
    else if (isRecord(found) && Object.hasOwn(found, step)) found = found[step];
    else return undefined;
  }
  return found;
}

function without(value: unknown, places: Places): unknown {
  if (places.size === 0) return undefined;
  if (Array.isArray(value)) {
    const copy: unknown[] = [...value];
    for (const [step, further] of places) if (typeof step === 'number') copy[step] = without(copy[step], further);
    return copy;
  }
  if (!isRecord(value)) return value;
  const copy = new Map(Object.entries(value));
  for (const [step, further] of places) {
    // The key is deleted: even a null fact is invalid here.
    if (further.size === 0) copy.delete(String(step));
    else copy.set(String(step), without(value[step], further));
  }
  return Object.fromEntries(copy);
}

function placesOf(paths: readonly Path[]): Places {
  const root: Places = new Map();
  for (const path of paths) {
    let at = root;
    for (const step of path) {
      const next: Places = at.get(step) ?? new Map();
      at.set(step, next);
      at = next;
    }
  }
  return root;
}
