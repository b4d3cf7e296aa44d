import type { KnownPerson } from '../model/personal-information.ts';
import type { Found } from './found.ts';

/** The identifiers of the people given, also with other spaces and dashes, and numbers called Y-OTIS, DSCIS or CPIN. */
export function findIdentifiers(text: string, people: readonly KnownPerson[]): Found[] {
  const found = findCalled(text);
  const owners = ownersOf(people);
  if (owners.size === 0) return found;
  const { characters, offsetOf } = dense(text);
  const isJoined = (offset: number): boolean => /[\p{L}\d]/u.test(text.charAt(offset));
  for (const [identifier, person] of owners)
    for (let at = characters.indexOf(identifier); at >= 0; at = characters.indexOf(identifier, at + 1)) {
      const start = offsetOf(at);
      const end = offsetOf(at + identifier.length - 1) + 1;
      if (!isJoined(start - 1) && !isJoined(end)) found.push({ kind: 'identifier', start, end, person });
    }
  return found;
}

const called =
  /(\b(?:Y-?OTIS|DSCIS|CPIN)(?: (?:file|id|no\.?|number|ref|reference)){0,2}[ :#=]{1,3})([a-z]{0,4}[ -]?\d[\d-]{3,20})(?![\p{L}\d])/giu;

function findCalled(text: string): Found[] {
  return Array.from(text.matchAll(called), ({ 0: whole, 1: label = '', index }) => {
    return { kind: 'identifier', start: index + label.length, end: index + whole.length };
  });
}

/** Shorter ones would be found in every time and room number. */
const fewest = 4;
const fewestDigits = 5;

/** Each identifier, and the number in it, with its person; nobody in particular where two people have the same. */
function ownersOf(people: readonly KnownPerson[]): ReadonlyMap<string, string | undefined> {
  const owners = new Map<string, string | undefined>();
  for (const { id, identifiers } of people)
    for (const identifier of identifiers ?? []) {
      const { characters } = dense(identifier);
      const numbers = characters.match(/\d+/g) ?? [];
      for (const key of [characters, ...numbers.filter(({ length }) => length >= fewestDigits)])
        if (key.length >= fewest) owners.set(key, owners.has(key) && owners.get(key) !== id ? undefined : id);
    }
  return owners;
}

/** Letters and digits without the spaces and dashes between them; a line break stands for any other gap. */
function dense(text: string): { characters: string; offsetOf: (index: number) => number } {
  const runs: { at: number; offset: number }[] = [];
  let characters = '';
  let last = 0;
  for (const { 0: run, index } of text.matchAll(/[a-z\d]+/gi)) {
    if (index - last > 2 || /[^ ./_#–-]/.test(text.slice(last, index))) characters += '\n';
    runs.push({ at: characters.length, offset: index });
    characters += run;
    last = index + run.length;
  }
  const offsetOf = (index: number): number => {
    const run = runs[lastAtOrBefore(runs, index)];
    return run === undefined ? 0 : run.offset + index - run.at;
  };
  return { characters: characters.toUpperCase(), offsetOf };
}

/** The last run that begins at an index or before it, by halving. */
function lastAtOrBefore(runs: readonly { at: number }[], index: number): number {
  let low = 0;
  let high = runs.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.at ?? 0) <= index) low = middle;
    else high = middle;
  }
  return low;
}
