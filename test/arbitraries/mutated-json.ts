import * as fc from 'fast-check';

// Values of JSON with one place of them otherwise.

type Path = readonly (string | number)[];

/** Every place in a value, itself first. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

/** A value with something else at a place; without the place where nothing is put there. */
function withAt(value: unknown, [step, ...rest]: Path, put: unknown): unknown {
  if (step === undefined) return put;
  if (Array.isArray(value)) {
    const list: unknown[] = value;
    return list.flatMap((item, index) => {
      if (`${index}` !== `${step}`) return [item];
      const changed = withAt(item, rest, put);
      return changed === undefined ? [] : [changed];
    });
  }
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(
    entries.flatMap(([key, item]) => {
      const changed = key === step ? withAt(item, rest, put) : item;
      return changed === undefined ? [] : [[key, changed]];
    }),
  );
}

/** Values for any place, mostly wrong there. None is blank or a label. */
const junk: readonly unknown[] = [
  0,
  1,
  2,
  -1,
  0.5,
  true,
  false,
  'zzz',
  'other',
  'death',
  'fire',
  'accidental',
  'victim',
  'hospital',
  'police',
  'homelessness',
  '2010-02-29',
  '2012-02-29',
  '1899-12-31',
  '2026-11-21T14:05:00-05:00',
  '2026-11-21T14:05:00',
  '2026-11-21T24:00:00Z',
  '2026-02-29T14:05:00Z',
  '2101-01-01T00:00:00Z',
  '1999-12-31T23:59:59Z',
  '2000-01-01T00:00:00.123456789+14:00',
  [],
  {},
  [[]],
  ['zzz'],
  [null],
  ['homelessness'],
  { zzz: true },
  { text: 'zzz' },
  { category: 'death' },
  { duringService: true },
];

/** The same value; or with junk somewhere, without something, or with a key more. */
export function mutated(
  values: fc.Arbitrary<unknown>,
  also: readonly unknown[] = [null, undefined, ''],
): fc.Arbitrary<unknown> {
  return values.chain((value) => {
    const places = placesIn(value);
    const place = fc.constantFrom(...places);
    const replaced = fc
      .tuple(place, fc.constantFrom(...junk, ...also))
      .map(([path, put]) => withAt(value, path, put) ?? null);
    const withKey = fc
      .tuple(place, fc.constantFrom('zzz', 'constructor', 'Mirela Okonkwo'), fc.constantFrom(1, null))
      .map(([path, key, put]) => {
        const within = at(value, path);
        const isList = typeof within !== 'object' || within === null || Array.isArray(within);
        return isList ? value : withAt(value, path, { ...within, [key]: put });
      });
    return fc.oneof(
      { weight: 2, arbitrary: fc.constant(value) },
      { weight: 5, arbitrary: replaced },
      { weight: 1, arbitrary: withKey },
    );
  });
}

function at(value: unknown, path: Path): unknown {
  let found = value;
  for (const step of path)
    found =
      typeof found === 'object' && found !== null
        ? Object.entries(found).find(([key]) => key === `${step}`)?.[1]
        : undefined;
  return found;
}
