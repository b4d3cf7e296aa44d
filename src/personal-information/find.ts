import { personalInformationKinds } from '../editions/current.ts';
import { checkArguments } from '../input/check-arguments.ts';
import type { Check } from '../input/checks.ts';
import type {
  FindOptions,
  KnownPerson,
  PersonalInformationFinding,
  PersonalInformationPolicy,
} from '../model/personal-information.ts';
import { checkFindOptions } from './check-options.ts';
import { checkPeople, checkText, checkTextPolicy } from './check-text.ts';
import { findAddresses } from './find-addresses.ts';
import { birthFinder } from './find-dates.ts';
import { findDiagnoses } from './find-diagnoses.ts';
import { findHandles } from './find-handles.ts';
import { identifierFinder } from './find-identifiers.ts';
import { findLabelledNumbers } from './find-labelled-numbers.ts';
import { findLinks } from './find-links.ts';
import { findMedicines } from './find-medicines.ts';
import { findNames } from './find-names.ts';
import { findNumbers } from './find-numbers.ts';
import { findPeople } from './find-people.ts';
import { findUnreadable } from './find-unreadable.ts';
import { resolveOverlaps } from './finding.ts';
import { indexNames } from './known-names.ts';
import { outsideMarks } from './marks.ts';
import { normalizeText } from './normalize.ts';
import { recognizerOf } from './recognize.ts';
import { referencesTo, suggestionAt } from './suggestions.ts';
import { Words } from './tokenize.ts';

/**
 * Where free text of a report carries personal information that the policy keeps out of it: names of the people given and of people
 * whom a title, a role or a relation names, dates of birth, identifiers, account names, phone numbers, addresses, health card and social
 * insurance numbers, medicines with and without a dose, diagnoses, names of physicians, links, and text that could not be decoded.
 *
 * A full name counts in capitals and small letters alike. A single name counts with a capital, at the start of a sentence too, unless
 * the words around it show another meaning ("Will the", "May 3", "Young Person", "King Street"); in small letters it counts when it is
 * no ordinary word of English or French. Initials name no one, unless they are the first name that was given. In Youth Justice a young
 * person's first name may appear, with or without the last initial.
 *
 * It is a heuristic. It misses names that nothing announces and what is misspelled, and it may point at an ordinary word; a person
 * reads the text before it is sent.
 *
 * @param text - The text, a file name too.
 * @param people - Whose names, dates of birth and identifiers to look for; a nickname is one of the `aliases`, or one more item with the same `id`.
 * @param policy - The policy, as `personalInformationPolicy` gives it.
 * @param options - `recognizers`: the caller's own; `allow`: texts that are no finding.
 * @returns The findings in the order of the text, none overlapping another. They give places, not the text there.
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
  options?: FindOptions | null,
): PersonalInformationFinding[] {
  checkTextArguments(text, people, policy, ['options', options ?? {}, checkFindOptions]);
  return finderOf(people, policy, options ?? {})(text);
}

/** Refuses what is no text, no people or no policy. */
export function checkTextArguments(
  text: string,
  people: readonly KnownPerson[],
  policy: PersonalInformationPolicy,
  options: readonly [name: string, value: unknown, check: Check],
): void {
  checkArguments(
    ['text', text, checkText],
    ['people', people, checkPeople],
    ['policy', policy, checkTextPolicy],
    options,
  );
}

/** Finds personal information in any text. */
export type Finder = (text: string) => PersonalInformationFinding[];

/** The same for many texts, of arguments that are checked already: what the people and the policy ask for is made ready once. */
export function finderOf(
  people: readonly KnownPerson[],
  policy: PersonalInformationPolicy,
  options: FindOptions = {},
): Finder {
  const references = referencesTo(people, policy);
  const names = indexNames(people, policy);
  const findIdentifiers = identifierFinder(people);
  const findDatesOfBirth = birthFinder(people);
  const recognize = recognizerOf(options);
  return (written) => {
    const { text, offsetOf } = normalizeText(written);
    const words = new Words(text);
    const known = findNames(words, names);
    // Of findings of the same place the first counts.
    const findings = [
      findIdentifiers(text),
      findDatesOfBirth(text),
      findHandles(text),
      findLinks(text),
      findNumbers(text),
      findLabelledNumbers(words),
      findAddresses(text, names),
      findMedicines(text, words, names),
      known.findings,
      findPeople(words, known.runs, policy),
      findDiagnoses(text),
      findUnreadable(text),
    ].flat();
    const places = resolveOverlaps(findings).map((finding) => {
      const reference = finding.kind === 'name' ? references.get(finding.person) : undefined;
      const suggestion = reference ? suggestionAt(text, finding.start, reference) : finding.suggestion;
      return { ...finding, suggestion, start: offsetOf(finding.start), end: offsetOf(finding.end - 1) + 1 };
    });
    return outsideMarks(written, recognize(written, places)).map(
      ({ kind, start, end, person, suggestion, confidence = 'certain' }) => ({
        kind,
        start,
        end,
        ...(person === undefined ? {} : { person }),
        ...(suggestion === undefined ? {} : { suggestion }),
        confidence,
        citations: personalInformationKinds[kind].citations,
      }),
    );
  };
}
