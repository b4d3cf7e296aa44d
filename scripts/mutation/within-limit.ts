import { types } from 'node:util';
import { createContext, Script } from 'node:vm';

const start = new Script('search()');
const slot: { search: () => unknown } = { search: () => undefined };
createContext(slot);

/** What a search returns; undefined when it takes longer than this many milliseconds, as a mutant that never ends does. */
export function withinLimit<T>(limit: number, search: () => T): { readonly found: T } | undefined {
  const results: { readonly found: T }[] = [];
  slot.search = () => results.push({ found: search() });
  try {
    start.runInContext(slot, { timeout: Math.ceil(limit) });
  } catch (error) {
    // The error comes from another context, so it is no instance of this one's Error.
    if (!types.isNativeError(error) || !('code' in error) || error.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
  }
  return results[0];
}
