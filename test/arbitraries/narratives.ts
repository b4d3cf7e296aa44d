import * as fc from 'fast-check';
import type { KnownPerson } from '../../src/personal-information/index.ts';
import { abbreviations, isOrdinaryWord, roleWords } from '../../src/personal-information/ordinary-words.ts';

// People with names of many kinds, and narratives in which they are named in the ways that people write.

const letters = [...'abcdefghijklmnopqrstuvwxyzéèàöüñçøł'];
const syllables = [...'ᐊᐃᐅᐱᐲᑎᑐᓄᓇᓯᔪᕿ'];

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[øØłŁ]/g, (letter) => ({ ø: 'o', Ø: 'O', ł: 'l', Ł: 'L' })[letter] ?? letter);
const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Words of the narratives and of findings; names that are English words are tried one by one in other tests. */
const taken = new Set(
  'and april august calm closed date december door end february fell finding guidelines health identifier individual january july june kind left march may med name november october officer opened other others peer person phone plan police present reviewed room saw september sin start staff stairs suggestion that the two upset url was who'.split(
    ' ',
  ),
);
const isEnglish = (word: string) =>
  taken.has(word) || isOrdinaryWord(word) || roleWords.has(word) || abbreviations.has(word);

const latin = fc
  .array(fc.constantFrom(...letters), { minLength: 3, maxLength: 9 })
  .map((word) => capitalised(word.join('')))
  .filter((word) => !isEnglish(plain(word).toLowerCase()));
const known = fc.constantFrom('Jordan', 'Éloïse', 'Malik', 'Siobhán', 'Xavier', 'Nguyễn', 'Zoë', 'Amadou', 'Kwame');
const single = fc.oneof(latin, known);
const syllabic = fc.array(fc.constantFrom(...syllables), { minLength: 2, maxLength: 6 }).map((word) => word.join(''));

const first = fc.oneof(
  { weight: 4, arbitrary: single },
  { weight: 1, arbitrary: fc.tuple(single, single).map((two) => two.join('-')) },
  { weight: 1, arbitrary: fc.tuple(single, single).map((two) => two.join(' ')) },
  { weight: 1, arbitrary: single.map((word) => `D'${word}`) },
  { weight: 1, arbitrary: syllabic },
);
const last = fc.oneof(
  { weight: 4, arbitrary: single },
  { weight: 1, arbitrary: fc.tuple(single, single).map((two) => two.join('-')) },
  { weight: 1, arbitrary: fc.tuple(single, single).map((two) => two.join(' ')) },
  { weight: 1, arbitrary: single.map((word) => `O'${word}`) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('van der', 'de la', 'de'), single).map((two) => two.join(' ')) },
);

const birth = fc
  .tuple(fc.integer({ min: 1950, max: 2018 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `${year}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`);
const identifier = fc.integer({ min: 100_000, max: 999_999 }).map((number) => `YOT-${number}`);

const person = fc.record({
  firstName: first,
  lastName: fc.option(last, { nil: null, freq: 6 }),
  dateOfBirth: birth,
  identifiers: fc.array(identifier, { maxLength: 1 }),
  kind: fc.constantFrom('individual' as const, 'individual' as const, 'staff' as const, 'other' as const),
});

export const people: fc.Arbitrary<KnownPerson[]> = fc
  .array(person, { minLength: 1, maxLength: 6 })
  .map((list) => list.map((one, index) => ({ id: `p${index + 1}`, ...one })));

const months = 'January February March April May June July August September October November December'.split(' ');

/** The ways in which a text names a person: each whole, or a part of the name that is capitalised. */
function mentions({ firstName, lastName, dateOfBirth, identifiers }: KnownPerson): string[] {
  const [year = '', month = '', day = ''] = (dateOfBirth ?? '').split('-');
  const surname = lastName ?? '';
  const full = lastName ? `${firstName} ${lastName}` : firstName;
  return [
    full,
    `${full}'s`,
    full.toUpperCase(),
    plain(full),
    ...(lastName ? [full.toLowerCase(), `${lastName}, ${firstName}`, `${firstName.charAt(0)}. ${surname}`] : []),
    ...(lastName ? [capitalised(surname), `Ms. ${capitalised(surname)}`, `${capitalised(surname)}’s`] : []),
    firstName,
    `${plain(firstName)}'s`,
    firstName.replaceAll('-', ' '),
    `${year}-${month}-${day}`,
    `${months[Number(month) - 1]} ${Number(day)}, ${year}`,
    `${Number(day)} ${months[Number(month) - 1]?.slice(0, 3)} ${year}`,
    `${day}/${month}/${year}`,
    ...(identifiers ?? []).flatMap((id) => [id, id.replace('-', ' '), id.replace('-', '').toLowerCase()]),
  ];
}

const before = fc.constantFrom(
  'At 14:05 ',
  'Staff saw that ',
  'The door was opened by ',
  'In the hallway (',
  '“',
  'It was said that ',
  'A peer told ',
  '- ',
  '',
);
const after = fc.constantFrom(
  ' fell on the stairs.',
  ' was calm by 16:30, and the plan was reviewed.',
  '; police were called at 02:15.',
  ') and two others were present.',
  ', who was upset, left the room.',
  ' said so at 9:00.',
  '.\n',
);

/** People, and a narrative built around them. */
export const narratives: fc.Arbitrary<{ people: KnownPerson[]; text: string }> = people.chain((list) => {
  const mention = fc.constantFrom(...list).chain((one) => fc.constantFrom(...mentions(one)));
  return fc
    .array(fc.tuple(before, mention, after), { minLength: 1, maxLength: 8 })
    .map((sentences) => ({ people: list, text: sentences.map((parts) => parts.join('')).join(' ') }));
});

/** The words of a name, as a reader without accents sees them. */
export const wordsOf = (text: string): string[] =>
  plain(text)
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];
