import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { editions } from '../../src/editions/current.ts';
import * as library from '../../src/index.ts';
import { groupLiving, secureCustody, shelterEvacuation } from '../report/drafts.ts';
import { listedDrafts, secretDrafts } from './drafts.ts';
import { narratives } from './narratives.ts';
import { anyEntry, anyOccurrence } from './occurrences.ts';

// Well-formed inputs of every kind that the library takes, for changes to begin with.

const examples: readonly unknown[] = readdirSync('examples')
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join('examples', name), 'utf8')));

/** What `assess` of release 0.1.0 returned for the medication error of the examples, before and after a fact was learned. */
const olderAssessments: readonly unknown[] = JSON.parse(
  readFileSync(join('test', 'arbitraries', 'assessments-of-0.1.0.json'), 'utf8'),
);

/** A pool of inputs that depends on the seed alone. */
const pool = <T>(arbitrary: fc.Arbitrary<T>, seed: number, size: number): T[] =>
  fc.sample(arbitrary, { seed, numRuns: size });

const calendar = fc.oneof(
  fc.constant(null),
  fc.record(
    {
      calendar: fc.constantFrom('ontario-public-holidays', 'ontario-legislation-act', 'ontario-public-service'),
      closures: fc.constantFrom(null, [], ['2026-12-24'], ['2026-11-24', '2026-11-25']),
      timeZone: fc.constantFrom(null, 'America/Toronto', 'America/Winnipeg', 'Asia/Kathmandu', 'UTC'),
    },
    { requiredKeys: [] },
  ),
);

const day = fc
  .integer({ min: 0, max: 36_889 })
  .map((days) => new Date(Date.UTC(2000, 0, 1 + days)).toISOString().slice(0, 10));

const moment = fc
  .integer({ min: 0, max: 60 * 24 * 60 })
  .map((minutes) => new Date(Date.UTC(2026, 9, 1) + minutes * 60_000).toISOString());

const event = fc.oneof(
  fc.record({ kind: fc.constant('initial-submitted'), at: moment, manual: fc.constantFrom(null, true, false) }),
  fc.record({
    kind: fc.constantFrom('update-submitted', 'level-1-learned', 'no-further-action'),
    at: moment,
  }),
  fc.record({ kind: fc.constantFrom('deemed-duplicate', 'deemed-not-valid'), at: moment }),
  fc.record({ kind: fc.constant('update-interval-set'), at: moment, businessDays: fc.integer({ min: 1, max: 1000 }) }),
  fc.record({ kind: fc.constant('update-requested'), at: moment, due: fc.oneof(day, fc.constant(null)) }),
  fc.record({ kind: fc.constant('level-changed'), at: moment, level: fc.constantFrom(1, 2) }),
);

const level = fc.constantFrom<1 | 2>(1, 2);
const report = fc.record({ awareAt: moment, level, events: fc.array(event, { maxLength: 6 }) });
const identified = fc.tuple(fc.constantFrom('r1', 'r2', 'r3', 'r4'), report).map(([id, of]) => ({ id, ...of }));

const person = fc.record(
  {
    id: fc.constantFrom('i1', 'i2'),
    firstName: fc.constantFrom('Jordan', 'Will', 'Éloïse', 'May', 'ᐱᑦ', '李'),
    lastName: fc.constantFrom('Smith', 'van der Berg', null, 'King'),
    dateOfBirth: fc.constantFrom('2010-04-03', null),
    identifiers: fc.constantFrom(null, ['YOT-004512'], ['416555']),
    kind: fc.constantFrom('individual', 'staff', 'other', null),
  },
  { requiredKeys: ['id', 'firstName'] },
);

const phrase = fc.constantFrom(
  'Jordan Smith',
  'SMITH, Jordan',
  'will',
  'Will the',
  'J.S.',
  'born on April 3, 2010',
  '2010-04-03',
  '416-555-0199',
  'a.b@example.ca',
  '12 Maple Street, Unit 4',
  'K1A 0B1',
  '5 mg of Tylenol',
  'Dr. Van der Berg',
  'https://example.ca/x',
  'SIN 046 454 286',
  'YOT-004512',
  '[name removed]',
  'Individual #1',
  'At 08:00 staff saw',
  'van der',
  '(',
  '\n',
  ', ',
  '. ',
);
const text = fc.array(phrase, { maxLength: 12 }).map((parts) => parts.join(' '));

const incident = fc.record(
  {
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    relation: fc.constantFrom('simultaneous', 'consecutive', 'new-information', 'separate'),
    relatedTo: fc.constantFrom('a', 'b', null),
  },
  { requiredKeys: ['id', 'relation'] },
);

const question = fc.record(
  {
    settingUnderMinistry: fc.boolean(),
    involvesIndividuals: fc.boolean(),
    dischargedWhileOngoing: fc.boolean(),
    youthJustice: fc.boolean(),
    severalProviders: fc.boolean(),
    primaryResponsibilityUnclear: fc.boolean(),
    placingAgencies: fc.array(
      fc.record({
        id: fc.constantFrom('p', 'q', 'r'),
        individualsPlaced: fc.integer({ min: 0, max: 4 }),
        individualsInvolved: fc.uniqueArray(fc.constantFrom('i1', 'i2', 'i3')),
        ministryFunded: fc.constantFrom(true, false, null),
      }),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: ['settingUnderMinistry', 'involvesIndividuals'] },
);

const record = fc.record(
  {
    staff: fc.array(fc.record({ id: fc.constantFrom('s1', 's2', 's3'), oriented: day, policyReviewed: day }), {
      maxLength: 3,
    }),
    accountsReviewed: day,
    annualReviews: fc.array(
      fc.record({
        year: fc.integer({ min: 2020, max: 2026 }),
        completed: day,
        significantIssues: fc.constantFrom(true, false, null),
        ministryTold: day,
      }),
      { maxLength: 3 },
    ),
    policyContents: fc.constantFrom(null, [], ['6.policy.roles']),
    localRegistrationAuthorities: fc.integer({ min: 0, max: 5 }),
    sorInitiators: fc.integer({ min: 0, max: 5 }),
  },
  { requiredKeys: [] },
);

/** Everything that the lists of arguments are made of, for one seed. */
export function libraryInputs(seed: number, size: number) {
  const unknown = fc.constantFrom(0, 20, 50, 80, 95);
  const occurrences = [
    ...examples,
    ...pool(
      unknown.chain((rate) => anyOccurrence(rate)),
      seed,
      size,
    ),
  ];
  const parsed = occurrences.map((given) => library.parseOccurrence(given));
  const assessments = parsed.slice(0, 60).map((occurrence) => library.assess(occurrence));
  const reviewed = fc
    .tuple(identified, fc.constantFrom(...parsed), moment, fc.constantFrom('site-1', 'site-2', null))
    .map(([{ id, level: of, events }, occurrence, awareAt, site]) => ({
      id,
      site,
      level: of,
      occurrence: { ...occurrence, awareAt },
      events,
    }));
  return {
    occurrences,
    assessments,
    storedAssessments: [...olderAssessments, ...assessments],
    questions: parsed.slice(0, 60).flatMap((occurrence, place) => {
      const asked = assessments[place]?.questions ?? [];
      return asked.slice(0, 4).map((one) => ({ occurrence, question: one }));
    }),
    options: pool(
      fc.record(
        {
          guidelines: fc.constantFrom(null, ...editions.map(({ id }) => id)),
          readings: fc.constantFrom(null, {}, ...library.contestedReadings.map(({ id }) => ({ [id]: 'other' }))),
          timeZone: fc.constantFrom(null, 'America/Winnipeg'),
        },
        { requiredKeys: [] },
      ),
      seed,
      40,
    ),
    entries: pool(
      unknown.chain((rate) => anyEntry([], rate)),
      seed,
      size,
    ),
    drafts: [
      groupLiving,
      secureCustody,
      shelterEvacuation,
      ...pool(secretDrafts, seed, size).map(([, draft]) => draft),
      ...pool(listedDrafts, seed, size).map(([, draft]) => draft),
    ],
    people: pool(fc.array(person, { maxLength: 3 }), seed, size),
    texts: pool(text, seed, size),
    narratives: pool(narratives, seed, size),
    policies: parsed.slice(0, 60).map(({ provider }) => library.personalInformationPolicy(provider)),
    calendars: pool(calendar, seed, 40),
    days: pool(day, seed, size),
    moments: pool(moment, seed, size),
    reports: pool(report, seed, size),
    manyReports: pool(fc.uniqueArray(identified, { maxLength: 4, selector: ({ id }) => id }), seed, size),
    reviewed: pool(fc.array(reviewed, { maxLength: 4 }), seed, size),
    incidents: pool(fc.uniqueArray(incident, { maxLength: 4, selector: ({ id }) => id }), seed, size),
    restraints: pool(
      fc.array(
        fc.record({
          kind: fc.constantFrom('physical-restraint', 'mechanical-restraint', 'secure-de-escalation'),
          releasedAfter: fc.boolean(),
        }),
        { maxLength: 6 },
      ),
      seed,
      60,
    ),
    leadQuestions: pool(question, seed, size),
    records: pool(record, seed, size),
  };
}

export type LibraryInputs = ReturnType<typeof libraryInputs>;
