import { lazy } from '../../lib/memo.ts';
import type { KnownPerson, PersonalInformationPolicy } from '../../model/personal-information.ts';
import { type Finder, finderOf } from '../../personal-information/find.ts';
import { initialOf } from '../../personal-information/initial.ts';
import { functionWords, isOrdinaryWord, places, roleWords } from '../../personal-information/ordinary-words.ts';
import { fold } from '../../personal-information/tokenize.ts';
import { areInitials, isInitial } from '../validate/name-limits.ts';

/** The finder for each text of a draft: of its people, by the names too that the text spells out. */
export function findersFor(
  people: readonly KnownPerson[],
  policy: PersonalInformationPolicy,
): (text: string) => Finder {
  const usual = lazy(() => finderOf(people, policy));
  const inferNames = nameInferrer(people);
  return (text) => {
    const names = inferNames(text);
    return names.length === 0 ? usual() : finderOf([...people, ...names], policy);
  };
}

/**
 * The names of people that a text spells out where the draft has initials only, as the policy asks: Smith, of "Jordan" and
 * "S." in "Jordan Smith was calm". The finder knows no names but those it is given.
 */
export function nameInferrer(people: readonly KnownPerson[]): (text: string) => readonly KnownPerson[] {
  const searches = people.flatMap(searchesFor);
  return (text) => searches.flatMap((search) => search(text));
}

/** The search for the names of a person whose last name is an initial; none for others. */
function searchesFor({ id, firstName, lastName, kind }: KnownPerson): ((text: string) => KnownPerson[])[] {
  const given = firstName.trim();
  if (!lastName || given.length > longestName || !isInitial(lastName)) return [];
  const first = letterOf(given);
  if (first === '') return [];
  const initial = letterOf(lastName);
  const search = areInitials(given) ? pairs(first, initial) : besides(given, initial);
  return [
    (text) => {
      const names = new Map(
        search(text).map(([first, last]) => [`${first} ${last}`, { firstName: first, lastName: last }]),
      );
      return Array.from(names.values(), (name) => ({ ...name, id, kind }));
    },
  ];
}

/** The names that a text spells out: given name and last name. */
type NameSearch = (text: string) => [given: string, last: string][];

/** Caps the length to keep the regular expression bounded. */
const longestName = 200;

/** The first letter of a name with its marks, in capitals. */
const letterOf = (name: string): string => initialOf(name).replace('.', '');

const outside = "(?<![\\p{L}\\p{M}'’-])";
const end = '(?![\\p{L}\\p{M}])';
const space = '[ \\t]{1,4}(?:\\p{Lu}\\.?[ \\t]{1,4})?';
const wordWith = (initial: string): string => `(${escaped(initial)}(?:['’-]?[\\p{L}\\p{M}]){1,40})`;

/** A word with the initial next to the given name: "Jordan Smith", "JORDAN A. SMITH", "Smith, Jordan". */
function besides(given: string, initial: string): NameSearch {
  const capitals = given.toUpperCase();
  const name = `(?:${escaped(given)}|${escaped(capitals)})`;
  const word = wordWith(initial);
  const pattern = new RegExp(`${outside}(?:${name}${space}${word}|${word},[ \\t]{0,4}${name})${end}`, 'gu');
  const isWord = (word: string): boolean => functionWords.has(fold(word)) || roleWords.has(fold(word));
  return (text) => {
    if (!text.includes(given) && !text.includes(capitals)) return [];
    const words = Array.from(text.matchAll(pattern), ([, next, before]) => withoutEnding(next ?? before ?? ''));
    return words.filter((word) => !isWord(word)).map((word) => [given, word]);
  };
}

/** A person's name does not follow one of these. */
const determiner = '(?<!(?<!\\p{L})(?:[Tt]he|[Aa]n?|[Oo]ur|[Tt]heir|[Ii]ts|[Tt]his|[Tt]hat|[Ee]ach|[Ee]very)[ \\t])';

/** Two words with the initials side by side, neither of them a word of the language: "Jane Smith" of "J." and "S.". */
function pairs(first: string, last: string): NameSearch {
  const pattern = new RegExp(`${outside}${determiner}${wordWith(first)}${space}${wordWith(last)}${end}`, 'gu');
  const isWord = (word: string): boolean => isOrdinaryWord(fold(word)) || places.has(fold(word));
  return (text) => {
    const found = Array.from(text.matchAll(pattern), ([, given = '', family = '']): [string, string] => [
      given,
      withoutEnding(family),
    ]);
    return found.filter(([given, family]) => !isWord(given) && !isWord(family));
  };
}

/** Without the ending of a possessive. */
const withoutEnding = (word: string): string => word.replace(/['’]s$/, '');

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
