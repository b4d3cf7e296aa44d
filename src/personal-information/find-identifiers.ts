import type { KnownPerson } from '../model/personal-information.ts';
import { type Finding, matchesOf } from './finding.ts';

/** Finds the identifiers of the people given, also with other spaces and dashes, and Ontario's driver's licences. */
export function identifierFinder(people: readonly KnownPerson[]): (text: string) => Finding[] {
  const owners = ownersOf(people);
  const beginnings = new Set(Array.from(owners.keys(), (key) => key.slice(0, fewest)));
  const firsts = [...new Set(Array.from(owners.keys(), ([first]) => first))].join('');
  const begins = new RegExp(`[${firsts}${firsts.toLowerCase()}](?<![\\p{L}\\d].)`, 'gu');
  return (text) => {
    const found = matchesOf('identifier', text, driversLicence);
    if (owners.size === 0) return found;
    for (const { index: start } of text.matchAll(begins)) {
      const longest = longestAt(text, start, owners, beginnings);
      if (longest !== undefined) found.push({ kind: 'identifier', start, ...longest });
    }
    return found;
  };
}

/** The longest identifier that begins at a place of the text, whatever a writer puts between its letters and digits. */
function longestAt(
  text: string,
  start: number,
  owners: Owners,
  beginnings: ReadonlySet<string>,
): Pick<Finding, 'end' | 'person'> | undefined {
  let longest: Pick<Finding, 'end' | 'person'> | undefined;
  let key = '';
  let between = 0;
  for (let place = start; key.length < most && between <= mostBetween; place++) {
    const character = text.charAt(place);
    if (/[A-Za-z\d]/.test(character)) {
      key += character.toUpperCase();
      between = 0;
      if (key.length === fewest && !beginnings.has(key)) return undefined;
      if (owners.has(key) && !/^[\p{L}\d]/u.test(text.slice(place + 1, place + 3)))
        longest = { end: place + 1, person: owners.get(key) };
    } else if (/[ ._#–-]/.test(character)) between++;
    else return longest;
  }
  return longest;
}

/** Ontario's driver's licence: a letter and fourteen digits, the last six of which are a date of birth. */
const driversLicence = /(?<![\p{L}\d])[A-Z]\d{4}[ -]?\d{5}[ -]?\d{5}(?![\p{L}\d])/giu;

/** Shorter ones would be found in every time and room number; longer ones do not exist. */
const fewest = 4;
const most = 64;
/** The number in an identifier is looked for by itself from this length on. */
const fewestDigits = 5;
/** Spaces and dashes in a row: "AB - 123". */
const mostBetween = 3;

/** The person by each identifier; no person when two people have the same one. */
type Owners = ReadonlyMap<string, string | undefined>;

/** By each identifier, and by the number in it. */
function ownersOf(people: readonly KnownPerson[]): Owners {
  const owners = new Map<string, string | undefined>();
  for (const { id, identifiers } of people)
    for (const identifier of identifiers ?? []) {
      const whole = dense(identifier);
      const numbers = Array.from(whole.matchAll(/\d+/g), ([number]) => number);
      for (const key of [whole, ...numbers.filter(({ length }) => length >= fewestDigits)])
        if (key.length >= fewest) owners.set(key, owners.has(key) && owners.get(key) !== id ? undefined : id);
    }
  return owners;
}

/** Its letters and digits. */
const dense = (text: string): string => text.toUpperCase().replace(/[^A-Z\d]/g, '');
