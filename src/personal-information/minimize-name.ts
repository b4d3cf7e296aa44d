import { checkArguments } from '../input/check-arguments.ts';
import type { PersonalInformationPolicy, PersonName } from '../model/personal-information.ts';
import { checkName, checkNamePolicy } from './check-name.ts';
import { initialOf } from './initial.ts';

/**
 * A person's name as the policy lets it appear. Where no last name is given and several words are under `firstName`, the last of
 * them is taken for one, since it may be. A name that is minimized already stays as it is.
 *
 * @param name - The name; a person of a report draft or a `KnownPerson` may be given whole.
 * @param policy - The policy, or its part `name`.
 * @returns "Jordan Smith", "Jordan S.", "J.S." or ''.
 * @throws InvalidInputError when the first name is not a text, the policy is invalid, or a key is unknown.
 * @example
 * ```ts
 * minimizeName({ firstName: 'Jordan', lastName: 'Smith' }, { name: 'first-name-last-initial' }) //=> 'Jordan S.'
 * minimizeName({ firstName: 'Ana', lastName: 'Garcia Lopez' }, { name: 'initials' }) //=> 'A.G.'
 * ```
 * @since 0.1.0
 */
export function minimizeName(name: PersonName, policy: Pick<PersonalInformationPolicy, 'name'>): string {
  checkArguments(['name', name, checkName], ['policy', policy, checkNamePolicy]);
  return nameIn(policy.name, name);
}

/** The name in one of the forms; its arguments are checked already. */
export function nameIn(form: PersonalInformationPolicy['name'], name: PersonName): string {
  if (form === 'none') return '';
  const [given, family] = splitName(name);
  if (form === 'full-name') return joined(given, family);
  if (form === 'first-name-last-initial') return joined(given, initialOf(family));
  return (family === '' ? initialsIn(given) : undefined) ?? initialOf(given) + initialOf(family);
}

/** The first and the last name, tidy. */
export function splitName({ firstName, lastName }: PersonName): [given: string, family: string] {
  const given = tidy(firstName);
  const family = tidy(lastName ?? '');
  const space = family === '' ? given.lastIndexOf(' ') : -1;
  return space === -1 ? [given, family] : [given.slice(0, space), given.slice(space + 1)];
}

/** Without stray spaces, commas and the like; '' where no letter or digit is left ("-", "?"). */
function tidy(part: string): string {
  const words = part.split(/[\s\u200b\u2060\ufeff,;:]/u).filter((word) => word !== '');
  return words.some((word) => /[\p{L}\p{N}]/u.test(word)) ? words.join(' ') : '';
}

const joined = (given: string, family: string): string => (given && family ? `${given} ${family}` : given || family);

/** What is initials already ("J.S."), up to four of them; more could spell a name. */
function initialsIn(text: string): string | undefined {
  const pieces = text.split('.').slice(0, -1);
  if (pieces.length > 4) return undefined;
  const initials = pieces.map(initialOf).join('');
  return initials.toLowerCase() === text.toLowerCase() ? initials : undefined;
}
