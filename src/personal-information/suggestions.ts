import type { KnownPerson, PersonalInformationPolicy } from '../model/personal-information.ts';
import { nameIn } from './minimize-name.ts';
import { cueOf } from './people-cues.ts';
import { textBefore } from './tokenize.ts';

/** What may replace a person's name in the text: "Individual #1", "YP Jordan S.", "Staff D.K.". */
interface Reference {
  readonly label: string;
  /** The number or the short name after the label. It is enough after a word that already says who it is: "YP", a position. */
  readonly short: string;
  readonly isAfterPosition: boolean;
}

export type References = ReadonlyMap<string | undefined, Reference>;

/** How each person is referred to, numbered in the order given, each kind by itself. */
export function referencesTo(people: readonly KnownPerson[], policy: PersonalInformationPolicy): References {
  const references = new Map<string, Reference>();
  const count = { individual: 0, staff: 0, other: 0 };
  for (const person of people) {
    if (references.has(person.id)) continue;
    const kind = person.kind ?? 'individual';
    count[kind] += 1;
    const name = shortName(person, kind, policy);
    references.set(person.id, {
      label: { individual: name === '' ? 'Individual' : 'YP', staff: 'Staff', other: 'Other person' }[kind],
      short: name || `#${count[kind]}`,
      isAfterPosition: kind === 'staff' && name !== '',
    });
  }
  return references;
}

/** What the policy lets the text say of a person's name; '' for nothing. */
function shortName(
  person: KnownPerson,
  kind: 'individual' | 'staff' | 'other',
  { staffInNarrative, narrativeReference }: PersonalInformationPolicy,
): string {
  if (kind === 'staff' && staffInNarrative === 'position-and-initials') return nameIn('initials', person);
  return kind === 'individual' && narrativeReference === 'first-name-last-initial'
    ? nameIn(narrativeReference, person)
    : '';
}

/** What to put at a place of the text for the person. */
export function suggestionAt(text: string, start: number, { label, short, isAfterPosition }: Reference): string {
  const before = textBefore(text, start, 24)
    .toLowerCase()
    .replace(/.*?(\p{L}+) $/su, '$1');
  const isSaid = before === label.toLowerCase().replace(/.* /, '') || (isAfterPosition && cueOf(before) === 'role');
  return isSaid ? short : `${label} ${short}`;
}
