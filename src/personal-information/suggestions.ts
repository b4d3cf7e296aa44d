import type { KnownPerson, PersonalInformationPolicy } from '../model/personal-information.ts';
import { nameIn } from './minimize-name.ts';
import { cueOf } from './people-cues.ts';
import { wordSet } from './word-set.ts';

/** What may replace a person's name in the text. */
interface Reference {
  /** "Individual #1", "YP Jordan S.", "Staff D.K." */
  readonly text: string;
  /** The same after a word that already says who it is: "YP", a position. */
  readonly short: string;
  readonly after: Pick<ReadonlySet<string>, 'has'>;
}

export type References = ReadonlyMap<string | undefined, Reference>;

const individual = wordSet('individual');
const youngPerson = wordSet('yp');
const staffMember = wordSet('staff');
const otherPerson = wordSet('person');
const positions = { has: (word: string): boolean => cueOf(word) === 'role' };

/** How each person is referred to, numbered in the order given, each kind by itself. */
export function referencesTo(people: readonly KnownPerson[], policy: PersonalInformationPolicy): References {
  const references = new Map<string, Reference>();
  const count = { individual: 0, staff: 0, other: 0 };
  for (const person of people) {
    if (references.has(person.id)) continue;
    const kind = person.kind ?? 'individual';
    count[kind] += 1;
    references.set(person.id, referenceTo(person, kind, `#${count[kind]}`, policy));
  }
  return references;
}

function referenceTo(
  person: KnownPerson,
  kind: 'individual' | 'staff' | 'other',
  number: string,
  policy: PersonalInformationPolicy,
): Reference {
  if (kind === 'other') return { text: `Other person ${number}`, short: number, after: otherPerson };
  if (kind === 'staff') {
    const initials = policy.staffInNarrative === 'position-and-initials' ? nameIn('initials', person) : '';
    return initials === ''
      ? { text: `Staff ${number}`, short: number, after: staffMember }
      : { text: `Staff ${initials}`, short: initials, after: positions };
  }
  const name = policy.narrativeReference === 'first-name-last-initial' ? nameIn('first-name-last-initial', person) : '';
  return name === ''
    ? { text: `Individual ${number}`, short: number, after: individual }
    : { text: `YP ${name}`, short: name, after: youngPerson };
}

/** What to put at a place of the text for the person. */
export function suggestionAt(text: string, start: number, { text: full, short, after }: Reference): string {
  const before = /(\p{L}+) $/u.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  return before !== undefined && after.has(before.toLowerCase()) ? short : full;
}
