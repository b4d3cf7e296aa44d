import { describe, expect, test } from 'vitest';
import { assessWith } from '../../src/assess/assess.ts';
import { compileEdition } from '../../src/evaluation/compile-edition.ts';
import { enteredEntries } from '../../src/evaluation/entered-entries.ts';
import { evaluateRules, startEvaluation } from '../../src/evaluation/evaluate.ts';
import type { Condition } from '../../src/logic/condition.ts';
import type { CompanionEntry } from '../../src/model/assessment.ts';
import type { Edition } from '../../src/model/edition.ts';
import type { Entry, Individual, Occurrence } from '../../src/model/occurrence.ts';
import type { CompanionRule } from '../../src/model/rule.ts';
import { answers } from '../support/answered.ts';
import { alwaysLevelTwo, alwaysReportable, forEach, reportableWhen, residual, smallEdition } from './small-edition.ts';

const outbreak: Condition = { fact: 'outbreak' };
const illness: Entry = { category: 'serious-illness', subcategory: 'other-illness' };
const sick: Entry = { ...illness, facts: { outbreak: true } };
const accident = { category: 'serious-injury', subcategory: 'accidental', about: 'individual' } as const;
const flood = {
  category: 'disturbance-or-disaster',
  subcategory: 'natural-disaster',
  about: 'service-provider',
} as const;

const rule = (id: string, more: Partial<CompanionRule> = {}): CompanionRule => ({
  ...residual(id),
  categories: ['serious-illness'],
  how: 'also',
  when: outbreak,
  callsFor: accident,
  ...more,
});
const people: readonly Individual[] = [{ id: 'i1' }, { id: 'i2' }];

function called(companions: readonly CompanionRule[], entries: readonly Entry[], parts: Partial<Edition> = {}) {
  const occurrence: Occurrence = { provider: { programs: ['education'] }, individuals: people, entries };
  const { companions: certain, possibleCompanions } = assessWith(smallEdition({ companions, ...parts }), occurrence);
  return { certain: certain.map(short), possible: possibleCompanions.map((item) => [short(item), ...item.missing]) };
}
const short = ({ how, index, individual, subcategory, type, because }: CompanionEntry): string =>
  [how, index, individual, subcategory, type, ...because.map(({ id }) => id)]
    .filter((part) => part !== undefined)
    .join(' ');

describe('another entry is called for', () => {
  test('when its condition is true, and may be while it is open', () => {
    expect(called([rule('a')], [sick])).toEqual({ certain: ['also 0 accidental a'], possible: [] });
    expect(called([rule('a')], [illness])).toEqual({ certain: [], possible: [['also 0 accidental a', 'outbreak']] });
    expect(called([rule('a')], [{ ...illness, facts: { outbreak: false } }])).toEqual({ certain: [], possible: [] });
  });

  test('once, with every rule that calls for it for certain', () => {
    const alike = [rule('a'), rule('b', { when: { fact: 'hungerStrike' } }), rule('c')];
    expect(called(alike, [sick])).toEqual({ certain: ['also 0 accidental a c'], possible: [] });
    expect(called(alike, [illness])).toEqual({
      certain: [],
      possible: [['also 0 accidental a b c', 'hungerStrike', 'outbreak']],
    });
  });

  test('once, at the first entry that calls for it for certain, with each rule once', () => {
    expect(called([rule('a')], [illness, sick, sick])).toEqual({ certain: ['also 1 accidental a'], possible: [] });
    expect(called([rule('a')], [illness, illness])).toEqual({
      certain: [],
      possible: [['also 0 accidental a', 'outbreak']],
    });
  });

  test('for each individual, but once about the service provider', () => {
    const each = [
      { ...sick, individual: 'i1' },
      { ...sick, individual: 'i2' },
      { ...sick, individual: 'i1' },
    ];
    expect(called([rule('a')], each).certain).toEqual(['also 0 i1 accidental a', 'also 1 i2 accidental a']);
    expect(called([rule('a', { callsFor: flood })], each).certain).toEqual(['also 0 natural-disaster a']);
  });

  test('of each subcategory and type', () => {
    const threat = {
      category: 'serious-individual-action',
      subcategory: 'suicidal-behaviour',
      about: 'individual',
    } as const;
    const rules = [
      rule('a', { callsFor: { ...threat, type: 'attempt' } }),
      rule('b', { callsFor: { ...threat, type: 'serious-threat' } }),
      rule('c', { callsFor: threat }),
      rule('d'),
    ];
    expect(called(rules, [sick]).certain).toEqual([
      'also 0 suicidal-behaviour attempt a',
      'also 0 suicidal-behaviour serious-threat b',
      'also 0 suicidal-behaviour c',
      'also 0 accidental d',
    ]);
  });

  test('in place of the entries that ask for that, although a later entry asks for it as an addition', () => {
    const injured: Entry = { category: 'error-or-omission', subcategory: 'medication-error', facts: { ...sick.facts } };
    const rules = [rule('a', { how: 'instead' }), rule('b', { categories: ['error-or-omission'] })];
    expect(called(rules, [sick, injured]).certain).toEqual(['instead 0 accidental a']);
    expect(called(rules, [injured, sick]).certain).toEqual(['instead 1 accidental a']);
    const open: Entry = { category: 'error-or-omission', subcategory: 'medication-error' };
    expect(called(rules, [illness, open]).possible).toEqual([['instead 0 accidental a', 'outbreak']]);
    expect(called(rules, [open, illness]).possible).toEqual([['instead 1 accidental a', 'outbreak']]);
  });

  test('in place of an entry only where its subcategory is known', () => {
    const instead = rule('a', { how: 'instead' });
    const open: Entry = { category: 'serious-illness', facts: { outbreak: true } };
    expect(called([instead], [sick]).certain).toEqual(['instead 0 accidental a']);
    expect(called([instead], [open])).toEqual({ certain: [], possible: [] });
    expect(called([rule('a')], [open]).certain).toEqual(['also 0 accidental a']);
  });
});

describe('another entry is not called for that is there', () => {
  const injury: Entry = { category: 'serious-injury', subcategory: 'accidental' };

  test('about the same individual', () => {
    expect(called([rule('a')], [sick, injury]).certain).toEqual([]);
    expect(called([rule('a')], [{ ...sick, individual: 'i1' }, injury]).certain).toEqual(['also 0 i1 accidental a']);
    expect(
      called(
        [rule('a')],
        [
          { ...sick, individual: 'i1' },
          { ...injury, individual: 'i2' },
        ],
      ).certain,
    ).toEqual(['also 0 i1 accidental a']);
    expect(
      called(
        [rule('a')],
        [
          { ...injury, individual: 'i2' },
          { ...sick, individual: 'i2' },
        ],
      ).certain,
    ).toEqual([]);
  });

  test('or about anyone, when one in the report is enough', () => {
    const once = rule('a', { oncePerReport: true });
    expect(called([once], [{ ...sick, individual: 'i1' }, injury]).certain).toEqual([]);
    expect(
      called(
        [once],
        [
          { ...sick, individual: 'i1' },
          { ...injury, individual: 'i2' },
        ],
      ).certain,
    ).toEqual([]);
  });

  test('unless it is of another subcategory; while that is open, it depends on it', () => {
    expect(called([rule('a')], [sick, { category: 'serious-injury', subcategory: 'self-harm' }]).certain).toEqual([
      'also 0 accidental a',
    ]);
    expect(called([rule('a')], [sick, { category: 'serious-injury' }])).toEqual({
      certain: [],
      possible: [['also 0 accidental a', 'subcategory']],
    });
  });

  test('or of another type', () => {
    const attempt = rule('a', {
      callsFor: {
        category: 'serious-individual-action',
        subcategory: 'suicidal-behaviour',
        type: 'attempt',
        about: 'individual',
      },
    });
    const there = { category: 'serious-individual-action', subcategory: 'suicidal-behaviour' } as const;
    expect(called([attempt], [sick, { ...there, type: 'attempt' }]).certain).toEqual([]);
    expect(called([attempt], [sick, { ...there, type: 'serious-threat' }]).certain).toEqual([
      'also 0 suicidal-behaviour attempt a',
    ]);
    expect(called([attempt], [sick, there])).toEqual({
      certain: [],
      possible: [['also 0 suicidal-behaviour attempt a', 'type']],
    });
  });
});

test('an entry is not called for by one that is the same whenever it calls for it', () => {
  const complaint = { category: 'serious-complaint', subcategory: 'service-related' } as const;
  const operational = { ...complaint, type: 'operational', about: 'individual' } as const;
  const when: Condition = { field: 'type', in: ['operational'] };
  const rules = [rule('a', { categories: ['serious-complaint'], when, callsFor: operational })];
  expect(called(rules, [complaint])).toEqual({ certain: [], possible: [] });
});

describe('an entry that another replaces', () => {
  const instead = rule('a', { how: 'instead' });
  const itself = { category: 'serious-illness', subcategory: 'other-illness', about: 'individual' } as const;
  const ofProvider = { ...itself, about: 'service-provider' } as const;
  const named: Entry = { ...sick, individual: 'i1' };

  test('does not call for what it is itself', () => {
    expect(called([instead, rule('b', { callsFor: itself })], [sick]).certain).toEqual(['instead 0 accidental a']);
    expect(called([instead, rule('b', { callsFor: itself })], [named]).certain).toEqual(['instead 0 i1 accidental a']);
    expect(called([instead, rule('b', { callsFor: ofProvider })], [sick]).certain).toEqual(['instead 0 accidental a']);
    const once = rule('b', { callsFor: ofProvider, oncePerReport: true });
    expect(called([instead, once], [named]).certain).toEqual(['instead 0 i1 accidental a']);
  });

  test('calls for the same about the service provider, unless one in the report is enough', () => {
    expect(called([instead, rule('b', { callsFor: ofProvider })], [named]).certain).toEqual([
      'instead 0 i1 accidental a',
      'also 0 other-illness b',
      'also 0 accidental a',
    ]);
  });

  test('no longer keeps out what another entry is then to be', () => {
    const injury: Entry = { category: 'serious-injury', subcategory: 'accidental', facts: answers({ outbreak: true }) };
    const rules = [instead, rule('b', { categories: ['serious-injury'], how: 'instead', callsFor: flood })];
    const occurrence: Occurrence = { provider: { programs: ['education'] }, entries: [sick, injury] };
    const compiled = compileEdition(smallEdition({ companions: rules }));
    const findings = evaluateRules(compiled, startEvaluation(compiled, occurrence));
    expect(enteredEntries(compiled, findings, occurrence)).toEqual([
      { category: 'serious-injury', subcategory: 'accidental', facts: { outbreak: true } },
      { category: 'disturbance-or-disaster', subcategory: 'natural-disaster', facts: { outbreak: true } },
    ]);
    expect([...findings.replaced]).toEqual([0, 1]);
  });

  test('may call for what it would itself be once its type is known', () => {
    const complaint = { category: 'serious-complaint', subcategory: 'service-related' } as const;
    const operational = { ...complaint, type: 'operational', about: 'individual' } as const;
    const rules = [
      rule('a', { categories: ['serious-complaint'], how: 'instead', when: { all: [] } }),
      rule('b', { categories: ['serious-complaint'], callsFor: operational }),
    ];
    expect(called(rules, [complaint])).toEqual({
      certain: ['instead 0 accidental a'],
      possible: [['also 0 service-related operational b', 'type', 'outbreak']],
    });
    expect(called(rules, [{ ...complaint, facts: answers({ outbreak: true }) }])).toEqual({
      certain: ['instead 0 accidental a'],
      possible: [['also 0 service-related operational b', 'type']],
    });
  });
});

test('an entry about the service provider has the answers of each entry that calls for it, each for itself', () => {
  const edition = smallEdition({
    companions: [rule('a', { callsFor: flood })],
    levels: forEach(alwaysLevelTwo, {
      'disturbance-or-disaster': {
        levelOne: [{ ...residual('1'), when: { fact: 'lifeThreatening' } }],
        levelTwo: residual('2'),
      },
    }),
  });
  const level = (...answers: readonly boolean[]): unknown =>
    assessWith(edition, {
      provider: { programs: ['education'] },
      individuals: people,
      entries: answers.map((lifeThreatening, place) => ({
        ...illness,
        individual: place === 0 ? 'i1' : 'i2',
        facts: { outbreak: true, lifeThreatening },
      })),
    }).companions.map((companion) => companion.level.level);
  expect(level(true, false)).toEqual([1]);
  expect(level(false, true)).toEqual([1]);
  expect(level(false, false)).toEqual([2]);
});

describe('an entry about the service provider', () => {
  const decided = (individual: Individual, when: Condition): string | undefined => {
    const edition = smallEdition({
      companions: [rule('a', { callsFor: flood })],
      reportability: forEach(alwaysReportable, { 'disturbance-or-disaster': reportableWhen(when) }),
    });
    const entries: Entry[] = [{ ...sick, individual: individual.id }];
    const occurrence: Occurrence = { provider: { programs: ['education'] }, individuals: [individual], entries };
    const { companions, questions } = assessWith(edition, occurrence);
    // What only the added entry leaves open has no place in the occurrence yet, so that no question asks for it.
    expect(questions.map(({ missing }) => missing)).not.toContain('population');
    return companions[0]?.reportability.decision;
  };

  test('has the facts of the entry that calls for it, and nothing of the individual of that entry', () => {
    expect(decided({ id: 'i1' }, outbreak)).toBe('reportable');
    expect(decided({ id: 'i1', population: 'child' }, { field: 'population', in: ['child'] })).toBe('undetermined');
    const answered = { id: 'i1', facts: { hasProbationOfficer: true } };
    expect(decided(answered, { fact: 'hasProbationOfficer' })).toBe('undetermined');
    expect(decided(answered, { any: [outbreak, { fact: 'hasProbationOfficer' }] })).toBe('reportable');
    const housed: Individual = { id: 'i1', residence: 'foster-home' };
    expect(decided(housed, { not: { stated: 'residence' } })).toBe('reportable');
  });
});

describe('while it is open, another entry is offered', () => {
  const rules = (more: Partial<CompanionRule>) => [rule('a', { possibleOnlyWith: 'hungerStrike', ...more })];
  const strikes: Entry = { ...illness, facts: { hungerStrike: true } };
  const elsewhere = rule('b', { categories: ['death'], when: { fact: 'hungerStrike' } });

  test('only with the fact that it asks for', () => {
    expect(called([...rules({}), elsewhere], [strikes]).possible).toEqual([['also 0 accidental a', 'outbreak']]);
    expect(called([...rules({}), elsewhere], [illness]).possible).toEqual([]);
    expect(called([...rules({}), elsewhere], [{ ...illness, facts: { hungerStrike: false } }]).possible).toEqual([]);
  });

  test('never where no rule reads that fact', () => {
    expect(called(rules({}), [strikes]).possible).toEqual([]);
  });

  test('and is called for without it once its condition is true', () => {
    expect(called([...rules({}), elsewhere], [sick]).certain).toEqual(['also 0 accidental a']);
  });
});

describe('an entry that is never certain', () => {
  const offered = rule('b', {
    categories: ['serious-injury'],
    neverCertain: true,
    callsFor: { category: 'restrictive-intervention', about: 'individual' },
  });
  const injury = (outbreak: boolean | null, subcategory?: 'accidental'): Entry => ({
    category: 'serious-injury',
    ...(subcategory === undefined ? {} : { subcategory }),
    facts: answers({ outbreak }),
  });

  test('is offered, whether its condition is true or open', () => {
    expect(called([offered], [injury(true, 'accidental')])).toEqual({ certain: [], possible: [['also 0 b']] });
    expect(called([offered], [injury(null, 'accidental')])).toEqual({
      certain: [],
      possible: [['also 0 b', 'outbreak']],
    });
    expect(called([offered], [injury(false, 'accidental')])).toEqual({ certain: [], possible: [] });
    expect(called([offered], [injury(true, 'accidental'), { category: 'restrictive-intervention' }]).possible).toEqual(
      [],
    );
  });

  test('is offered by no entry without a subcategory, and by no entry that is called for', () => {
    expect(called([offered], [injury(true)])).toEqual({ certain: [], possible: [] });
    expect(called([rule('a'), offered], [sick])).toEqual({ certain: ['also 0 accidental a'], possible: [] });
  });
});

describe('an entry that is not reported', () => {
  const unreported: Partial<Edition> = {
    reportability: forEach(alwaysReportable, { 'serious-illness': reportableWhen({ any: [] }) }),
  };

  test('is replaced by what it calls for, once its subcategory is known', () => {
    expect(called([rule('a')], [sick], unreported).certain).toEqual(['instead 0 accidental a']);
  });
});

describe('another entry is not called for that would itself not be reported', () => {
  const injuryWhen = (when: Condition): Partial<Edition> => ({
    reportability: forEach(alwaysReportable, { 'serious-injury': reportableWhen(when) }),
  });

  test('with the same answers', () => {
    const lasting = injuryWhen({ fact: 'hungerStrike' });
    const sickWith = (hungerStrike: boolean | null): Entry => ({ ...sick, facts: { outbreak: true, hungerStrike } });
    expect(called([rule('a')], [sickWith(true)], lasting).certain).toEqual(['also 0 accidental a']);
    expect(called([rule('a')], [sickWith(null)], lasting).certain).toEqual(['also 0 accidental a']);
    expect(called([rule('a')], [sickWith(false)], lasting)).toEqual({ certain: [], possible: [] });
  });

  test('about the same individual, in the same role', () => {
    const withRole = injuryWhen({ stated: 'role' });
    expect(called([rule('a')], [{ ...sick, role: 'victim' }], withRole).certain).toEqual(['also 0 accidental a']);
    expect(called([rule('a')], [sick], withRole).certain).toEqual([]);
    const named = injuryWhen({ stated: 'individual' });
    expect(called([rule('a')], [{ ...sick, individual: 'i1' }], named).certain).toEqual(['also 0 i1 accidental a']);
    expect(called([rule('a')], [sick], named).certain).toEqual([]);
  });

  test('as the subcategory and type that it is', () => {
    const accidental = injuryWhen({ field: 'subcategory', in: ['accidental'] });
    expect(called([rule('a')], [sick], accidental).certain).toEqual(['also 0 accidental a']);
    expect(
      called([rule('a', { callsFor: { ...accident, subcategory: 'self-harm' } })], [sick], accidental).certain,
    ).toEqual([]);
    const typed = injuryWhen({ stated: 'type' });
    expect(called([rule('a')], [sick], typed).certain).toEqual([]);
  });
});
