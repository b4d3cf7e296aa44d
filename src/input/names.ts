import { getOrInsertComputed } from '../lib/memo.ts';

/** Something that has an id, a printed label and perhaps other names in the sources. */
export interface Named {
  readonly id: string;
  readonly label: string;
  readonly aliases?: readonly string[];
}

/** What a text names: by its id, its printed label or another name in the sources; case and spaces aside. */
export function nodeNamed<N extends Named>(nodes: readonly N[], text: unknown): N | undefined {
  if (typeof text !== 'string') return undefined;
  return nodes.find(({ id }) => id === text) ?? nodes.find(isNamed(text));
}

/** Whether something has the name. */
export function isNamed(text: string): (node: Named) => boolean {
  const sought = plain(text);
  return ({ id, label, aliases }) => [id, label, ...(aliases ?? [])].some((name) => plainOf(name) === sought);
}

const plain = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ').replaceAll('’', "'");

/** Names of the sources in plain form. They are few and are compared again and again. */
const plainNames = new Map<string, string>();

const plainOf = (name: string): string => getOrInsertComputed(plainNames, name, () => plain(name));
