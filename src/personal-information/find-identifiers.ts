import type { KnownPerson } from '../model/personal-information.ts';
import type { Found } from './found.ts';

/** The identifiers of the people given, also with other spaces and dashes, and numbers called Y-OTIS, DSCIS or CPIN. */
export function findIdentifiers(text: string, people: readonly KnownPerson[]): Found[] {
  const found: Found[] = [];
  for (const { 0: whole, 1: label = whole, index } of text.matchAll(called))
    found.push({ kind: 'identifier', start: index + label.length, end: index + whole.length });
  const owners = ownersOf(people);
  if (owners.size === 0) return found;
  for (const { 0: whole, index } of text.matchAll(patternOf([...owners.keys()])))
    found.push({ kind: 'identifier', start: index, end: index + whole.length, person: owners.get(dense(whole)) });
  return found;
}

const called =
  /(\b(?:Y-?OTIS|DSCIS|CPIN)(?: (?:file|id|no\.?|number|ref|reference)){0,2}[ :#=]{1,3})[a-z]{0,4}[ -]?\d[\d-]{3,20}(?![\p{L}\d])/giu;

/** Shorter ones would be found in every time and room number; longer ones nobody has. */
const fewest = 4;
const most = 64;
/** The number in an identifier is looked for by itself from this length on. */
const fewestDigits = 5;

/** Each identifier, and the number in it, with its person; nobody in particular where two people have the same. */
function ownersOf(people: readonly KnownPerson[]): ReadonlyMap<string, string | undefined> {
  const owners = new Map<string, string | undefined>();
  for (const { id, identifiers } of people)
    for (const identifier of identifiers ?? []) {
      const whole = dense(identifier);
      const numbers = Array.from(whole.matchAll(/\d+/g), ([number]) => number);
      for (const key of [whole, ...numbers.filter(({ length }) => length >= fewestDigits)])
        if (key.length >= fewest && key.length <= most)
          owners.set(key, owners.has(key) && owners.get(key) !== id ? undefined : id);
    }
  return owners;
}

/** Its letters and digits. */
const dense = (text: string): string => text.toUpperCase().replace(/[^A-Z\d]/g, '');

const between = '[ ._#–-]{0,2}';

const patternOf = (keys: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])${branches(keys)}(?![\\p{L}\\d])`, 'giu');

/** A pattern of all keys that branches where they do, so that many take no longer than one. */
function branches(keys: readonly string[]): string {
  const rests = new Map<string, string[]>();
  for (const key of keys) if (key !== '') rests.set(key.charAt(0), [...(rests.get(key.charAt(0)) ?? []), key.slice(1)]);
  const all = Array.from(rests, ([first, rest]) => {
    const last = rest.every((key) => key === '');
    return last ? first : `${first}(?:${between}${branches(rest)})${rest.includes('') ? '?' : ''}`;
  });
  return `(?:${all.join('|')})`;
}
