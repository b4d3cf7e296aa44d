import { describe, expect, test } from 'vitest';
import { assessWith } from '../../src/assess/assess.ts';
import type { Condition } from '../../src/logic/condition.ts';
import type { Edition } from '../../src/model/edition.ts';
import type { Entry } from '../../src/model/occurrence.ts';
import type { AdvisoryRule, CategoryReportability, NotificationGround } from '../../src/model/rule.ts';
import { alwaysReportable, forEach, reportableWhen, residual, smallEdition, termsOf } from './small-edition.ts';

const always: Condition = { all: [] };
const never: Condition = { any: [] };
const advisory = (id: string, more: Partial<AdvisoryRule>): AdvisoryRule => ({
  id,
  severity: 'info',
  text: `The text of ${id}.`,
  source: 'This test.',
  per: 'entry',
  when: { fact: 'outbreak' },
  ...more,
});
const sick: Entry = { category: 'serious-illness', facts: { outbreak: true } };
const well: Entry = { category: 'serious-illness', facts: { outbreak: false } };
const open: Entry = { category: 'serious-illness' };

/** The advisories on a report made in time, with the entry that each is about. */
function told(parts: Partial<Edition>, entries: readonly Entry[]): string[] {
  const occurrence = { provider: { programs: ['education'] as const }, awareAt: '2026-11-21T02:10:00-05:00', entries };
  return assessWith(smallEdition(parts), occurrence).advisories.map(({ id, index }) =>
    index === undefined ? id : `${id} ${index}`,
  );
}

describe('an advisory', () => {
  test('of an entry is told at each entry in which it certainly holds', () => {
    expect(told({ advisories: [advisory('a', {})] }, [sick, well, open, sick])).toEqual(['a 0', 'a 3']);
  });

  test('of the occurrence is told once, and at no entry', () => {
    const advisories = [advisory('a', { per: 'occurrence' }), advisory('b', { per: 'occurrence' })];
    expect(told({ advisories }, [well, sick, open, sick])).toEqual(['a', 'b']);
  });

  test('of one category is told in that one alone, in the order of entries and then of the advisories', () => {
    const advisories = [
      advisory('a', { categories: ['death'], when: always }),
      advisory('b', { when: always }),
      advisory('c', { when: always, categories: ['serious-illness'] }),
    ];
    expect(told({ advisories }, [sick, { category: 'death' }])).toEqual(['b 0', 'c 0', 'a 1', 'b 1']);
  });

  test('is plain: what it says and where from, without its condition', () => {
    const occurrence = { provider: { programs: ['education'] as const }, awareAt: '2026-11-21T02:10:00-05:00' };
    const edition = smallEdition({ advisories: [advisory('a', { severity: 'warning' })] });
    expect(assessWith(edition, { ...occurrence, entries: [sick] }).advisories).toStrictEqual([
      { id: 'a', severity: 'warning', index: 0, text: 'The text of a.', source: 'This test.' },
    ]);
  });
});

describe('what is said of a decision', () => {
  const unreported = { reportability: forEach(reportableWhen(never)) };
  const levelOne = { levels: forEach({ levelOne: [{ ...residual('1'), when: always }], levelTwo: residual('2') }) };
  const excepted = (when: Condition): CategoryReportability => ({
    ...reportableWhen(never),
    exceptions: [{ ...residual('exception'), when }],
  });

  test('nothing where it is reportable, whatever its Level', () => {
    expect(told(levelOne, [sick])).toEqual([]);
  });

  test('that it is not reportable at all', () => {
    expect(told(unreported, [sick])).toEqual(['advisory.not-exhaustive']);
    expect(
      told({ reportability: forEach(alwaysReportable, { death: reportableWhen(never) }) }, [
        sick,
        { category: 'death' },
      ]),
    ).toEqual([]);
  });

  test('that a Level 1 criterion is met all the same, unless there is an express exception', () => {
    expect(told({ ...unreported, ...levelOne }, [sick, well])).toEqual([
      'advisory.not-exhaustive',
      'advisory.level-1-not-reportable 0',
      'advisory.level-1-not-reportable 1',
    ]);
    expect(told({ reportability: forEach(excepted({ fact: 'outbreak' })), ...levelOne }, [sick, open, well])).toEqual([
      'advisory.not-exhaustive',
      'advisory.level-1-not-reportable 1',
      'advisory.level-1-not-reportable 2',
    ]);
  });

  test('that a law asks for a notification all the same', () => {
    const law = [{ document: 'guidelines-2025-11', section: '13.A', authorities: ['An Act'] }] as const;
    const policy = [{ document: 'guidelines-2025-11', section: '13.A' }] as const;
    const ground = (citations: NotificationGround['citations'], when: Condition): NotificationGround => ({
      ...residual('tell'),
      citations,
      recipient: 'police',
      per: 'entry',
      when,
    });
    const by = (...notifications: readonly NotificationGround[]): Partial<Edition> => ({
      ...unreported,
      notificationTerms: [termsOf('police')],
      notifications,
    });
    const outbreak: Condition = { fact: 'outbreak' };
    const all = 'advisory.notified-all-the-same';
    expect(told(by(ground(law, outbreak)), [sick, well, open, sick])).toEqual([
      'advisory.not-exhaustive',
      `${all} 0`,
      `${all} 3`,
    ]);
    expect(told(by(ground(policy, outbreak)), [sick])).toEqual(['advisory.not-exhaustive']);
    expect(told(by(ground(policy, outbreak), ground([...policy, ...law], outbreak)), [sick])).toEqual([
      'advisory.not-exhaustive',
      `${all} 0`,
    ]);
    expect(told({ ...by(ground(law, outbreak)), reportability: forEach(alwaysReportable) }, [sick])).toEqual([]);
  });
});
