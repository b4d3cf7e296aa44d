import type { KnownPerson, PersonalInformationFinding, PersonalInformationPolicy } from '../../model/personal-information.ts';
import { findAll } from '../../personal-information/find.ts';

/**
 * Whether a file name or a link shows personal information. Its words stand between hyphens, underscores, slashes or capitals and are
 * seldom written with a capital, so it is read as it stands and as words that have one: a neutral name costs nothing.
 */
export function showsPersonalInformation(
  name: string,
  people: readonly KnownPerson[],
  policy: PersonalInformationPolicy,
): boolean {
  // A link is no finding here, and neither is what is read only as part of one.
  const words = wordsOf(name);
  const readings = [name, words, words.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ').replace(/(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1 ')];
  const strict: PersonalInformationPolicy = { ...policy, narrativeReference: 'non-identifying-descriptor' };
  return readings.some((reading) => findAll(reading, people, strict).some(isPersonal));
}

const isPersonal = ({ kind }: PersonalInformationFinding): boolean => kind !== 'url' && kind !== 'medication-dose';

/** The words of a name with spaces between them, each with a capital. */
function wordsOf(name: string): string {
  return name
    .replace(/[_/\\?&=+%#:.~-]+/gu, ' ')
    .replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
}
