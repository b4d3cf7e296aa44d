import { personalInformationKinds } from '../editions/current.ts';
import { checkArguments } from '../input/check-arguments.ts';
import type {
  KnownPerson,
  PersonalInformationFinding,
  PersonalInformationPolicy,
} from '../model/personal-information.ts';
import { checkPeople, checkText, checkTextPolicy } from './check-text.ts';
import { findAddresses } from './find-addresses.ts';
import { birthFinder } from './find-dates.ts';
import { findDoses } from './find-doses.ts';
import { identifierFinder } from './find-identifiers.ts';
import { findLinks } from './find-links.ts';
import { findNames } from './find-names.ts';
import { findNumbers } from './find-numbers.ts';
import { findPhysicians } from './find-physicians.ts';
import { type Found, foundBy } from './found.ts';
import { indexNames } from './known-names.ts';
import { referencesTo, suggestionAt } from './suggestions.ts';

/**
 * Where free text of a report carries personal information that the policy keeps out of it: names of the people given, dates of
 * birth, identifiers, phone numbers, addresses, health card and social insurance numbers, medicine with its dose, names of
 * physicians, links.
 *
 * A full name counts in capitals and small letters alike. A single name counts with a capital, at the start of a sentence too,
 * unless the words around it show another meaning ("Will the", "May 3", "Young Person", "King Street"); in small letters it is a
 * word. Initials name nobody. In Youth Justice a young person's first name may stand, with or without the last initial.
 *
 * It is a heuristic. It knows no names but those given, it misses what is misspelled, and it may point at an ordinary word; a person
 * reads the text before it is sent.
 *
 * @param text - The text, a file name too.
 * @param people - Whose names, dates of birth and identifiers to look for; a nickname is one more item with the same `id`.
 * @param policy - The policy, as `personalInformationPolicy` gives it.
 * @returns The findings in the order of the text, none overlapping another. They tell places, not what stands there.
 * @throws InvalidInputError when an argument has the wrong type, an unknown key or a date that does not exist.
 * @example
 * ```ts
 * const policy = personalInformationPolicy({ programs: ['developmental-services-supportive-living'] });
 * const people = [{ id: 'i1', firstName: 'Jordan', lastName: 'Smith' }];
 * findPersonalInformation('By 15:00 Smith was calm.', people, policy)[0]?.suggestion //=> 'Individual #1'
 * ```
 * @since 0.1.0
 */
export function findPersonalInformation(
  text: string,
  people: readonly KnownPerson[],
  policy: PersonalInformationPolicy,
): PersonalInformationFinding[] {
  checkTextArguments(text, people, policy);
  return finderOf(people, policy)(text);
}

/** Refuses what is no text, no people or no policy. */
export function checkTextArguments(
  text: string,
  people: readonly KnownPerson[],
  policy: PersonalInformationPolicy,
): void {
  checkArguments(['text', text, checkText], ['people', people, checkPeople], ['policy', policy, checkTextPolicy]);
}

/** Finds personal information in any text. */
export type Finder = (text: string) => PersonalInformationFinding[];

/** The same for many texts, of arguments that are checked already: what the people and the policy ask for is made ready once. */
export function finderOf(people: readonly KnownPerson[], policy: PersonalInformationPolicy): Finder {
  const references = referencesTo(people, policy);
  const names = indexNames(people, policy);
  const findIdentifiers = identifierFinder(people);
  const findDatesOfBirth = birthFinder(people);
  return (text) => {
    // Of findings of the same place the first counts.
    const found = [
      findIdentifiers(text),
      findDatesOfBirth(text),
      findLinks(text),
      findNumbers(text),
      findAddresses(text),
      findDoses(text, names),
      findPhysicians(text),
      findNames(text, names),
    ].flat();
    return settle([...found, ...marksIn(text)]).map(({ kind, start, end, person, suggestion: fixed }) => {
      const reference = kind === 'name' ? references.get(person) : undefined;
      const suggestion = reference ? suggestionAt(text, start, reference) : fixed;
      return {
        kind,
        start,
        end,
        ...(person === undefined ? {} : { person }),
        ...(suggestion === undefined ? {} : { suggestion }),
        citations: personalInformationKinds[kind].citations,
      };
    });
  };
}

/** A place that a finder points at, or a mark that was put in the place of an earlier finding and may stay. */
interface Place extends Found {
  readonly isMark?: true;
}

const marksIn = (text: string): Place[] =>
  foundBy('name', text, /\[[a-z ]{1,40} removed\]/g).map((mark) => ({ ...mark, isMark: true }));

/** In the order of the text, without marks; of those that overlap, the longer one stands, over all that any of them covers. */
function settle(places: readonly Place[]): Found[] {
  const settled: Place[] = [];
  for (const next of [...places].sort((a, b) => a.start - b.start)) {
    const last = settled.at(-1);
    if (last === undefined || next.start >= last.end) settled.push(next);
    else if (next.end > last.end) {
      const longer = next.end - next.start > last.end - last.start ? next : last;
      const kept = last.isMark ? next : next.isMark ? last : longer;
      settled[settled.length - 1] = { ...kept, start: last.start, end: next.end };
    }
  }
  return settled.filter(({ isMark }) => !isMark);
}
