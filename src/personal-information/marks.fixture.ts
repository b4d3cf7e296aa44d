import { expect } from 'vitest';
import type { KnownPerson, PersonalInformationPolicy } from '../model/personal-information.ts';
import { findPersonalInformation, personalInformationPolicy } from './index.ts';

export const full = personalInformationPolicy({ programs: ['developmental-services-supportive-living'] });
export const youth = personalInformationPolicy({ programs: ['youth-justice-custody-detention'] });

export const jordan: KnownPerson = {
  id: 'i1',
  firstName: 'Jordan',
  lastName: 'Smith',
  dateOfBirth: '2010-04-03',
  identifiers: ['YOT-004512'],
};

export const person = (firstName: string, lastName?: string): KnownPerson => ({ id: firstName, firstName, lastName });

/** The text with each finding as [[kind:text]], names without their kind. */
function marked(
  text: string,
  people: readonly KnownPerson[] = [jordan],
  policy: PersonalInformationPolicy = full,
): string {
  let result = '';
  let last = 0;
  for (const { kind, start, end } of findPersonalInformation(text, people, policy)) {
    result += `${text.slice(last, start)}[[${kind === 'name' ? '' : `${kind}:`}${text.slice(start, end)}]]`;
    last = end;
  }
  return result + text.slice(last);
}

/** That a text is marked as written, with nothing else found in it. */
export function expectMarks(line: string, people?: readonly KnownPerson[], policy?: PersonalInformationPolicy): void {
  const text = line.replace(/\[\[(?:[a-z-]+:)?(.+?)\]\]/gs, '$1');
  expect(marked(text, people, policy)).toBe(line);
}
