import { getOrInsertComputed } from '../lib/memo.ts';
import type { KnownPerson, PersonalInformationPolicy, PersonName } from '../model/personal-information.ts';
import { splitName } from './minimize-name.ts';
import { particles } from './name-particles.ts';
import { nicknamesOf } from './nicknames.ts';
import { normalizeText } from './normalize.ts';
import { hasCase, Words } from './tokenize.ts';
import { wordSet } from './word-set.ts';

/** What a word of a person's names may be in a text. */
export interface NamePart {
  given: boolean;
  family: boolean;
  /** First and last name written as one word: "JordanSmith". */
  whole: boolean;
  /** "van", "de", "Jr": part of a name, but never a name alone. */
  particle: boolean;
  /** A short form of the first name that was not given: "Danny". */
  isNickname: boolean;
  /** The ways in which it was given: "TJ". */
  readonly spellings: Set<string>;
}

/** A person by all names given: a nickname or former name is a further item with the same id. */
export interface KnownNames {
  readonly id: string;
  readonly parts: Map<string, NamePart>;
  readonly givenInitials: Set<string>;
  readonly familyInitials: Set<string>;
  /** First names that are initials, such as "tj" of "T.J.", where the last name is not initials. */
  readonly dotted: Set<string>;
  /** The first name and last initial may appear in the text. */
  readonly firstNameAllowed: boolean;
}

/** The people by each word of their names, folded. */
export type NameIndex = ReadonlyMap<string, readonly KnownNames[]>;

export function indexNames(people: readonly KnownPerson[], policy: PersonalInformationPolicy): NameIndex {
  const byId = new Map<string, KnownNames>();
  for (const person of people) {
    const names = getOrInsertComputed(byId, person.id, () => newNames(person, policy));
    addName(names, person);
    for (const alias of person.aliases ?? []) addName(names, { firstName: alias });
  }
  for (const names of byId.values()) addNicknames(names);
  const index = new Map<string, KnownNames[]>();
  for (const names of byId.values())
    for (const folded of beginningsOf(names)) getOrInsertComputed(index, folded, (): KnownNames[] => []).push(names);
  return index;
}

/** What a name begins with in a text: a word of it, or the first two of a first name that is initials. */
const beginningsOf = ({ parts, dotted }: KnownNames): ReadonlySet<string> =>
  new Set([...parts.keys(), ...Array.from(dotted, (initials) => initials.slice(0, 2))]);

function newNames({ id, kind }: KnownPerson, policy: PersonalInformationPolicy): KnownNames {
  const individual = (kind ?? 'individual') === 'individual';
  return {
    id,
    parts: new Map(),
    givenInitials: new Set(),
    familyInitials: new Set(),
    dotted: new Set(),
    firstNameAllowed: individual && policy.narrativeReference === 'first-name-last-initial',
  };
}

function addName(names: KnownNames, person: PersonName): void {
  const [given, family] = splitName(person);
  const givenWords = addField(names, given, 'given', names.givenInitials);
  const familyWords = addField(names, family, 'family', names.familyInitials);
  if (givenWords === '' || familyWords === '') return;
  if (familyWords.length > 1 && isInitials(given)) names.dotted.add(givenWords);
  for (const whole of [givenWords + familyWords, familyWords + givenWords]) {
    nameOf(names, whole, 'whole');
  }
}

/** "T.J.", "TJ". */
const isInitials = (name: string): boolean => /^(?:\p{Lu}[. ]*){2,4}$/u.test(name);

/** Adds the words of a first or last name, and gives them back as one word. */
function addField(names: KnownNames, name: string, side: 'given' | 'family', initials: Set<string>): string {
  const words = new Words(normalizeText(name).text).slice();
  for (const word of words) {
    const { folded, raw } = word;
    const initial = folded.charAt(0);
    initials.add(initial);
    // A single letter is an initial, and initials name no one.
    if (folded === initial && hasCase(folded)) continue;
    const part = partOf(names, folded);
    part[side] = true;
    const otherSpelling = saints[folded];
    const isBeforeName = word !== words.at(-1);
    part.particle &&= suffixes.has(folded) || (isBeforeName && (particles.has(folded) || otherSpelling !== undefined));
    part.spellings.add(raw);
    if (otherSpelling !== undefined) partOf(names, otherSpelling)[side] = true;
  }
  const glued = words.map(({ folded }) => folded).join('');
  if (words.length > 1) {
    nameOf(names, glued, side).spellings.add(words.map(({ raw }) => raw).join(''));
  }
  return glued;
}

/** The short forms of the first names, where they are neither a word of the language nor a person's own name. */
function addNicknames(names: KnownNames): void {
  const given = Array.from(names.parts).filter(([, part]) => part.given && !part.particle);
  for (const [name] of given)
    for (const nickname of nicknamesOf(name)) {
      if (names.parts.has(nickname)) continue;
      nameOf(names, nickname, 'given').isNickname = true;
    }
}

/** A part that may be a name alone. */
function nameOf(names: KnownNames, folded: string, side: 'given' | 'family' | 'whole'): NamePart {
  const part = partOf(names, folded);
  part[side] = true;
  part.particle = false;
  return part;
}

function partOf({ parts }: KnownNames, folded: string): NamePart {
  return getOrInsertComputed(parts, folded, () => ({
    given: false,
    family: false,
    whole: false,
    particle: true,
    isNickname: false,
    spellings: new Set<string>(),
  }));
}

/** "Saint-Pierre" for "St. Pierre", and the other way round. */
const saints: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', saint: 'st', sainte: 'ste' };
const suffixes = wordSet('jr sr ii iii iv');
