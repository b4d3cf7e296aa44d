import { describe, expect, test } from 'vitest';
import { assessWith } from '../../src/assess/assess.ts';
import type { Condition } from '../../src/logic/condition.ts';
import type { Edition } from '../../src/model/edition.ts';
import type { Entry } from '../../src/model/occurrence.ts';
import type { AdvisoryRule, CategoryReportability, CompanionRule, NotificationGround } from '../../src/model/rule.ts';
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
const injury: CompanionRule = {
  ...residual('injury'),
  categories: ['serious-illness'],
  how: 'also',
  when: { fact: 'hungerStrike' },
  callsFor: { category: 'serious-injury', subcategory: 'accidental', about: 'individual' },
};
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
function advisoryIds(parts: Partial<Edition>, entries: readonly Entry[]): string[] {
  const occurrence = { provider: { programs: ['education'] as const }, awareAt: '2026-11-21T02:10:00-05:00', entries };
  return assessWith(smallEdition(parts), occurrence)
    .advisories.map(({ id, index }) => (index === undefined ? id : `${id} ${index}`))
    .filter((id) => id !== 'advisory.attend-first');
}

describe('an advisory', () => {
  test('of an entry is returned for each entry in which it is certainly true', () => {
    expect(advisoryIds({ advisories: [advisory('a', {})] }, [sick, well, open, sick])).toEqual(['a 0', 'a 3']);
  });

  test('of the occurrence is returned once, and for no entry', () => {
    const advisories = [advisory('a', { per: 'occurrence' }), advisory('b', { per: 'occurrence' })];
    expect(advisoryIds({ advisories }, [well, sick, open, sick])).toEqual(['a', 'b']);
  });

  test('of one category is returned for that one only, in the order of entries and then of advisories', () => {
    const advisories = [
      advisory('a', { categories: ['death'], when: always }),
      advisory('b', { when: always }),
      advisory('c', { when: always, categories: ['serious-illness'] }),
    ];
    expect(advisoryIds({ advisories }, [sick, { category: 'death' }])).toEqual(['b 0', 'c 0', 'a 1', 'b 1']);
  });

  test('is plain: what it says and where from, without its condition', () => {
    const occurrence = { provider: { programs: ['education'] as const }, awareAt: '2026-11-21T02:10:00-05:00' };
    const edition = smallEdition({ advisories: [advisory('a', { severity: 'warning' })] });
    expect(assessWith(edition, { ...occurrence, entries: [sick] }).advisories.slice(1)).toStrictEqual([
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

  test('none when it is reportable, whatever its Level', () => {
    expect(advisoryIds(levelOne, [sick])).toEqual([]);
  });

  test('that it is not reportable at all', () => {
    expect(advisoryIds(unreported, [sick])).toEqual(['advisory.not-exhaustive']);
    expect(
      advisoryIds({ reportability: forEach(alwaysReportable, { death: reportableWhen(never) }) }, [
        sick,
        { category: 'death' },
      ]),
    ).toEqual([]);
  });

  test('that a Level 1 criterion is met all the same, unless there is an express exception', () => {
    expect(advisoryIds({ ...unreported, ...levelOne }, [sick, well])).toEqual([
      'advisory.not-exhaustive',
      'advisory.level-1-not-reportable 0',
      'advisory.level-1-not-reportable 1',
    ]);
    expect(
      advisoryIds({ reportability: forEach(excepted({ fact: 'outbreak' })), ...levelOne }, [sick, open, well]),
    ).toEqual(['advisory.not-exhaustive', 'advisory.level-1-not-reportable 1', 'advisory.level-1-not-reportable 2']);
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
    expect(advisoryIds(by(ground(law, outbreak)), [sick, well, open, sick])).toEqual([
      'advisory.not-exhaustive',
      `${all} 0`,
      `${all} 3`,
    ]);
    expect(advisoryIds(by(ground(policy, outbreak)), [sick])).toEqual(['advisory.not-exhaustive']);
    expect(advisoryIds(by(ground(policy, outbreak), ground([...policy, ...law], outbreak)), [sick])).toEqual([
      'advisory.not-exhaustive',
      `${all} 0`,
    ]);
    expect(advisoryIds({ ...by(ground(law, outbreak)), reportability: forEach(alwaysReportable) }, [sick])).toEqual([]);
    // An entry for which the notification has no meaning, by any of several conditions.
    const { decisionAdvisories } = smallEdition();
    const unless = [
      { when: outbreak, recipients: ['police'] },
      { when: outbreak, recipients: ['coroner'] },
    ] as const;
    const excepting = {
      ...decisionAdvisories,
      notifiedAllTheSame: { ...decisionAdvisories.notifiedAllTheSame, unless },
    };
    const either = by(ground(law, { any: [outbreak, { fact: 'hungerStrike' }] }));
    const striking: Entry = { category: 'serious-illness', facts: { outbreak: false, hungerStrike: true } };
    expect(advisoryIds({ ...either, decisionAdvisories: excepting }, [sick, striking])).toEqual([
      'advisory.not-exhaustive',
      `${all} 1`,
    ]);
  });
});

describe('while the time for a report runs', () => {
  const first = (parts: Partial<Edition>): string | undefined =>
    assessWith(smallEdition(parts), { provider: { programs: ['education'] }, entries: [sick] }).advisories[0]?.id;

  test('the first advisory is to attend to everyone involved', () => {
    expect(first({})).toBe('advisory.attend-first');
    expect(first({ reportability: forEach(reportableWhen(never)) })).not.toBe('advisory.attend-first');
  });
});

describe('a companion that is only possible', () => {
  const urgent = {
    levels: forEach(alwaysLevelTwo, {
      'serious-injury': {
        levelOne: [{ ...residual('1'), when: { fact: 'lifeThreatening' } }],
        levelTwo: residual('2'),
      },
    }),
  };
  const possible = 'advisory.possible-companion 0';

  test('is a warning where it could make a report required', () => {
    const unreported = { reportability: forEach(alwaysReportable, { 'serious-illness': reportableWhen(never) }) };
    expect(advisoryIds({ ...unreported, companions: [injury] }, [sick])).toContain(possible);
    const notStarving: Entry = { ...sick, facts: { outbreak: true, hungerStrike: false } };
    expect(advisoryIds({ ...unreported, companions: [injury] }, [notStarving])).not.toContain(possible);
  });

  test('is a warning where it could raise Level 2', () => {
    expect(advisoryIds({ ...urgent, companions: [injury] }, [sick])).toContain(possible);
    const safe: Entry = { ...sick, facts: { lifeThreatening: false } };
    expect(advisoryIds({ ...urgent, companions: [injury] }, [safe])).not.toContain(possible);
    expect(advisoryIds({ companions: [injury] }, [sick])).not.toContain(possible);
  });

  test('is a warning where the answers of one of the entries that may call for it could raise it', () => {
    const safe: Entry = { category: 'serious-illness', facts: { lifeThreatening: false } };
    const unknown: Entry = { category: 'serious-illness' };
    expect(advisoryIds({ ...urgent, companions: [injury] }, [safe, unknown])).toContain(possible);
    expect(advisoryIds({ ...urgent, companions: [injury] }, [unknown, safe])).toContain(possible);
    expect(advisoryIds({ ...urgent, companions: [injury] }, [safe, safe])).not.toContain(possible);
  });

  test('is none once it is called for', () => {
    const starving: Entry = { ...sick, facts: { hungerStrike: true } };
    expect(advisoryIds({ ...urgent, companions: [injury] }, [starving])).not.toContain(possible);
  });
});

describe('a yes that no rule of the category reads', () => {
  const unread = 'advisory.fact-not-read 0';
  const by = {
    reportability: forEach(alwaysReportable, {
      'serious-illness': reportableWhen({ any: [{ fact: 'outbreak' }, always] }),
      'serious-injury': reportableWhen({ fact: 'lifeThreatening' }),
    }),
    levels: forEach(alwaysLevelTwo, {
      'serious-injury': {
        levelOne: [{ ...residual('1'), when: { fact: 'lifeThreatening' } }],
        levelTwo: residual('2'),
      },
    }),
  };

  test('is named with the category in which it is a criterion', () => {
    const entry: Entry = { category: 'serious-illness', facts: { lifeThreatening: true } };
    expect(advisoryIds(by, [entry])).toEqual([unread]);
    const { advisories } = assessWith(smallEdition(by), { provider: { programs: ['education'] }, entries: [entry] });
    expect(advisories.find(({ id }) => id === 'advisory.fact-not-read')?.text).toContain('Serious injury');
  });

  test('is quoted with its question, and with every category in which it is a criterion', () => {
    const injuries = reportableWhen({ fact: 'lifeThreatening' });
    const parts = { reportability: forEach(alwaysReportable, { 'serious-injury': injuries, death: injuries }) };
    const texts = (entry: Entry): readonly string[] =>
      assessWith(smallEdition(parts), { provider: { programs: ['education'] }, entries: [entry] })
        .advisories.filter(({ id }) => id === 'advisory.fact-not-read')
        .map(({ text }) => text);
    const noEffect = 'This answer has no effect in this entry. Its category does not use the answer.';
    expect(texts({ category: 'serious-illness', facts: { lifeThreatening: true } })).toEqual([
      `“Is the injury or illness life-threatening?” (lifeThreatening): ${noEffect} It is a criterion in: Death; Serious injury.`,
    ]);
  });

  test('says nothing of other categories where it is a criterion of none', () => {
    const occurrence = { provider: { programs: ['education'] as const }, entries: [{ category: 'death' as const }] };
    const reads = advisory('a', { categories: ['serious-illness'] });
    const { advisories } = assessWith(smallEdition({ advisories: [reads] }), {
      ...occurrence,
      facts: { outbreak: true },
    });
    expect(advisories.find(({ id }) => id === 'advisory.fact-not-read')?.text).toBe(
      '“Is there an outbreak, rather than the illness of one person?” (outbreak): This answer has no effect in this report. None of its categories uses the answer.',
    );
  });

  test('is not named of the report where an advisory of one of its categories reads it', () => {
    const reads = advisory('a', {
      categories: ['serious-illness'],
      when: { all: [{ fact: 'outbreak' }, { fact: 'hungerStrike' }] },
    });
    const ids = (categories: readonly ('death' | 'serious-illness')[]): readonly string[] =>
      assessWith(smallEdition({ advisories: [reads] }), {
        provider: { programs: ['education'] },
        entries: categories.map((category) => ({ category })),
        facts: { outbreak: true },
      }).advisories.map(({ id }) => id);
    expect(ids(['serious-illness', 'death'])).not.toContain('advisory.fact-not-read');
    expect(ids(['death'])).toContain('advisory.fact-not-read');
  });

  test('is listed in the order of the catalogue, in whatever order the answers come', () => {
    const readElsewhere: AdvisoryRule = advisory('a', {
      categories: ['death'],
      when: { any: [{ fact: 'outbreak' }, { fact: 'lifeThreatening' }, { fact: 'siteLockdown' }] },
    });
    const facts = { outbreak: true, siteLockdown: true, lifeThreatening: true };
    const occurrence = {
      provider: { programs: ['education'] as const },
      entries: [{ category: 'serious-complaint' as const }],
      facts,
    };
    const named = assessWith(smallEdition({ advisories: [readElsewhere] }), occurrence)
      .advisories.filter(({ id }) => id === 'advisory.fact-not-read')
      .map(({ text }) => text.replace(/^.*\((\w+)\).*$/, '$1'));
    expect(named).toEqual(['lifeThreatening', 'outbreak', 'siteLockdown']);
  });

  test('is not named where an advisory of the category reads it', () => {
    const reads = advisory('a', { when: { fact: 'lifeThreatening' }, categories: ['serious-illness'] });
    const entry: Entry = { category: 'serious-illness', facts: { lifeThreatening: true } };
    expect(advisoryIds({ ...by, advisories: [reads] }, [entry])).toEqual(['a 0']);
    const elsewhere = { ...reads, categories: ['death'] as const };
    expect(advisoryIds({ ...by, advisories: [elsewhere] }, [entry])).toEqual([unread]);
  });

  test('is not named where an exception, a duty, a companion or the checklist reads it', () => {
    const entry: Entry = { category: 'serious-illness', facts: { lifeThreatening: true } };
    const when: Condition = { not: { fact: 'lifeThreatening' } };
    const elsewhere = advisory('elsewhere', { categories: ['death'], when: { fact: 'lifeThreatening' } });
    const none: Partial<Edition> = { advisories: [elsewhere] };
    expect(advisoryIds(none, [entry])).toEqual([unread]);
    const exceptions = [{ ...residual('exception'), when }];
    expect(advisoryIds({ ...none, reportability: forEach({ ...alwaysReportable, exceptions }) }, [entry])).toEqual([]);
    const notifications = [{ ...residual('a'), recipient: 'police', per: 'entry', when } as const];
    expect(advisoryIds({ ...none, notificationTerms: [termsOf('police')], notifications }, [entry])).toEqual([]);
    expect(advisoryIds({ ...none, companions: [{ ...injury, when }] }, [entry])).toEqual([]);
    expect(advisoryIds({ ...none, description: [{ ...residual('a'), per: 'entry', when }] }, [entry])).toEqual([]);
    expect(
      advisoryIds({ ...none, scope: { ...smallEdition().scope, within: [{ ...residual('a'), when }] } }, [entry]),
    ).toEqual([]);
  });

  test('is named of the whole report where an entry leaves it to the report', () => {
    const shared = (own: Entry['facts']): readonly string[] =>
      assessWith(smallEdition(by), {
        provider: { programs: ['education'] },
        entries: [
          { category: 'serious-illness', facts: own },
          { category: 'serious-illness', facts: { lifeThreatening: null } },
        ],
        facts: { lifeThreatening: true },
      }).advisories.map(({ id }) => id);
    expect(shared({})).toContain('advisory.fact-not-read');
    expect(shared(null)).toContain('advisory.fact-not-read');
    expect(shared({ lifeThreatening: false })).not.toContain('advisory.fact-not-read');
  });

  test('is not named where a rule reads only that it is answered', () => {
    const reportability = forEach(reportableWhen({ not: { answered: 'preAdmission', as: true } }));
    expect(
      advisoryIds({ reportability }, [{ category: 'serious-illness', facts: { preAdmission: true } }]),
    ).not.toContain(unread);
  });

  test('is not named where it is read or answered no', () => {
    expect(advisoryIds(by, [{ category: 'serious-injury', facts: { lifeThreatening: true } }])).toEqual([]);
    expect(advisoryIds(by, [{ category: 'serious-illness', facts: { lifeThreatening: false } }])).toEqual([]);
  });

  test('is named once for the report when it is shared by all entries and none of them reads it', () => {
    const shared = (entries: Entry[], lifeThreatening = true) =>
      assessWith(smallEdition(by), { provider: { programs: ['education'] }, entries, facts: { lifeThreatening } })
        .advisories.filter(({ id }) => id === 'advisory.fact-not-read')
        .map(({ index, text }) => [index, text.includes('It is a criterion in: Serious injury.')]);
    expect(shared([{ category: 'serious-illness' }, { category: 'serious-illness' }])).toEqual([[undefined, true]]);
    expect(shared([{ category: 'serious-illness' }, { category: 'serious-injury' }])).toEqual([]);
    expect(shared([{ category: 'serious-illness' }], false)).toEqual([]);
    expect(shared([])).toEqual([]);
    expect(shared([{ category: 'serious-illness', facts: { lifeThreatening: null } }])).toEqual([]);
  });

  test('is not named where an entry that is called for reads it', () => {
    const entry: Entry = { category: 'serious-illness', facts: { lifeThreatening: true, hungerStrike: true } };
    expect(advisoryIds({ ...by, companions: [injury] }, [entry])).toEqual([]);
  });
});
