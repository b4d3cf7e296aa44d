import { lazy } from '../lib/memo.ts';
import { prefixCoded } from './prefix-coded.ts';
import { nicknames } from './word-lists.ts';

/** Given names with the short forms that are not made from their beginning: "alexander:alec sasha sandy". */
const formsByName = lazy(
  () =>
    new Map(
      Array.from(prefixCoded(nicknames), (entry) => {
        const [name = '', forms = ''] = entry.split(':');
        return [name, forms.split(' ')];
      }),
    ),
);

const names = lazy(
  () => new Set([...formsByName()].flatMap(([name, forms]) => [name, ...forms]).filter((name) => name.length > 2)),
);

/** Whether many people have a given name, folded. */
export const isGivenName = (folded: string): boolean => names().has(folded);

/** Short forms of a given name, folded: from the list, and made from its beginning ("Ludo", "Percy", "Danny"). */
export function nicknamesOf(name: string): string[] {
  const listed = formsByName().get(name) ?? [];
  const made: string[] = [];
  for (let length = 3; length < name.length - 1; length++) {
    const stem = name.slice(0, length);
    if (length > 3) made.push(stem);
    if (/[^aeiouy]$/.test(stem))
      made.push(`${stem}y`, `${stem}ie`, `${stem}o`, `${stem}${stem.at(-1)}y`, `${stem}${stem.at(-1)}ie`);
    if (length > 5) break;
  }
  return [...listed, ...made].filter((nickname) => nickname.length > 2);
}
