import { isRecord, isTooLong } from '../input/checks.ts';
import type { Problem } from '../input/problem.ts';
import type { KnownPerson } from '../model/personal-information.ts';
import { checkPeople } from '../personal-information/check-text.ts';

/** The people of a form as far as they are usable, and what had to be left out: a date that is half typed, an identifier that is no text. */
export interface UsablePeople {
  readonly people: readonly KnownPerson[];
  readonly wrong: readonly Problem[];
}

/** Reads people, half typed or not. */
export function usablePeople(given: unknown): UsablePeople {
  const wrong: Problem[] = [];
  if (isPeople(given, wrong)) return { people: given, wrong };
  const rows: readonly unknown[] = Array.isArray(given) && !isTooLong(given) ? given : [];
  const parts = rows.filter(isRecord).map(usableParts);
  return { people: isPeople(parts, []) ? parts : [], wrong };
}

function isPeople(given: unknown, problems: Problem[]): given is readonly KnownPerson[] {
  checkPeople(given, ['people'], problems);
  return problems.length === 0;
}

/** What the search needs of a person; a name that is not usable is blank. */
function usableParts(person: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { id, firstName, lastName, dateOfBirth, identifiers, aliases, kind } = person;
  return {
    id: textOf(id),
    firstName: textOf(firstName),
    lastName: textOf(lastName),
    ...ifUsable({ dateOfBirth }),
    identifiers: textsOf(identifiers),
    aliases: textsOf(aliases),
    ...ifUsable({ kind }),
  };
}

const ifUsable = (part: object): object => (isPeople([{ id: '', firstName: '', ...part }], []) ? part : {});

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) && !isTooLong(value) ? value.filter((item) => typeof item === 'string') : [];
