import * as fc from 'fast-check';
import { recipients } from '../../src/schema/ids.ts';
import { categoryIds } from '../../src/vocabulary/categories.ts';
import { programs } from '../../src/vocabulary/programs.ts';
import { guardianStatuses, reportLocations } from '../../src/vocabulary/report-values.ts';
import { tree } from '../../src/vocabulary/taxonomy.ts';

// Drafts about invented people, whole and half typed, with what is personal written in many places where it does not belong.

/** Texts that do not occur in this library: any of them in an answer comes from the draft. */
const secretWord = fc
  .array(fc.constantFrom(...'bcdfghjklmnpqrstvwxz'), { minLength: 6, maxLength: 10 })
  .map((letters) => `${letters.join('').charAt(0).toUpperCase()}${letters.join('').slice(1)}`);

export interface Secrets {
  readonly firstName: string;
  readonly lastName: string;
  readonly dateOfBirth: string;
  readonly identifier: string;
}

const secrets: fc.Arbitrary<Secrets> = fc.record({
  firstName: secretWord,
  lastName: secretWord,
  dateOfBirth: fc
    .tuple(fc.integer({ min: 1950, max: 2019 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([year, month, day]) => `${year}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`),
  identifier: fc.integer({ min: 10_000_000, max: 99_999_999 }).map(String),
});

/** Whether a text contains any of it. */
export function leaks(text: string, { firstName, lastName, dateOfBirth, identifier }: Secrets): boolean {
  const small = text.toLowerCase();
  return [firstName, lastName, dateOfBirth, identifier].some((secret) => small.includes(secret.toLowerCase()));
}

const narrative = ({ firstName, lastName, dateOfBirth, identifier }: Secrets): fc.Arbitrary<string> =>
  fc
    .array(
      fc.constantFrom(
        'At 08:00 staff saw that',
        `${firstName} ${lastName}`,
        `${firstName}’s room`,
        lastName.toUpperCase(),
        `${lastName}, ${firstName}`,
        `born ${dateOfBirth}`,
        `file ${identifier}`,
        'was calm.',
        'Individual #1',
        '',
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(' '));

const timestamp = fc
  .integer({ min: 0, max: 60 * 72 })
  .map((minutes) => new Date(Date.UTC(2026, 10, 23, 5) + minutes * 60_000).toISOString());

const entryAbout = (individuals: readonly (string | null)[]) =>
  fc.constantFrom(...categoryIds).chain((category) =>
    fc.constantFrom(...Object.entries<readonly string[]>(tree[category])).chain(([subcategory, types]) =>
      fc.record(
        {
          category: fc.constant(category),
          subcategory: fc.constant(subcategory),
          type: types.length === 0 ? fc.constant(null) : fc.constantFrom(...types),
          individual: fc.constantFrom(...individuals),
          claim: fc.constantFrom('alleged', null),
          role: fc.constantFrom('victim', 'perpetrator', 'unknown', null),
          facts: fc.dictionary(
            fc.constantFrom('lifeThreatening', 'siteEvacuation', 'medicationHarmPossible'),
            fc.boolean(),
          ),
        },
        { requiredKeys: ['category'] },
      ),
    ),
  );

/** Whatever may be typed at a place instead of what belongs there. */
const anything = ({ firstName, lastName }: Secrets): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.constantFrom<unknown>(null, '', ' ', 0, true, [], {}, `${firstName} ${lastName}`, [firstName], {
      [firstName]: lastName,
    }),
    fc.jsonValue({ maxDepth: 2 }),
  );

/** A draft about the people of the secrets. Half typed, any part of it may be something else. */
const draftsAbout = (given: Secrets, typed: 'half' | 'whole'): fc.Arbitrary<Readonly<Record<string, unknown>>> => {
  const text = narrative(given);
  const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
    typed === 'whole' ? arbitrary : fc.oneof({ weight: 12, arbitrary }, { weight: 1, arbitrary: anything(given) });
  const orElse = <T>(right: T, ...others: readonly T[]): fc.Arbitrary<T> =>
    fc.constantFrom(right, ...(typed === 'whole' ? [] : others));
  const entry = entryAbout(['i1', 'i2', null, ...(typed === 'half' ? ['i9'] : [])]);
  const person = fc.record({
    id: maybe(fc.constantFrom('i1', 'i2')),
    firstName: maybe(orElse(given.firstName, given.firstName.charAt(0))),
    lastName: maybe(orElse<string | null>(given.lastName, `${given.lastName.charAt(0)}.`, null)),
    dateOfBirth: maybe(orElse(given.dateOfBirth, `${given.dateOfBirth}T00:00:00Z`)),
    gender: maybe(orElse('female', 'male', given.firstName)),
    placingAgency: maybe(text),
    youngPersonIdentifyingFactors: maybe(fc.array(text, { maxLength: 2 })),
    identifiers: maybe(fc.record({ yotis: maybe(fc.constant(given.identifier)), cpin: fc.constant(null) })),
    probationOfficer: maybe(fc.boolean()),
    legalGuardianStatus: maybe(
      fc.array(fc.constantFrom(...guardianStatuses.map(({ label }) => label), given.lastName)),
    ),
  });
  return fc.record(
    {
      provider: maybe(
        fc.record(
          {
            programs: maybe(fc.array(fc.constantFrom(...programs.map(({ id }) => id)), { minLength: 1, maxLength: 2 })),
            roles: fc.constantFrom([], null, ['childrens-aid-society']),
          },
          { requiredKeys: ['programs'] },
        ),
      ),
      occurredAt: maybe(timestamp),
      awareAt: maybe(timestamp),
      submittedAt: maybe(timestamp),
      individuals: maybe(
        fc
          .array(
            fc.record({
              id: maybe(fc.constantFrom('i1', 'i2', 'i3')),
              population: maybe(fc.constantFrom('child', 'young-person', 'adult')),
            }),
            { minLength: typed === 'whole' ? 2 : 0, maxLength: 3 },
          )
          .map((list) => (typed === 'half' ? list : list.map((one, place) => ({ ...one, id: `i${place + 1}` })))),
      ),
      entries: maybe(fc.array(maybe(entry), { maxLength: 3 })),
      facts: maybe(fc.record({ mediaAttention: fc.boolean() })),
      site: maybe(text),
      location: maybe(fc.constantFrom(...reportLocations.map(({ id }) => id))),
      people: maybe(fc.array(maybe(person), { minLength: typed === 'whole' ? 1 : 0, maxLength: 3 })),
      notifications: maybe(
        fc.array(
          maybe(
            fc.record(
              {
                recipient: maybe(fc.constantFrom(...recipients)),
                individual: maybe(fc.constantFrom('i1', 'i2')),
                made: maybe(fc.boolean()),
                at: maybe(timestamp),
                madeBy: maybe(text),
                office: maybe(text),
                byOtherEntity: maybe(text),
                reasonNotMade: maybe(text),
              },
              { requiredKeys: ['recipient'] },
            ),
          ),
          { maxLength: 3 },
        ),
      ),
      description: maybe(text),
      furtherDetails: maybe(text),
      lateExplanation: maybe(text),
      finalSubmission: maybe(fc.record({ expected: maybe(fc.boolean()), explanation: maybe(text) })),
      media: maybe(
        fc.array(fc.record({ at: maybe(timestamp), outlet: maybe(text), links: maybe(fc.array(text)) }), {
          maxLength: 2,
        }),
      ),
      views: maybe(
        fc.array(
          maybe(
            fc.record({
              individual: maybe(fc.constantFrom('i1', 'i2')),
              text: maybe(text),
              obtainedBy: maybe(text),
              consent: maybe(fc.boolean()),
              reasonNotIncluded: maybe(text),
            }),
          ),
          { maxLength: 2 },
        ),
      ),
      supportingDocuments: maybe(fc.array(fc.record({ fileName: maybe(text) }), { maxLength: 2 })),
      signOff: maybe(
        fc.record({
          preparedBy: maybe(
            fc.record({ name: maybe(fc.constant('Bo Lindqvist')), position: maybe(text), contact: maybe(text) }),
          ),
        }),
      ),
      ...(typed === 'half' ? { [given.lastName]: fc.constant(given.firstName) } : {}),
    },
    { requiredKeys: typed === 'half' ? [] : ['people', 'individuals'] },
  );
};

/** Secrets, and a half-typed draft that is full of them. */
export const secretDrafts: fc.Arbitrary<readonly [Secrets, unknown]> = secrets.chain((given) =>
  fc.tuple(fc.constant(given), draftsAbout(given, 'half')),
);

/** Secrets, and a draft without anything of a wrong shape that lists their person and is full of them. */
export const listedDrafts: fc.Arbitrary<readonly [Secrets, unknown]> = secrets.chain((given) =>
  fc.tuple(fc.constant(given), draftsAbout(given, 'whole')),
);
