import { describe, expect, test } from 'vitest';
import { assessWith } from '../../src/assess/assess.ts';
import type { Condition } from '../../src/logic/condition.ts';
import type { Edition } from '../../src/model/edition.ts';
import type { Occurrence } from '../../src/model/occurrence.ts';
import { answers } from '../support/answered.ts';
import { forEach, reportableWhen, residual, smallEdition } from './small-edition.ts';

function decided(when: Condition, occurrence: Partial<Occurrence>, parts: Partial<Edition> = {}): string[] {
  const edition = smallEdition({ reportability: forEach(reportableWhen(when)), ...parts });
  const entries = [{ category: 'death' }] as const;
  return assessWith(edition, { provider: { programs: ['education'] }, entries, ...occurrence }).entries.map(
    ({ reportability }) => reportability.decision,
  );
}
const outbreak: Condition = { fact: 'outbreak' };

describe('an answer', () => {
  test('of the entry wins over the occurrence’s, null included, unless it is left out', () => {
    const facts = [{}, { outbreak: undefined }, { outbreak: null }, { outbreak: false }, { outbreak: true }];
    const entries = facts.map((own) => ({ category: 'death' as const, facts: answers(own) }));
    expect(decided(outbreak, { entries, facts: { outbreak: true } })).toEqual([
      'reportable',
      'reportable',
      'undetermined',
      'not-reportable',
      'reportable',
    ]);
    expect(decided(outbreak, { entries: [{ category: 'death', facts: null }], facts: { outbreak: true } })).toEqual([
      'reportable',
    ]);
  });

  test('of an individual is read in the entries that name it alone', () => {
    const probation: Condition = { fact: 'hasProbationOfficer' };
    const individuals = [{ id: 'i1', facts: { hasProbationOfficer: true } }, { id: 'i2' }];
    const about = (individual?: string) => ({
      category: 'death' as const,
      ...(individual === undefined ? {} : { individual }),
    });
    expect(decided(probation, { individuals, entries: [about('i2'), about('i1'), about(), about('i1')] })).toEqual([
      'undetermined',
      'reportable',
      'undetermined',
      'reportable',
    ]);
  });

  test('that no rule reads changes nothing', () => {
    const media: Condition = { all: [{ fact: 'mediaAttention' }, { fact: 'hungerStrike' }] };
    const facts = { mediaAttention: true, hungerStrike: true, stillbirth: false, lifeThreatening: false };
    expect(decided(media, { facts })).toEqual(['reportable']);
  });
});

describe('a yes fills another answer', () => {
  const fills = [
    { ...residual('fill'), categories: [], if: 'stillbirth', implies: 'outbreak' },
    { ...residual('unread'), categories: [], if: 'sexTrafficking', implies: 'outbreak' },
    { ...residual('unread too'), categories: [], if: 'stillbirth', implies: 'sexTrafficking' },
  ] as const;
  const both: Condition = { all: [outbreak, { any: [{ fact: 'stillbirth' }, { not: { fact: 'stillbirth' } }] }] };

  test.each([
    ['where it is not known', { stillbirth: true }, 'reportable'],
    ['over a no', { stillbirth: true, outbreak: false }, 'reportable'],
    ['a no fills nothing', { stillbirth: false }, 'undetermined'],
    ['nor what is not known', {}, 'undetermined'],
    ['nor a fact that no rule reads', { sexTrafficking: true }, 'undetermined'],
  ])('%s', (_, facts, decision) => {
    expect(decided(both, { entries: [{ category: 'death', facts: answers(facts) }] }, { implications: fills })).toEqual(
      [decision],
    );
  });
});

describe('programs', () => {
  const of = (programsOf: 'provider' | 'individual', only?: true): Condition => ({
    programsOf,
    in: ['education', 'interpreter'],
    ...(only ? { only } : {}),
  });
  const entries = [{ category: 'death', individual: 'i1' }] as const;
  const rows: readonly (readonly [
    Condition,
    own: readonly ('education' | 'homelessness')[] | null,
    decision: string,
  ])[] = [
    [of('provider'), ['homelessness'], 'reportable'],
    [of('provider', true), ['education'], 'not-reportable'],
    [of('individual'), null, 'reportable'],
    [of('individual', true), null, 'not-reportable'],
    [of('individual'), ['homelessness'], 'not-reportable'],
    [of('individual'), ['homelessness', 'education'], 'reportable'],
    [of('individual', true), ['homelessness', 'education'], 'not-reportable'],
    [of('individual', true), ['education'], 'reportable'],
  ];

  test.each(rows)('%j: the individual receives %j, the provider reports under two', (when, programs, decision) => {
    const provider = { programs: ['education', 'homelessness'] as const };
    expect(decided(when, { provider, individuals: [{ id: 'i1', programs }], entries })).toEqual([decision]);
  });
});

test('what an entry states is known at once, whatever it states', () => {
  const stated = (what: 'role' | 'type' | 'subcategory' | 'individual'): Condition => ({ stated: what });
  const individuals = [{ id: 'i1' }];
  const entries = [
    { category: 'serious-complaint', role: 'unknown' },
    { category: 'serious-complaint', role: 'victim' },
    { category: 'serious-complaint', subcategory: 'rights-based' },
    { category: 'serious-complaint', subcategory: 'rights-based', type: 'rights-related' },
    { category: 'serious-complaint', individual: 'i1' },
  ] as const;
  const who = (what: Parameters<typeof stated>[0]): number[] =>
    decided(stated(what), { individuals, entries }).flatMap((decision, index) =>
      decision === 'reportable' ? [index] : [],
    );
  expect(who('role')).toEqual([1]);
  expect(who('subcategory')).toEqual([2, 3]);
  expect(who('type')).toEqual([3]);
  expect(who('individual')).toEqual([4]);
});
