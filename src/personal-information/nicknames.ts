import { lazy } from '../lib/memo.ts';
import { prefixCoded } from './prefix-coded.ts';
import { nicknames } from './word-lists.ts';

/** Given names, each with the short forms that are not made from its beginning: "alexander:alec sasha sandy". */
const entries = lazy(() => Array.from(prefixCoded(nicknames), (entry) => entry.split(/[: ]/)));

const names = lazy(() => new Set(entries().flat()));

const formsByName = lazy(() => new Map(entries().map(([name, ...forms]) => [name, forms])));

/** Whether many people have a given name, folded. */
export const isGivenName = (folded: string): boolean => names().has(folded);

/** Short forms of a given name, folded: from the list, and made from its beginning ("Ludo", "Percy", "Danny"). */
export function nicknamesOf(name: string): string[] {
  const forms = [...(formsByName().get(name) ?? [])];
  for (let length = 3; length < Math.min(name.length - 1, 7); length++) {
    const stem = name.slice(0, length);
    if (length > 3) forms.push(stem);
    if (/[^aeiouy]$/.test(stem))
      forms.push(`${stem}y`, `${stem}ie`, `${stem}o`, `${stem}${stem.at(-1)}y`, `${stem}${stem.at(-1)}ie`);
  }
  return forms;
}
