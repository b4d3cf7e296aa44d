import type { PersonalInformationPolicy, PersonName } from '../../model/personal-information.ts';
import { initialOf } from '../../personal-information/initial.ts';
import { splitName } from '../../personal-information/minimize-name.ts';
import { isBlank } from '../parse/partial-draft.ts';

/** The part of a name that says more than the policy allows. */
export type NamePart = 'firstName' | 'lastName';

/**
 * Which part of a name says more than a form of names allows, if any does. Initials are written with or without periods, spaces and
 * hyphens between them; the last initial is one letter.
 */
export function partBeyondPolicy(form: PersonalInformationPolicy['name'], name: PersonName): NamePart | undefined {
  return limits[form](name);
}

const unlimited = (): undefined => undefined;

const limits: Readonly<Record<PersonalInformationPolicy['name'], (name: PersonName) => NamePart | undefined>> = {
  'full-name': unlimited,
  none: unlimited,
  'first-name-last-initial': beyondLastInitial,
  initials: beyondInitials,
};

function beyondLastInitial(name: PersonName): NamePart | undefined {
  const [, family] = splitName(name);
  if (family === '' || isInitial(family)) return undefined;
  return isBlank(name.lastName) ? 'firstName' : 'lastName';
}

function beyondInitials({ firstName, lastName }: PersonName): NamePart | undefined {
  if (isBlank(lastName)) return areInitials(firstName) || isRunOfInitials(firstName) ? undefined : 'firstName';
  if (!areInitials(firstName)) return 'firstName';
  return areInitials(lastName) ? undefined : 'lastName';
}

/** Whether a name is given by initials where a full name is asked for. Some last names are a letter long, so a bare one is not enough. */
export function isInitialsOnly({ firstName, lastName }: PersonName): boolean {
  if (isBlank(lastName)) return !isBlank(firstName) && (dotted.test(firstName.trim()) || isRunOfInitials(firstName));
  return areInitials(lastName) && (dotted.test(lastName.trim()) || (!isBlank(firstName) && areInitials(firstName)));
}

const dotted = /^(?:\p{L}\p{M}*\.[ -]?){1,4}$/u;

/** Whether a word among several first names begins with the last initial: it may be the last name. */
export function holdsLastNameAmongFirst({ firstName, lastName }: PersonName): boolean {
  if (isBlank(lastName) || !isInitial(lastName)) return false;
  const [, ...further] = firstName.trim().split(/\s/u);
  return further.some((word) => !isInitial(word) && plain(initialOf(word)) === plain(lastName));
}

/** One letter as a reader sees it, with a period or without. */
export const isInitial = (text: string): boolean => plain(text) !== '' && plain(text) === plain(initialOf(text));

/** Up to four initials, each by itself. Nothing at all exceeds nothing. */
export function areInitials(text: string): boolean {
  const pieces = text.split(/[\s.-]/u).filter((piece) => piece !== '');
  return pieces.length <= 4 && pieces.every(isInitial);
}

/** "JS", which in small letters would be a name. */
const isRunOfInitials = (text: string): boolean => /^(?:\p{Lu}\p{M}*){2,4}\.?$/u.test(text.trim());

const plain = (text: string): string => text.replaceAll('.', '').trim().toLowerCase();
