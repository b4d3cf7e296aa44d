import fc from 'fast-check';

// Values that a caller may hand over by mistake or on purpose, and that no part of the library may stumble on.

/** Part of every text and key made here, so that a repeated input is found by it. */
export const marker = 'Zyxvarkq';

const long = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

const texts: readonly string[] = [
  marker,
  `${marker} ${marker.toUpperCase()}`,
  `\ud800${marker}`,
  `${marker}\udc00\ud83d`,
  `\u0000${marker}\u001b[31m`,
  `\u202e${marker}\u200b\ufeff\u2028`,
  `{"${marker}": 1}`,
  `--${marker}`,
  `<script>${marker}</script>`,
  '',
  ' ',
  '-',
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toString',
  'valueOf',
  'then',
  'length',
  '\ud800',
  'é',
  'e\u0301',
  '😀',
  'ﬃ',
  'İ',
];

/** Texts near 100 kB, made to be slow where a pattern or a comparison is. */
const hugeTexts: readonly string[] = [
  'a',
  ' ',
  '\n',
  '1-',
  'Jordan ',
  '\ud800',
  'http://',
  '2026-11-21T',
  '@a.',
  '"',
].map((unit) => `${long(unit, 100_000)}${marker}`);

/** Dates and moments at the edges of what is taken, and just outside. */
const dates: readonly string[] = [
  '2000-01-01',
  '1999-12-31',
  '2100-12-31',
  '2101-01-01',
  '2024-02-29',
  '2026-02-29',
  '2100-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-11-31',
  '0000-00-00',
  '+275760-09-13',
  '-271821-04-20',
  '9999-12-31',
  '2000-01-01T00:00:00Z',
  '2000-01-01T00:00:00+14:00',
  '1999-12-31T23:59:59-12:00',
  '2100-12-31T23:59:59Z',
  '2100-12-31T23:59:59-23:59',
  '2100-12-31T23:59:59.999999999-05:00',
  '2026-03-08T02:30:00-05:00',
  '2026-11-01T01:30:00-04:00',
  '2026-11-01T01:30:00-05:00',
  '2026-11-21T24:00:00Z',
  '2026-11-21T23:59:60Z',
  '2026-11-21T14:05:00+24:00',
  '2026-11-21T14:05:00',
  '2026-11-21t14:05:00z',
  `2026-11-21T14:05:00-05:00${marker}`,
];

const numbers: readonly number[] = [
  0,
  -0,
  1,
  2,
  3,
  -1,
  0.5,
  1.5,
  7,
  100,
  1999,
  2000,
  2026,
  2100,
  2101,
  1e5,
  1e9,
  -1e9,
  2 ** 31,
  2 ** 32,
  2 ** 53,
  -(2 ** 53),
  1e21,
  1e308,
  5e-324,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
];

const moments: readonly Date[] = [
  0,
  946_684_800_000,
  946_684_799_999,
  4_133_980_799_999,
  8.64e15,
  -8.64e15,
  Number.NaN,
].map((at) => new Date(at));

function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = marker;
  for (let level = 0; level < depth; level++) value = wrap(value);
  return value;
}

/** Shapes that a parser of JSON can give: deep, wide, and with keys that reach for a prototype. */
const shapes: readonly unknown[] = [
  null,
  true,
  false,
  [],
  {},
  [null],
  [[]],
  JSON.parse(`{"__proto__": {"polluted": "${marker}"}}`),
  JSON.parse(`{"__proto__": ["${marker}"], "entries": [], "provider": {"programs": ["homelessness"]}}`),
  { constructor: { prototype: { polluted: marker } } },
  { [marker]: marker },
  { length: 3, 0: marker },
  nested(50, (inner) => [inner]),
  nested(50, (inner) => ({ facts: inner })),
  nested(8_000, (inner) => [inner]),
  nested(8_000, (inner) => ({ entries: inner })),
  Array.from({ length: 1_000 }, () => marker),
  Array.from({ length: 1_000 }, () => ({})),
  Object.fromEntries(Array.from({ length: 1_000 }, (_, place) => [`${marker}${place}`, place])),
];

/** What only a program can hand over: a call from plain JavaScript has no compiler to stop it. */
const exotic: readonly unknown[] = [
  undefined,
  Symbol(marker),
  10n ** 30n,
  () => marker,
  new Map([[marker, marker]]),
  new Set([marker]),
  new Error(marker),
  /a/,
  new String(marker),
  new Number(1),
  Object.create(null),
  Object.assign(Object.create({ inherited: marker }), { own: marker }),
  // A list with holes.
  Object.assign([], { length: 5 }),
  circle(),
];

class ListOfAnotherClass extends Array {}

/** Lists that JSON cannot express: of a length that no memory has, with holes, of bytes, of another class, with keys of their own. */
const lists: readonly unknown[] = [
  new Array(2 ** 32 - 1),
  new Array(3_000_000),
  Object.assign(new Array(250_001), { 7: marker }),
  Object.assign([marker], { [marker]: marker, length: 9 }),
  Object.assign(new ListOfAnotherClass(), { 0: { id: marker }, length: 1 }),
  { length: 2 ** 32 - 1 },
  new Uint8Array(1_000),
  new ArrayBuffer(8),
];

function circle(): unknown {
  const ring: Record<string, unknown> = { [marker]: marker };
  ring.facts = ring;
  ring.entries = [ring];
  return ring;
}

for (const value of [...shapes, ...exotic, ...moments, ...lists]) freezeDeep(value);

/** Freezes a value with everything in it: whoever writes to it is found out by an error. */
export function freezeDeep(value: unknown): void {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    // Bytes cannot be frozen.
    if (typeof next !== 'object' || next === null || Object.isFrozen(next) || ArrayBuffer.isView(next)) continue;
    Object.freeze(next);
    open.push(...Object.values(next));
  }
}

const frozen = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  arbitrary.map((value) => {
    freezeDeep(value);
    return value;
  });

// Any character. `fc.string({ unit: 'binary' })` makes a table of all of them first, which takes seconds.
const codePoint = fc.oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }));

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 24, arbitrary: fc.constantFrom(...texts) },
  { weight: 18, arbitrary: fc.constantFrom(...dates) },
  {
    weight: 12,
    arbitrary: fc.array(codePoint, { maxLength: 20 }).map((points) => `${String.fromCodePoint(...points)}${marker}`),
  },
  { weight: 1, arbitrary: fc.constantFrom(...hugeTexts) },
);

/** Anything at all, frozen. */
export const hostile: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 8, arbitrary: hostileText },
  { weight: 5, arbitrary: fc.constantFrom(...numbers) },
  { weight: 5, arbitrary: fc.constantFrom(...shapes) },
  { weight: 2, arbitrary: fc.constantFrom(...moments) },
  { weight: 2, arbitrary: fc.constantFrom(...exotic) },
  { weight: 5, arbitrary: frozen(fc.jsonValue({ maxDepth: 3 })) },
);

/** Lists in place of whatever is expected. */
export const hostileList: fc.Arbitrary<unknown> = fc.constantFrom(...lists);
