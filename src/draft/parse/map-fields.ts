import { isBlank } from './partial-draft.ts';

/** A copy with some of its texts changed; one that is blank stays as it is. */
export function mapFields<T extends object>(
  record: T,
  keys: readonly (keyof T & string)[],
  change: (text: string) => string,
): T {
  const texts = keys.flatMap((key): [string, string][] => {
    const text = record[key];
    return typeof text === 'string' && !isBlank(text) ? [[key, change(text)]] : [];
  });
  return { ...record, ...Object.fromEntries(texts) };
}
