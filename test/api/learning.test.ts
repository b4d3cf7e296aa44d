// What a front end does between two assessments: put an answer where it belongs, and tell what it changed.

import { describe, expect, it } from 'vitest';
import { assess, compareAssessments, InvalidInputError, type Occurrence, safe, withAnswer } from '../../src/index.ts';

const custody: Occurrence = {
  provider: { programs: ['youth-justice-custody-detention'] },
  individuals: [{ id: 'i1', population: 'young-person' }],
  entries: [{ category: 'serious-injury', subcategory: 'accidental', individual: 'i1' }],
};

describe('withAnswer', () => {
  it('adds an entry’s fact to the facts of the entry', () => {
    const first = withAnswer(custody, { missing: 'lifeThreatening', index: 0 }, false);
    const second = withAnswer(first, { missing: 'emergencyMedicalServices', index: 0 }, true);
    expect(second.entries[0]?.facts).toEqual({ lifeThreatening: false, emergencyMedicalServices: true });
    expect(custody.entries[0]).not.toHaveProperty('facts');
  });

  it('puts an occurrence’s fact on the occurrence', () => {
    expect(withAnswer(custody, { missing: 'mediaAttention' }, true).facts).toEqual({ mediaAttention: true });
  });

  it('puts an individual’s fact and fields on the individual', () => {
    const answered = withAnswer(custody, { missing: 'hasProbationOfficer', individual: 'i1' }, true);
    expect(answered.individuals).toEqual([
      { id: 'i1', population: 'young-person', facts: { hasProbationOfficer: true } },
    ]);
    const living = withAnswer(answered, { missing: 'residence', individual: 'i1' }, 'secure-custody');
    expect(living.individuals?.[0]).toMatchObject({
      residence: 'secure-custody',
      facts: { hasProbationOfficer: true },
    });
  });

  it('puts fields of the provider and of the entry where they belong', () => {
    expect(withAnswer(custody, { missing: 'providerRoles' }, ['placing-agency']).provider.roles).toEqual([
      'placing-agency',
    ]);
    expect(withAnswer(custody, { missing: 'setting' }, 'secure-custody').provider.setting).toBe('secure-custody');
    expect(withAnswer(custody, { missing: 'subcategory', index: 0 }, 'self-harm').entries[0]?.subcategory).toBe(
      'self-harm',
    );
  });

  it('puts a time and the individual of an entry, for which no question asks', () => {
    const awareAt = '2026-11-21T14:00:00-05:00';
    expect(withAnswer(custody, { missing: 'awareAt' }, awareAt)).toEqual({ ...custody, awareAt });
    const entries = [{ category: 'death' }] as const;
    const named = withAnswer({ ...custody, entries }, { missing: 'individual', index: 0 }, 'i1');
    expect(named.entries).toEqual([{ category: 'death', individual: 'i1' }]);
    expect(() => withAnswer(custody, { missing: 'awareAt' }, '2026-11-21T14:00')).toThrow(
      'awareAt: expected a timestamp',
    );
    expect(() => withAnswer(custody, { missing: 'individual', index: 0 }, 'i9')).toThrow('individual: expected the id');
  });

  it('makes a person who is not named an individual, with an id that is not taken', () => {
    const unnamed: Occurrence = { ...custody, entries: [{ category: 'death' }, { category: 'death' }] };
    const answered = withAnswer(unnamed, { missing: 'population', index: 1 }, 'child');
    expect(answered.individuals?.[1]).toEqual({ id: 'individual-2', population: 'child' });
    expect(answered.entries.map(({ individual }) => individual)).toEqual([undefined, 'individual-2']);
    const taken: Occurrence = { ...unnamed, individuals: [{ id: 'individual-1' }] };
    expect(withAnswer(taken, { missing: 'population', index: 0 }, 'child').entries[0]?.individual).toBe(
      'individual-1a',
    );
  });

  it('lets a type bring its subcategory, and a new subcategory take away a type that it does not have', () => {
    const open: Occurrence = { ...custody, entries: [{ category: 'death' }] };
    const typed = withAnswer(open, { missing: 'type', index: 0 }, 'fall');
    expect(typed.entries[0]).toMatchObject({ subcategory: 'accidental', type: 'fall' });
    expect(withAnswer(typed, { missing: 'subcategory', index: 0 }, 'suicide').entries[0]).toMatchObject({ type: null });
    expect(withAnswer(typed, { missing: 'subcategory', index: 0 }, 'accidental').entries[0]?.type).toBe('fall');
  });

  it('changes the entry and the individual of the question, and no other', () => {
    const two: Occurrence = {
      ...custody,
      individuals: [{ id: 'i1' }, { id: 'i2', residence: 'secure-custody' }],
      entries: [...custody.entries, { category: 'death', individual: 'i2' }],
    };
    const answered = withAnswer(two, { missing: 'lifeThreatening', index: 0 }, true);
    expect(answered.entries[0]?.facts).toEqual({ lifeThreatening: true });
    expect(answered.entries[1]).toStrictEqual(two.entries[1]);
    const living = withAnswer(two, { missing: 'residence', individual: 'i1' }, 'foster-home');
    expect(living.individuals).toStrictEqual([{ id: 'i1', residence: 'foster-home' }, two.individuals?.[1]]);
    const byEntry = withAnswer(two, { missing: 'residence', index: 1 }, 'foster-home');
    expect(byEntry.individuals).toStrictEqual([{ id: 'i1' }, { id: 'i2', residence: 'foster-home' }]);
  });

  it('makes a person who is not named an individual by a residence too', () => {
    const unnamed: Occurrence = { provider: custody.provider, entries: [{ category: 'death' }, { category: 'death' }] };
    const answered = withAnswer(unnamed, { missing: 'residence', index: 1 }, 'foster-home');
    expect(answered.individuals).toStrictEqual([{ id: 'individual-2', residence: 'foster-home' }]);
    expect(answered.entries).toStrictEqual([{ category: 'death' }, { category: 'death', individual: 'individual-2' }]);
    const known = withAnswer(unnamed, { missing: 'hasParentOrGuardian', index: 0 }, true);
    expect(known.individuals).toStrictEqual([{ id: 'individual-1', facts: { hasParentOrGuardian: true } }]);
  });

  it('adds no type to an entry without one, and keeps a subcategory that was answered', () => {
    const open: Occurrence = { ...custody, entries: [{ category: 'death' }] };
    const answered = withAnswer(open, { missing: 'subcategory', index: 0 }, 'suicide');
    expect(answered.entries).toStrictEqual([{ category: 'death', subcategory: 'suicide' }]);
    expect(withAnswer(open, { missing: 'type', index: 0 }, null).entries).toStrictEqual([
      { category: 'death', type: null },
    ]);
    expect(() => withAnswer(answered, { missing: 'type', index: 0 }, 'fall')).toThrow(/type/);
    const typed = withAnswer(open, { missing: 'type', index: 0 }, 'fall');
    expect(withAnswer(typed, { missing: 'serviceRecipientDied', index: 0 }, true).entries).toStrictEqual([
      { category: 'death', subcategory: 'accidental', type: 'fall', facts: { serviceRecipientDied: true } },
    ]);
  });

  it('takes an answer back with null', () => {
    const answered = withAnswer(custody, { missing: 'lifeThreatening', index: 0 }, true);
    expect(withAnswer(answered, { missing: 'lifeThreatening', index: 0 }, null).entries[0]?.facts).toEqual({
      lifeThreatening: null,
    });
  });

  it.each([
    ['an answer of another kind', { missing: 'lifeThreatening', index: 0 }, 'perhaps'],
    ['an option that there is not', { missing: 'setting' }, 'moon'],
    ['an individual that there is not', { missing: 'hasProbationOfficer', individual: 'i9' }, true],
  ] as const)('refuses %s', (_, question, answer) => {
    expect(() => withAnswer(custody, question, answer)).toThrow(InvalidInputError);
  });

  it('refuses an answer of the whole occurrence to a question that an entry answers itself', () => {
    const answered = withAnswer(custody, { missing: 'lifeThreatening', index: 0 }, false);
    expect(() => withAnswer(answered, { missing: 'lifeThreatening' }, true)).toThrow(
      'question.index: expected the place of an entry, from 0',
    );
    expect(withAnswer(custody, { missing: 'lifeThreatening' }, true).facts).toEqual({ lifeThreatening: true });
    const other = { ...answered, entries: [...answered.entries, { category: 'death' } as const] };
    expect(() => withAnswer(other, { missing: 'lifeThreatening' }, true)).toThrow('question.index');
  });

  it.each<[string, unknown, string, string]>([
    ['no question', 3, 'question', 'a question of the assessment'],
    ['a question without an id', { missing: '' }, 'question.missing', 'the id of a fact or field'],
    [
      'a place that is a text',
      { missing: 'mediaAttention', index: 'length' },
      'question.index',
      'the place of an entry, from 0',
    ],
    [
      'a place that is the text of a number',
      { missing: 'mediaAttention', index: '0' },
      'question.index',
      'the place of an entry, from 0',
    ],
    [
      'another individual',
      { missing: 'population', individual: 'i9' },
      'question.individual',
      'the id of an individual of the occurrence',
    ],
  ])('refuses %s with one problem', (_, question, path, expected) => {
    const result = Reflect.apply(safe(withAnswer), undefined, [custody, question, 'child']);
    const problems = result.ok ? [] : result.problems;
    expect(problems).toEqual([expect.objectContaining({ path: path.split('.'), expected })]);
  });

  it('names an individual that there is not as unknown', () => {
    const result = safe(withAnswer)(custody, { missing: 'population', individual: 'i9' }, 'child');
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'unknown-individual' }] });
  });

  it('refuses an answer that is left out, which would take an answer back without a word', () => {
    const call = () => Reflect.apply(withAnswer, undefined, [custody, { missing: 'mediaAttention' }, undefined]);
    expect(call).toThrow('answer: expected an answer: null where it is not known');
  });

  it('refuses an id that nothing has, and names the nearest', () => {
    const call = () => Reflect.apply(withAnswer, undefined, [custody, { missing: 'mediaAtention' }, true]);
    expect(call).toThrow(/question\.missing: .*mediaAttention/);
  });

  it('refuses an individual when no one is listed, and names the question', () => {
    const nobody: Occurrence = {
      provider: custody.provider,
      entries: custody.entries.map(({ category }) => ({ category })),
    };
    expect(() => withAnswer(nobody, { missing: 'population', individual: 'i1' }, 'child')).toThrow(
      /question\.individual/,
    );
  });

  it('answers every question that an assessment asks, until none is left', () => {
    let occurrence: Occurrence = { provider: { programs: ['child-welfare'] }, entries: [{ category: 'death' }] };
    for (let asked = 0; asked < 200; asked++) {
      const [question] = assess(occurrence).questions;
      if (question === undefined) break;
      const [option] = question.options ?? [];
      const answer = question.kind === 'yes-no' ? true : (option?.id ?? null);
      occurrence = withAnswer(
        occurrence,
        question,
        question.multiple === true && answer !== true ? [answer ?? ''] : answer,
      );
    }
    expect(assess(occurrence).questions).toEqual([]);
  });
});

describe('compareAssessments', () => {
  const before = assess({ ...custody, entries: [{ ...injury(), facts: { unscheduledMedicalAttention: true } }] });
  const after = assess({
    ...custody,
    entries: [{ ...injury(), facts: { unscheduledMedicalAttention: true, emergencyMedicalServices: true } }],
  });

  function injury() {
    return { category: 'serious-injury', subcategory: 'accidental', individual: 'i1' } as const;
  }

  it('returns an empty list when nothing differs', () => {
    expect(compareAssessments(before, before)).toEqual([]);
  });

  it('puts first what calls for action now: the Level raised, the ministry to be phoned', () => {
    const changes = compareAssessments(before, after);
    expect(changes).toContainEqual(
      expect.objectContaining({ what: 'level', from: 'undetermined', to: '1', urgent: true }),
    );
    expect(changes).toContainEqual(
      expect.objectContaining({
        what: 'notification:ministry-designate',
        from: 'undetermined',
        to: 'required',
        urgent: true,
      }),
    );
    expect(changes).toContainEqual(
      expect.objectContaining({ what: 'level', index: 0, from: 'undetermined', to: '1', urgent: false }),
    );
    const urgent = changes.map((change) => change.urgent);
    expect(urgent).toEqual(urgent.toSorted((a, b) => Number(b) - Number(a)));
  });

  it('tells a report that has become due, and one that is not', () => {
    const open = assess({ ...custody, entries: [injury()] });
    const no = assess({
      ...custody,
      entries: [{ ...injury(), facts: { unscheduledMedicalAttention: false, unplannedHospitalization: false } }],
    });
    expect(compareAssessments(open, before)).toContainEqual(
      expect.objectContaining({
        what: 'reportability',
        from: 'undetermined',
        to: 'reportable',
        urgent: true,
      }),
    );
    expect(compareAssessments(open, no)).toContainEqual(
      expect.objectContaining({
        what: 'reportability',
        from: 'undetermined',
        to: 'not-reportable',
        urgent: false,
      }),
    );
  });

  it('tells entries that came and went, and the companions they call for', () => {
    const restrained = assess({
      ...custody,
      entries: [
        injury(),
        {
          category: 'restrictive-intervention',
          subcategory: 'physical-restraint',
          individual: 'i1',
          facts: { seriousInjuryResulted: true, performedByServiceStaff: true, notARestraint: false },
        },
      ],
    });
    const changes = compareAssessments(assess({ ...custody, entries: [injury()] }), restrained);
    expect(changes).toContainEqual(
      expect.objectContaining({ what: 'reportability', index: 1, from: 'none', to: 'reportable', urgent: true }),
    );
    expect(changes).toContainEqual(
      expect.objectContaining({
        what: 'companions',
        index: 1,
        individual: 'i1',
        from: 'none',
        to: 'also serious-injury/during-restrictive-intervention',
        urgent: true,
      }),
    );
  });

  it('tells another form of names, and another checklist', () => {
    const shelter = assess({ ...custody, provider: { programs: ['vaw-shelter'] }, entries: [injury()] });
    const changes = compareAssessments(assess({ ...custody, entries: [injury()] }), shelter);
    expect(changes).toContainEqual(
      expect.objectContaining({
        what: 'personal-information',
        from: 'first-name-last-initial',
        to: 'initials',
        urgent: false,
      }),
    );
    expect(changes.some(({ what, urgent }) => what === 'description' && !urgent)).toBe(true);
  });
});

describe('compareAssessments, about time and rules', () => {
  const fall: Occurrence = {
    provider: { programs: ['developmental-services-supportive-living'] },
    awareAt: '2026-11-21T14:05:00-05:00',
    facts: { mediaAttention: false },
    entries: [
      {
        category: 'serious-injury',
        subcategory: 'accidental',
        facts: {
          unscheduledMedicalAttention: true,
          lifeThreatening: false,
          causedByServiceProvider: false,
          emergencyMedicalServices: false,
        },
      },
    ],
  };
  const changed = (before: Occurrence, after: Occurrence) =>
    compareAssessments(assess(before), assess(after)).map(({ what, from, to, urgent }) => [what, from, to, urgent]);

  it('reports a moved deadline without another Level, urgent where it is sooner', () => {
    const sooner = { ...fall, awareAt: '2026-11-21T10:00:00-05:00' };
    const times = ['2026-11-22T14:05:00-05:00', '2026-11-22T10:00:00-05:00'] as const;
    expect(changed(fall, sooner)).toEqual([['deadline', ...times, true]]);
    expect(changed(sooner, fall)).toEqual([['deadline', times[1], times[0], false]]);
    expect(changed(fall, { ...fall, awareAt: null })).toEqual([['deadline', times[0], 'none', false]]);
  });

  it('reports no deadline that is the same moment in another time zone', () => {
    const utc = assess(fall, { timeZone: 'UTC' });
    expect(utc.initialReportDue).not.toBe(assess(fall).initialReportDue);
    expect(compareAssessments(assess(fall), utc)).toEqual([]);
  });

  it('reports the working Level while the Level is open', () => {
    const open = { ...fall, facts: {} };
    expect(changed(open, fall)).toContainEqual(['working-level', '1', '2', false]);
    expect(changed(fall, open)).toContainEqual(['working-level', '2', '1', true]);
  });

  it('reports other rules apart from what was learned', () => {
    const { receipt } = assess(fall);
    const { guidelines, rulesDigest } = receipt;
    const earlier = { ...assess(fall), receipt: { ...receipt, rulesDigest: '0000000000000000' } };
    expect(compareAssessments(earlier, assess(fall))).toEqual([
      {
        what: 'rules',
        from: `${guidelines} 0000000000000000`,
        to: `${guidelines} ${rulesDigest}`,
        urgent: false,
        text: 'The rules are different: another release, edition or reading.',
      },
    ]);
    const reading = { 'children-in-society-care': 'other' } as const;
    expect(compareAssessments(assess(fall), assess(fall, { readings: reading })).map(({ what }) => what)).toEqual([
      'rules',
    ]);
  });
});
