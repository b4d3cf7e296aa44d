import { describe, expect, test } from 'vitest';
import { assessWith } from '../../src/assess/assess.ts';
import type { Condition } from '../../src/logic/condition.ts';
import type { Edition } from '../../src/model/edition.ts';
import type { Entry } from '../../src/model/occurrence.ts';
import type { CompanionRule, ContestedReading, NotificationGround } from '../../src/model/rule.ts';
import { answers } from '../support/answered.ts';
import { alwaysLevelTwo, alwaysReportable, forEach, residual, smallEdition, termsOf } from './small-edition.ts';

const always: Condition = { all: [] };
const never: Condition = { any: [] };
const outbreak: Condition = { fact: 'outbreak' };
const sick: Entry = { category: 'serious-illness', subcategory: 'other-illness', facts: { outbreak: true } };

const passage = (id: string, rule: string, when: Condition): ContestedReading => ({
  id,
  reading: `${id} as it is read`,
  otherReading: `${id} read otherwise`,
  citations: [],
  changes: [{ rule, when }],
});

function contested(parts: Partial<Edition>, entries: readonly Entry[] = [sick], taken: readonly string[] = []) {
  const occurrence = { provider: { programs: ['education'] as const }, individuals: [{ id: 'i1' }], entries };
  return assessWith(smallEdition(parts), occurrence, { taken }).contested.map(({ id, wouldChange }) =>
    [id, ...wouldChange].join(' '),
  );
}

const within = { ...residual('within'), when: always };
const needed = { ...residual('needed'), when: outbreak, scope: 'needed' as const };
const scoped: Partial<Edition> = {
  scope: { ...smallEdition().scope, within: [within] },
  reportability: forEach({ criteria: [needed], exceptions: [], criteriaNotMet: residual('criteria-not-met') }),
};

describe('a contested passage is listed when its other reading would change', () => {
  test('whether it is reported', () => {
    expect(contested({ ...scoped, contested: [passage('p', 'within', never)] })).toEqual(['p reportability level']);
    expect(contested({ ...scoped, contested: [passage('p', 'needed', never)] })).toEqual(['p reportability level']);
  });

  test('whether one entry of several is reported', () => {
    const parts = {
      reportability: forEach(alwaysReportable, {
        death: { criteria: [needed], exceptions: [], criteriaNotMet: residual('criteria-not-met') },
      }),
      scope: { ...smallEdition().scope, within: [within] },
      contested: [passage('p', 'needed', never)],
    };
    expect(contested(parts, [sick, { category: 'death', facts: answers({ outbreak: true }) }])).toEqual([
      'p reportability',
    ]);
  });

  test('the Level', () => {
    const parts = {
      levels: forEach(alwaysLevelTwo, {
        'serious-illness': { levelOne: [{ ...residual('1'), when: outbreak }], levelTwo: residual('2') },
      }),
      contested: [passage('p', '1', never)],
    };
    expect(contested(parts)).toEqual(['p level']);
    expect(contested(parts, [{ ...sick, facts: { outbreak: false } }])).toEqual([]);
    expect(contested(parts, [{ ...sick, facts: { outbreak: null } }])).toEqual(['p level']);
    expect(contested(parts, [{ category: 'death', facts: answers({ outbreak: true }) }])).toEqual([]);
  });

  test('the whole, although each entry alone stays open', () => {
    const media: Condition = { fact: 'mediaAttention' };
    const entries: readonly Entry[] = [{ category: 'serious-illness' }, { category: 'death' }];
    const when = (id: string, condition: Condition) => ({ ...residual(id), when: condition });
    const ground = (id: string, condition: Condition) => ({
      criteria: [{ ...when(id, condition), scope: 'not-needed' as const }],
      exceptions: [],
      criteriaNotMet: residual('criteria-not-met'),
    });
    const levels = (id: string, condition: Condition) => ({
      levelOne: [when(id, condition)],
      levelTwo: residual('2'),
    });
    const change = [passage('p', 'b', outbreak)];
    expect(
      contested(
        {
          levels: forEach(alwaysLevelTwo, {
            'serious-illness': levels('a', media),
            death: levels('b', { not: media }),
          }),
          contested: change,
        },
        entries,
      ),
    ).toEqual(['p level']);
    expect(
      contested(
        {
          reportability: forEach(alwaysReportable, {
            'serious-illness': ground('a', media),
            death: ground('b', { not: media }),
          }),
          contested: change,
        },
        entries,
      ),
    ).toEqual(['p reportability level']);
  });

  test('whom to tell', () => {
    const ground = (id: string, more: Partial<NotificationGround> = {}): NotificationGround => ({
      ...residual(id),
      recipient: 'police',
      per: 'entry',
      when: outbreak,
      ...more,
    });
    const parts = {
      notificationTerms: [termsOf('police'), termsOf('coroner')],
      notifications: [ground('a'), ground('b', { recipient: 'coroner', when: never })],
      contested: [passage('p', 'a', never), passage('q', 'b', always)],
    };
    expect(contested(parts)).toEqual(['p notification:police', 'q notification:coroner']);
    expect(contested(parts, [{ ...sick, facts: { outbreak: false } }])).toEqual(['q notification:coroner']);
    expect(contested({ ...parts, notifications: [...parts.notifications, ground('c')] })).toEqual([
      'q notification:coroner',
    ]);
  });

  test('whom to tell about an individual', () => {
    const ground: NotificationGround = {
      ...residual('a'),
      recipient: 'police',
      per: 'entry',
      when: { stated: 'individual' },
    };
    const parts = {
      notificationTerms: [termsOf('police')],
      notifications: [ground],
      contested: [passage('p', 'a', never)],
    };
    expect(contested(parts, [{ ...sick, individual: 'i1' }])).toEqual(['p notification:police']);
    expect(contested(parts, [sick])).toEqual([]);
  });

  test('what else is entered', () => {
    const companion = {
      ...residual('a'),
      how: 'also' as const,
      when: outbreak,
      callsFor: { category: 'death', subcategory: 'accidental', about: 'individual' } as const,
    };
    const parts = { companions: [companion], contested: [passage('p', 'a', never)] };
    expect(contested(parts)).toEqual(['p companions']);
    expect(contested(parts, [{ ...sick, facts: { outbreak: false } }])).toEqual([]);
    // What is only possible is no change: it is not called for either way.
    expect(contested(parts, [{ ...sick, facts: { outbreak: null } }])).toEqual([]);
  });

  const calls = (id: string, category: 'death' | 'serious-injury', when: Condition): CompanionRule => ({
    ...residual(id),
    categories: ['serious-illness'],
    how: 'also',
    when,
    callsFor: { category, subcategory: 'accidental', about: 'individual' },
  });

  test('what else is entered in addition to what is entered either way', () => {
    const companions = [calls('a', 'death', always), calls('b', 'serious-injury', outbreak)];
    expect(contested({ companions, contested: [passage('p', 'b', never)] })).toEqual(['p companions']);
    expect(contested({ companions, contested: [passage('p', 'b', never)] }, [sick], ['p'])).toEqual(['p companions']);
  });

  test('the Level of an entry that another calls for', () => {
    const parts = {
      companions: [calls('a', 'death', always)],
      levels: forEach(alwaysLevelTwo, {
        death: { levelOne: [{ ...residual('1'), when: never }], levelTwo: residual('2') },
      }),
      contested: [passage('p', '1', always)],
    };
    expect(contested(parts)).toEqual(['p level']);
  });

  test('whom to notify about the entry that is called for in the place of another', () => {
    const swapped: ContestedReading = {
      ...passage('p', 'a', never),
      changes: [
        { rule: 'a', when: never },
        { rule: 'b', when: always },
      ],
    };
    const parts = {
      companions: [calls('a', 'death', always), calls('b', 'serious-injury', never)],
      notificationTerms: [termsOf('police')],
      notifications: [
        { ...residual('c'), recipient: 'police', per: 'entry', categories: ['serious-injury'], when: always } as const,
      ],
      contested: [swapped],
    };
    expect(contested(parts)).toEqual(['p companions notification:police']);
  });

  test('how an entry is called for', () => {
    const parts = {
      companions: [calls('a', 'death', always)],
      contested: [{ ...passage('p', 'a', always), changes: [{ rule: 'a', when: always, how: 'instead' } as const] }],
    };
    expect(contested(parts)).toEqual(['p companions']);
    expect(contested(parts, [{ category: 'serious-injury', subcategory: 'accidental' }])).toEqual([]);
  });

  test('whom to notify at Level 1', () => {
    const parts = {
      levels: forEach(alwaysLevelTwo, {
        'serious-illness': { levelOne: [{ ...residual('1'), when: outbreak }], levelTwo: residual('2') },
      }),
      notificationTerms: [termsOf('ministry-designate')],
      notifications: [
        { ...residual('a'), recipient: 'ministry-designate', per: 'level-1-occurrence', when: always } as const,
      ],
      contested: [passage('p', '1', never)],
    };
    expect(contested(parts)).toEqual(['p level notification:ministry-designate']);
    expect(contested(parts, [{ ...sick, facts: { outbreak: false } }])).toEqual([]);
  });
});

describe('several passages', () => {
  const both = {
    ...scoped,
    contested: [passage('w', 'within', never), passage('n', 'needed', never), passage('x', 'no such rule', never)],
  };

  test('are listed in the order of the edition', () => {
    expect(contested(both)).toEqual(['w reportability level', 'n reportability level']);
  });

  test('are each weighed with the others as they are taken', () => {
    expect(contested(both, [sick], ['w'])).toEqual(['w reportability level']);
    expect(contested(both, [sick], ['n'])).toEqual(['n reportability level']);
    expect(contested(both, [sick], ['w', 'n'])).toEqual([]);
  });

  test('are listed the other way round when they are taken', () => {
    const occurrence = { provider: { programs: ['education'] as const }, entries: [sick] };
    const [usual] = assessWith(smallEdition(both), occurrence).contested;
    expect([usual?.reading, usual?.otherReading]).toEqual(['w as it is read', 'w read otherwise']);
    const [taken] = assessWith(smallEdition(both), occurrence, { taken: ['w'] }).contested;
    expect([taken?.reading, taken?.otherReading]).toEqual(['w read otherwise', 'w as it is read']);
  });
});
