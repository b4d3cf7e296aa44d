import { getOrInsertComputed } from '../lib/memo.ts';
import type { KnownPerson, PersonalInformationPolicy } from '../model/personal-information.ts';
import { splitName } from './minimize-name.ts';
import { wordSet } from './word-set.ts';
import { hasCase, readWords } from './words.ts';

/** What a word of a person's names may be in a text. */
export interface NamePart {
  given: boolean;
  family: boolean;
  /** First and last name written as one word: "JordanSmith". */
  whole: boolean;
  /** "van", "de", "Jr": part of a name, but nobody is called so alone. */
  particle: boolean;
  /** The ways in which it was given: "TJ". */
  readonly spellings: Set<string>;
}

/** A person by all names given: a nickname or former name is a further item with the same id. */
export interface KnownNames {
  readonly id: string;
  readonly parts: Map<string, NamePart>;
  readonly givenInitials: Set<string>;
  readonly familyInitials: Set<string>;
  /** The first name and last initial may stand in the text. */
  readonly firstNameAllowed: boolean;
}

/** The people by each word of their names, folded. */
export type NameIndex = ReadonlyMap<string, readonly KnownNames[]>;

export function indexNames(people: readonly KnownPerson[], policy: PersonalInformationPolicy): NameIndex {
  const byId = new Map<string, KnownNames>();
  for (const person of people) {
    addName(
      getOrInsertComputed(byId, person.id, () => newNames(person, policy)),
      person,
    );
  }
  const index = new Map<string, KnownNames[]>();
  for (const names of byId.values())
    for (const folded of names.parts.keys()) getOrInsertComputed(index, folded, (): KnownNames[] => []).push(names);
  return index;
}

function newNames({ id, kind }: KnownPerson, policy: PersonalInformationPolicy): KnownNames {
  const individual = (kind ?? 'individual') === 'individual';
  return {
    id,
    parts: new Map(),
    givenInitials: new Set(),
    familyInitials: new Set(),
    firstNameAllowed: individual && policy.narrativeReference === 'first-name-last-initial',
  };
}

function addName(names: KnownNames, person: KnownPerson): void {
  const [given, family] = splitName(person);
  const givenWords = addField(names, given, 'given', names.givenInitials);
  const familyWords = addField(names, family, 'family', names.familyInitials);
  if (givenWords === '' || familyWords === '') return;
  for (const whole of [givenWords + familyWords, familyWords + givenWords]) {
    const part = partOf(names, whole);
    part.whole = true;
    part.particle = false;
  }
}

/** Adds the words of a first or last name, and gives them back as one word. */
function addField(names: KnownNames, name: string, side: 'given' | 'family', initials: Set<string>): string {
  const words = readWords(name);
  for (const word of words) {
    const { folded, raw } = word;
    const initial = folded.charAt(0);
    initials.add(initial);
    // A single letter is an initial, and initials name nobody.
    if (folded === initial && hasCase(folded)) continue;
    const part = partOf(names, folded);
    part[side] = true;
    part.particle &&= suffixes.has(folded) || (particles.has(folded) && word !== words.at(-1));
    part.spellings.add(raw);
  }
  const glued = words.map(({ folded }) => folded).join('');
  if (words.length > 1) {
    const part = partOf(names, glued);
    part[side] = true;
    part.particle = false;
    part.spellings.add(words.map(({ raw }) => raw).join(''));
  }
  return glued;
}

function partOf({ parts }: KnownNames, folded: string): NamePart {
  return getOrInsertComputed(parts, folded, () => ({
    given: false,
    family: false,
    whole: false,
    particle: true,
    spellings: new Set<string>(),
  }));
}

const particles = wordSet(
  'al bin bint da das de del della den der di dos du el ibn la las le los san santa ste ter van von y zu',
);
const suffixes = wordSet('jr sr ii iii iv');
