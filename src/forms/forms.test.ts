import { describe, expect, test } from 'vitest';
import { groupLiving } from '../../test/report/drafts.ts';
import * as library from '../index.ts';
import {
  assess,
  checkOccurrence,
  determineLevel,
  determineReportability,
  type IdentifiedReport,
  isInvalidInputError,
  occurrenceOf,
  omitBlanks,
  parseOccurrence,
  personalInformationPolicy,
  reportStatus,
  safe,
  safeAssess,
  safePersonalInformationPolicy,
  safeReportStatus,
  withAnswer,
} from '../index.ts';

/** The message of the documented error. */
function messageOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (isInvalidInputError(error)) return error.message;
    throw error;
  }
  return 'nothing is wrong';
}

describe('a draft is taken as the occurrence that it is', () => {
  test('every function of an occurrence answers for a draft as for its occurrence', () => {
    const occurrence = occurrenceOf(groupLiving);
    expect(Object.keys(occurrence)).not.toContain('people');
    expect(checkOccurrence(groupLiving)).toEqual([]);
    expect(assess(groupLiving)).toEqual(assess(occurrence));
    for (const call of [
      library.decideOccurrence,
      library.notificationDuties,
      library.companionEntries,
      library.descriptionRequirements,
    ])
      expect(call(groupLiving)).toEqual(call(occurrence));
    expect(determineReportability(groupLiving, 0)).toEqual(determineReportability(occurrence, 0));
  });

  test('an answer is put into a draft', () => {
    const answered = withAnswer(groupLiving, { missing: 'mediaAttention' }, true);
    expect(answered).toEqual({ ...groupLiving, facts: { ...groupLiving.facts, mediaAttention: true } });
  });

  test('a report of the annual review may contain a draft', () => {
    const report = { id: 'r1', level: 1, occurrence: groupLiving, events: [] } as const;
    const plain = { ...report, occurrence: occurrenceOf(groupLiving) };
    expect(library.annualReview([report], 2026)).toEqual(library.annualReview([plain], 2026));
  });

  test('the occurrence of a row has the keys of an occurrence alone, and only those that are there', () => {
    const row = { ...occurrenceOf(groupLiving), createdAt: 'today', contract: null } as const;
    expect(occurrenceOf(row)).toEqual({ ...occurrenceOf(groupLiving), contract: null });
    expect(messageOf(() => assess(row))).toMatch(
      /^Invalid input\n {2}occurrence: expected only the keys contract, .*; check key \d+$/,
    );
    expect(messageOf(() => Reflect.apply(occurrenceOf, undefined, [null]))).toContain('draft: expected a draft');
  });
});

test('an event with fields that are not filled in is read as without them', () => {
  const event = { kind: 'update-requested', at: '2026-11-21T14:05:00-05:00' } as const;
  const report = { awareAt: '2026-11-21T14:05:00-05:00', level: 1 } as const;
  const now = '2026-11-24T15:00:00-05:00';
  const blank: unknown = Reflect.apply(reportStatus, undefined, [
    { ...report, events: [{ ...event, due: '' }] },
    now,
    { calendar: '', timeZone: '' },
  ]);
  expect(blank).toEqual(reportStatus({ ...report, events: [event] }, now));
});

test('the status of a report with an id is that of the report', () => {
  const report: IdentifiedReport = { id: 'r1', awareAt: '2026-11-21T14:05:00-05:00', level: 1, events: [] };
  const { id: _, ...timed } = report;
  const now = '2026-11-21T15:00:00-05:00';
  expect(reportStatus(report, now)).toEqual(reportStatus(timed, now));
});

describe('an unknown key is named by its place and the argument, never by its text', () => {
  test.each([
    [
      () => Reflect.apply(assess, undefined, [{ 'Jordan Smith': 1, ...occurrenceOf(groupLiving), Jordan: 2 }]),
      /^Invalid input\n {2}occurrence: expected only the keys contract.*; check key 1\n {2}occurrence: expected only .*; check key \d$/,
    ],
    [
      () =>
        Reflect.apply(reportStatus, undefined, [
          { awareAt: '2026-11-21T14:05:00-05:00', level: 1, Jordan: 1, events: [] },
          new Date('2026-11-22'),
        ]),
      /^Invalid input\n {2}report: expected only the keys id, awareAt, level, events; check key 3$/,
    ],
    [
      () =>
        Reflect.apply(determineLevel, undefined, [{ category: 'death', facts: { stillbirth: true, Jordan: true } }]),
      /^Invalid input\n {2}entry\.facts: expected only ids of `facts`; check key 2$/,
    ],
    [
      () => Reflect.apply(library.knownPeople, undefined, [{ Jordan: 1 }]),
      /^Invalid input\n {2}draft: expected only known keys; check key 1$/,
    ],
    [
      () => Reflect.apply(library.standingDuties, undefined, [{ Jordan: 1 }, '2026-11-21']),
      /^Invalid input\n {2}record: expected only .*; check key 1$/,
    ],
  ])('in %s', (call, expected) => {
    const message = messageOf(call);
    expect(message).toMatch(expected);
    expect(message).not.toContain('Jordan');
  });

  test('also as data', () => {
    const [problem] = checkOccurrence({ ...occurrenceOf(groupLiving), entries: [{ category: 'death', Jordan: 1 }] });
    expect(problem).toMatchObject({ code: 'unknown-key', path: ['entries', 0], key: 2 });
  });
});

describe("'' reads as left out where an id, a choice, an answer or a time belongs", () => {
  const blank = {
    provider: {
      programs: ['developmental-services-supportive-living', ''],
      setting: '',
      roles: [''],
      directlyOperated: '',
    },
    occurredAt: '',
    awareAt: '',
    contract: '',
    individuals: [{ id: 'i1', population: '', residence: '', programs: '', facts: { hasParentOrGuardian: '' } }],
    entries: [
      {
        category: 'serious-injury',
        subcategory: '',
        type: '',
        individual: '',
        claim: '',
        role: '',
        facts: { lifeThreatening: '', duringService: true },
      },
    ],
    facts: { mediaAttention: '', lifeThreatening: true },
  };

  test('an occurrence is assessed as without these fields', () => {
    expect(parseOccurrence(blank)).toEqual({
      provider: { programs: ['developmental-services-supportive-living'], roles: [] },
      individuals: [{ id: 'i1', facts: {} }],
      entries: [{ category: 'serious-injury', facts: { duringService: true } }],
      facts: { lifeThreatening: true },
    });
    const result = safeAssess(blank);
    // The answer of the occurrence counts, since the entry's own is left out.
    expect(result.ok && result.value.entries[0]?.level.level).toBe(1);
  });

  test('a Level is determined as without these fields', () => {
    const [entry] = blank.entries;
    const options = { facts: blank.facts, guidelines: '' };
    expect(Reflect.apply(determineLevel, undefined, [entry, options]).level).toBe(1);
    expect(
      Reflect.apply(determineLevel, undefined, [
        { category: 'serious-injury', subcategory: '', facts: { lifeThreatening: '' } },
        { facts: { lifeThreatening: true } },
      ]).level,
    ).toBe(1);
    expect(
      determineLevel(
        { category: 'serious-injury', facts: { lifeThreatening: null } },
        { facts: { lifeThreatening: true } },
      ).level,
    ).toBe('undetermined');
  });

  test('a policy is decided as without these fields', () => {
    const provider = { programs: ['vaw-shelter'], setting: '', roles: '', privacyRegimes: '' };
    expect(Reflect.apply(personalInformationPolicy, undefined, [provider])).toEqual(
      personalInformationPolicy({ programs: ['vaw-shelter'] }),
    );
  });

  test('keeps required fields and text fields', () => {
    const places = (input: unknown) => checkOccurrence(input).map(({ path }) => path.join('.'));
    expect(places({ provider: { programs: [''] }, entries: [{ category: '' }] })).toEqual([
      'provider.programs',
      'entries.0.category',
    ]);
    expect(places({ ...blank, individuals: [{ id: '' }], entries: [{ category: 'death', specify: '' }] })).toEqual([
      'individuals.0.id',
      'entries.0.specify',
    ]);
  });
});

describe('a printed label is taken in place of an id', () => {
  test('of programs, settings, populations, roles and privacy laws', () => {
    const labelled = {
      provider: {
        programs: ['Violence Against Women emergency shelter', 'vaw-non-residential'],
        setting: 'emergency shelter',
        roles: ["Children's aid society"],
        privacyRegimes: ['PHIPA'],
      },
      individuals: [
        {
          id: 'i1',
          population: 'Young person',
          residence: 'Foster home',
          programs: ['Child protection by a children’s aid society'],
        },
      ],
      entries: [{ category: 'Abuse or mistreatment', role: 'Victim', individual: 'i1' }],
    };
    expect(parseOccurrence(labelled)).toEqual({
      provider: {
        programs: ['vaw-shelter', 'vaw-non-residential'],
        setting: 'emergency-shelter',
        roles: ['childrens-aid-society'],
        privacyRegimes: ['phipa'],
      },
      individuals: [{ id: 'i1', population: 'young-person', residence: 'foster-home', programs: ['child-protection'] }],
      entries: [{ category: 'abuse-or-mistreatment', role: 'victim', individual: 'i1' }],
    });
    expect(safePersonalInformationPolicy(labelled.provider)).toEqual({
      ok: true,
      value: personalInformationPolicy({ programs: ['vaw-shelter', 'vaw-non-residential'] }),
    });
  });

  test('a text that names nothing is a problem at its place', () => {
    const problems = checkOccurrence({
      provider: { programs: ['Shelter for cats'], setting: 'moon' },
      entries: [],
    });
    expect(problems.map(({ path }) => path.join('.'))).toEqual(['provider.programs.0', 'provider.setting']);
  });
});

describe('blanks are left out of the values of a form', () => {
  test.each([
    ['a blank text', { site: '', description: ' \n' }, undefined],
    ['a blank row', { people: [{ id: '', firstName: '' }, { id: 'i1' }] }, { people: [{ id: 'i1' }] }],
    ['a row that is undefined', [undefined, 1], [1]],
    ['answers', { a: null, b: false, c: 0, d: [], e: {} }, { a: null, b: false, c: 0, d: [], e: {} }],
    ['text with spaces around it', { a: ' b ' }, { a: ' b ' }],
  ])('%s', (_, value, expected) => {
    expect(omitBlanks(value)).toEqual(expected);
  });

  test('keeps a date whole, and ends for a value that contains itself', () => {
    const at = new Date(0);
    expect(omitBlanks({ at })).toEqual({ at });
    const loop: Record<string, unknown> = { a: 1 };
    loop.self = loop;
    expect(omitBlanks(loop)).toEqual({ a: 1 });
    let nested: unknown = { site: ' ' };
    for (let level = 0; level < 100_000; level++) nested = [nested];
    expect(() => omitBlanks(nested)).not.toThrow();
  });

  test('the input stays as it is', () => {
    const value = { a: '', b: [{ c: '' }] };
    omitBlanks(value);
    expect(value).toEqual({ a: '', b: [{ c: '' }] });
  });
});

describe('safe variants', () => {
  test('return what the function returns, or its problems', () => {
    const occurrence = occurrenceOf(groupLiving);
    expect(safeAssess(occurrence)).toEqual({ ok: true, value: assess(occurrence) });
    expect(safeAssess({ entries: [] })).toEqual({ ok: false, problems: checkOccurrence({ entries: [] }) });
    expect(safeAssess(null)).toEqual({ ok: false, problems: checkOccurrence(null) });
    expect(safeReportStatus({}, '')).toMatchObject({ ok: false });
  });

  test('throw an error that is not about the input', () => {
    const broken = safe(() => {
      throw new RangeError('a fault');
    });
    expect(broken).toThrow(RangeError);
  });

  test('of every function with one never throw, whatever they are given', () => {
    const variants = Object.entries(library).filter(([name]) => /^safe[A-Z]/.test(name));
    expect(variants.length).toBeGreaterThan(12);
    for (const [name, call] of variants)
      for (const junk of [undefined, null, '', 7, [], {}, { entries: [''] }, { people: '' }, new Date(Number.NaN)]) {
        const result: unknown = typeof call === 'function' ? Reflect.apply(call, undefined, [junk, junk, junk]) : null;
        expect(result, name).toHaveProperty('ok');
      }
  });
});
