import type {
  KnownPerson,
  PersonalInformationFinding,
  PersonalInformationPolicy,
} from '../../model/personal-information.ts';
import { findersFor } from './infer-full-names.ts';

/**
 * Whether a file name or a link shows personal information. Words in them are between hyphens, slashes or capitals and seldom begin
 * with one, so each is read as if it did: another name for a file costs nothing. That something is a link is no finding here.
 */
export function showsPersonalInformation(
  people: readonly KnownPerson[],
  policy: PersonalInformationPolicy,
): (name: string) => boolean {
  const known = [...people, ...people.flatMap(asUserNames)];
  const finderFor = findersFor(known, { ...policy, narrativeReference: 'non-identifying-descriptor' });
  return (name) => {
    const words = capitalized(name);
    const split = words.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ').replace(/(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1 ');
    const readings = new Set([name, words, split]);
    return [...readings].some((reading) => finderFor(reading)(reading).some(isPersonal));
  };
}

const isPersonal = ({ kind }: PersonalInformationFinding): boolean =>
  !['url', 'medication', 'medication-dose'].includes(kind);

/** The words of a name, each with a capital. */
function capitalized(name: string): string {
  const words = name.replace(/[_/\\?&=+%#:.~-]+/gu, ' ');
  return words.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** Names as computers write them: "jsmith", "smithj", "jordans". */
function asUserNames({ id, firstName, lastName }: KnownPerson): KnownPerson[] {
  const first = lettersOf(firstName);
  const last = lettersOf(lastName ?? '');
  if (first.length + last.length < 4) return [];
  const forms = [`${first.charAt(0)}${last}`, `${last}${first.charAt(0)}`, `${first}${last.charAt(0)}`];
  return forms.map((form) => ({ id, firstName: form }));
}

const lettersOf = (name: string): string => name.replace(/[^\p{L}\p{M}]/gu, '');
