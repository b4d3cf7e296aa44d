import { describe, expect, test } from 'vitest';
import { assessWith } from '../../src/assess/assess.ts';
import type { Condition } from '../../src/logic/condition.ts';
import type { Edition } from '../../src/model/edition.ts';
import type { Entry, Individual, Occurrence } from '../../src/model/occurrence.ts';
import type { NotificationGround, NotificationTerms } from '../../src/model/rule.ts';
import type { Recipient } from '../../src/vocabulary/recipients.ts';
import {
  alwaysLevelTwo,
  alwaysReportable,
  forEach,
  reportableWhen,
  residual,
  smallEdition,
  termsOf,
} from './small-edition.ts';

const always: Condition = { all: [] };
const never: Condition = { any: [] };
const outbreak: Condition = { fact: 'outbreak' };
const ground = (
  id: string,
  recipient: Recipient,
  when: Condition,
  more: Partial<NotificationGround> = {},
): NotificationGround => ({ ...residual(id), recipient, per: 'entry', when, ...more });

const illness: Entry = { category: 'serious-illness', subcategory: 'other-illness' };
const sick: Entry = { ...illness, facts: { outbreak: true } };
const well: Entry = { ...illness, facts: { outbreak: false } };
const people: readonly Individual[] = [{ id: 'i1' }, { id: 'i2' }];
const terms = [termsOf('police'), termsOf('coroner'), termsOf('parent-or-guardian', true)];

function duties(
  notifications: readonly NotificationGround[],
  occurrence: Partial<Occurrence>,
  parts: Partial<Edition> = {},
) {
  const edition = smallEdition({ notificationTerms: terms, notifications, ...parts });
  return assessWith(edition, { provider: { programs: ['education'] }, entries: [], ...occurrence }).notifications.map(
    ({ recipient, individual, status, because, entries, individuals }) => [
      [recipient, individual].filter((part) => part !== undefined).join(' '),
      status,
      because.map(({ id }) => id).join(' '),
      entries,
      individuals,
    ],
  );
}

describe('a duty', () => {
  test('are in the order of the terms, whatever calls for them first', () => {
    const grounds = [ground('c', 'coroner', always), ground('p', 'police', always, { categories: ['serious-injury'] })];
    expect(duties(grounds, { entries: [sick, { category: 'serious-injury' }] })).toEqual([
      ['police', 'required', 'p', [1], []],
      ['coroner', 'required', 'c', [0, 1], []],
    ]);
  });

  test('is one for all entries, with those that call for it or may, and their individuals once', () => {
    const entries: Entry[] = [
      { ...sick, individual: 'i2' },
      { ...well, individual: 'i1' },
      illness,
      { ...sick, individual: 'i2' },
      { ...sick, individual: 'i1' },
    ];
    expect(duties([ground('p', 'police', outbreak)], { individuals: people, entries })).toEqual([
      ['police', 'required', 'p', [0, 2, 3, 4], ['i2', 'i1']],
    ]);
  });

  test('that nothing calls for any more has no entries, and says that no ground for it applies', () => {
    expect(duties([ground('p', 'police', outbreak)], { entries: [well] })).toEqual([
      ['police', 'not-required', 'no-ground', [], []],
    ]);
  });

  test('that is not required says every reason that applies, and has nothing to record', () => {
    const reasons = [
      { ...residual('not-ill'), when: { not: outbreak } },
      { ...residual('striking'), when: { fact: 'hungerStrike' } },
      { ...residual('at-all'), when: always },
    ];
    const police: NotificationTerms = {
      ...termsOf('police'),
      record: [residual('what to record')],
      notRequired: { reasons, otherwise: residual('no-ground') },
    };
    const edition = smallEdition({ notificationTerms: [police], notifications: [ground('p', 'police', outbreak)] });
    const duty = (...entries: readonly Entry[]) =>
      assessWith(edition, { provider: { programs: ['education'] }, entries }).notifications[0];
    const striking: Entry = { ...well, facts: { outbreak: false, hungerStrike: true } };
    expect(duty(well, striking)?.because.map(({ id }) => id)).toEqual(['not-ill', 'striking', 'at-all']);
    expect(duty(well)?.because.map(({ id }) => id)).toEqual(['not-ill', 'at-all']);
    expect(duty(well)?.record).toEqual([]);
    expect(duty(sick)?.because.map(({ id }) => id)).toEqual(['p']);
    expect(duty(sick)?.record).toEqual([residual('what to record')]);
    expect(duty(illness)?.record).toEqual([residual('what to record')]);
  });

  test('that is recorded even when it is not made keeps its entries', () => {
    const parent = ground('g', 'parent-or-guardian', outbreak);
    expect(duties([parent], { entries: [well] })).toEqual([
      ['parent-or-guardian', 'not-required', 'no-ground', [0], []],
    ]);
    expect(duties([parent], { entries: [well, sick] })).toEqual([['parent-or-guardian', 'required', 'g', [1], []]]);
  });

  test('tells the grounds that hold; where none is certain but one must hold, all that may', () => {
    const either = [
      ground('a', 'police', outbreak),
      ground('b', 'police', { not: outbreak }),
      ground('c', 'police', { fact: 'hungerStrike' }),
    ];
    const noStrike: Entry = { ...illness, facts: { hungerStrike: false } };
    expect(duties(either, { entries: [noStrike] })).toEqual([['police', 'required', 'a b', [0], []]]);
    expect(duties(either, { entries: [sick, sick] })).toEqual([['police', 'required', 'a', [0, 1], []]]);
    expect(duties([ground('a', 'police', outbreak)], { entries: [illness] })).toEqual([
      ['police', 'undetermined', '', [0], []],
    ]);
  });

  test('is read in its own subcategories, as far as these are known', () => {
    const grounds = [
      ground('p', 'police', always, { categories: ['serious-illness'], subcategories: ['mental-health'] }),
    ];
    expect(duties(grounds, { entries: [illness] })).toEqual([]);
    expect(duties(grounds, { entries: [{ category: 'death' }] })).toEqual([]);
    expect(duties(grounds, { entries: [{ category: 'serious-illness' }] })).toEqual([
      ['police', 'undetermined', '', [0], []],
    ]);
    expect(duties(grounds, { entries: [{ category: 'serious-illness', subcategory: 'mental-health' }] })).toEqual([
      ['police', 'required', 'p', [0], []],
    ]);
  });

  test('is read where one of its grounds is', () => {
    const grounds = [
      ground('m', 'police', always, { subcategories: ['mental-health', 'other-illness'] }),
      ground('u', 'police', always, { subcategories: ['unknown-cause'] }),
    ];
    expect(duties(grounds, { entries: [illness] })).toEqual([['police', 'required', 'm', [0], []]]);
    expect(duties(grounds, { entries: [{ ...illness, subcategory: 'communicable-disease' }] })).toEqual([]);
  });

  test('that is raised only when known is not raised while it is open, unless another ground is', () => {
    const known = ground('k', 'police', outbreak, { onlyWhenKnown: true });
    expect(duties([known], { entries: [illness] })).toEqual([]);
    expect(duties([known], { entries: [well] })).toEqual([]);
    expect(duties([known], { entries: [sick] })).toEqual([['police', 'required', 'k', [0], []]]);
    expect(duties([known, ground('p', 'police', { fact: 'hungerStrike' })], { entries: [illness] })).toEqual([
      ['police', 'undetermined', '', [0], []],
    ]);
  });

  test('is called for by no entry that is not reported', () => {
    const parts = { reportability: forEach(alwaysReportable, { 'serious-illness': reportableWhen(outbreak) }) };
    const grounds = [ground('p', 'police', always)];
    expect(duties(grounds, { entries: [well, sick, illness] }, parts)).toEqual([
      ['police', 'required', 'p', [1, 2], []],
    ]);
    expect(duties(grounds, { entries: [well] }, parts)).toEqual([]);
  });
});

describe('a duty about an individual', () => {
  const parent = ground('g', 'parent-or-guardian', { fact: 'hasParentOrGuardian' }, { per: 'individual' });

  test('is one for each, whether or not an entry names them', () => {
    const individuals: readonly Individual[] = [
      { id: 'i1', facts: { hasParentOrGuardian: true } },
      { id: 'i2', facts: { hasParentOrGuardian: false } },
      { id: 'i3' },
    ];
    expect(duties([parent], { individuals, entries: [{ ...sick, individual: 'i1' }] })).toEqual([
      ['parent-or-guardian i1', 'required', 'g', [], ['i1']],
      ['parent-or-guardian i2', 'not-required', 'no-ground', [], ['i2']],
      ['parent-or-guardian i3', 'undetermined', '', [], ['i3']],
    ]);
  });

  test('is one for all who are not named, in the categories that are about a person', () => {
    expect(duties([parent], { entries: [sick, { category: 'death' }, { category: 'serious-complaint' }] })).toEqual([
      ['parent-or-guardian', 'undetermined', '', [0, 1], []],
    ]);
    expect(duties([parent], { entries: [{ category: 'serious-complaint' }] })).toEqual([]);
  });

  test('is another than the duty about those who are not named, whatever the id of the individual', () => {
    const individuals: readonly Individual[] = [{ id: 'undefined', facts: { hasParentOrGuardian: true } }];
    expect(duties([parent], { individuals, entries: [{ ...sick, individual: 'undefined' }, sick] })).toEqual([
      ['parent-or-guardian', 'undetermined', '', [1], []],
      ['parent-or-guardian undefined', 'required', 'g', [], ['undefined']],
    ]);
  });

  test('is none where nothing is reported', () => {
    const parts = { reportability: forEach(reportableWhen(never)) };
    expect(duties([parent], { individuals: people, entries: [{ ...sick, individual: 'i1' }] }, parts)).toEqual([]);
  });
});

describe('a duty of a Level 1 occurrence', () => {
  const designate = ground('d', 'police', { field: 'directlyOperated', in: ['true'] }, { per: 'level-1-occurrence' });
  const parts: Partial<Edition> = {
    levels: forEach(alwaysLevelTwo, {
      'serious-illness': { levelOne: [{ ...residual('level-1'), when: outbreak }], levelTwo: residual('level-2') },
    }),
  };
  const operated: Partial<Occurrence> = { provider: { programs: ['education'], directlyOperated: true } };

  test('is made while the Level is open, and depends on it in the end', () => {
    const working = (entry: Entry) =>
      assessWith(
        smallEdition({
          notificationTerms: terms,
          notifications: [designate, ground('c', 'coroner', outbreak)],
          ...parts,
        }),
        {
          provider: { programs: ['education'], directlyOperated: true },
          entries: [entry],
        },
      ).notifications.map(({ status, workingStatus }) => [status, workingStatus]);
    expect(working(illness)).toEqual([
      ['undetermined', 'required'],
      ['undetermined', 'undetermined'],
    ]);
    expect(working(sick)).toEqual([
      ['required', 'required'],
      ['required', 'required'],
    ]);
    expect(working(well)).toEqual([
      ['not-required', 'not-required'],
      ['not-required', 'not-required'],
    ]);
  });

  test('depends on the Level, and names the entries that make it Level 1 or may', () => {
    expect(duties([designate], { ...operated, entries: [well, sick] }, parts)).toEqual([
      ['police', 'required', 'd', [1], []],
    ]);
    expect(duties([designate], { ...operated, entries: [illness, well] }, parts)).toEqual([
      ['police', 'undetermined', 'd', [0], []],
    ]);
    expect(duties([designate], { ...operated, entries: [well] }, parts)).toEqual([
      ['police', 'not-required', 'no-ground', [], []],
    ]);
    expect(duties([designate], { ...operated, entries: [] }, parts)).toEqual([]);
  });

  test('names its entries in their order, whichever ground they are from', () => {
    const ofEntry = ground('e', 'police', { not: outbreak });
    expect(duties([designate, ofEntry], { ...operated, entries: [sick, well] }, parts)).toEqual([
      ['police', 'required', 'e d', [0, 1], []],
    ]);
  });

  test('and on its own condition', () => {
    expect(duties([designate], { entries: [sick] }, parts)).toEqual([['police', 'undetermined', '', [0], []]]);
    const elsewhere: Partial<Occurrence> = { provider: { programs: ['education'], directlyOperated: false } };
    expect(duties([designate], { ...elsewhere, entries: [sick] }, parts)).toEqual([
      ['police', 'not-required', 'no-ground', [], []],
    ]);
  });
});
