import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../input/invalid-input-error.ts';
import { standingDuties } from './standing-duties.ts';
import type { ProviderRecord } from './standing-record.ts';

const today = '2026-11-23';

/** The duties of one id as lines: status, next date, and whom or which year it is about. */
function lines(record: ProviderRecord, id: string, on = today): string[] {
  return standingDuties(record, on)
    .duties.filter((duty) => duty.id === id)
    .map(({ status, nextDue, staff, year }) =>
      [status, nextDue, staff ?? year].filter((part) => part !== undefined).join(' '),
    );
}

describe('an empty record', () => {
  it('tells every duty as not recorded, never as done', () => {
    const { duties, policyContents, privacyPrinciples } = standingDuties({}, today);
    expect(duties.map(({ id, status, nextDue, year }) => [id, status, nextDue, year])).toEqual([
      ['11.duty.account-review', 'not-recorded', null, undefined],
      ['6.duty.annual-review', 'not-recorded', null, 2025],
      ['11.duty.local-registration-authority', 'not-recorded', null, undefined],
      ['11.duty.sor-initiator', 'not-recorded', null, undefined],
    ]);
    expect(policyContents.every(({ present }) => present === null)).toBe(true);
    expect(privacyPrinciples.every(({ present }) => present === null)).toBe(true);
  });
});

describe('the yearly review of user accounts', () => {
  it.each([
    ['2026-02-10', today, 'met 2027-02-10'],
    ['2025-11-23', today, 'met 2026-11-23'],
    ['2025-11-22', today, 'overdue 2026-11-22'],
    ['2024-02-29', '2025-02-28', 'met 2025-02-28'],
    ['2024-02-29', '2025-03-01', 'overdue 2025-02-28'],
    [null, today, 'not-recorded '],
  ])('last on %s, on %s: %s', (accountsReviewed, on, line) => {
    expect(lines({ accountsReviewed }, '11.duty.account-review', on)).toEqual([line]);
  });
});

describe('the review of the internal policy with each person', () => {
  const staff = [
    { id: 's1', oriented: '2025-01-15', policyReviewed: '2026-01-10' },
    { id: 's2', oriented: '2026-03-01' },
    { id: 's3', oriented: '2024-03-01' },
    { id: 's4', policyReviewed: '2026-06-01' },
    { id: 's5' },
  ];

  it('at orientation', () => {
    expect(lines({ staff }, '6.duty.policy-review-at-orientation')).toEqual([
      'met  s1',
      'met  s2',
      'met  s3',
      'not-recorded  s4',
      'not-recorded  s5',
    ]);
  });

  it('within 12 months of the last time, the orientation included', () => {
    expect(lines({ staff }, '6.duty.policy-review-yearly')).toEqual([
      'met 2027-01-10 s1',
      'met 2027-03-01 s2',
      'overdue 2025-03-01 s3',
      'met 2027-06-01 s4',
      'not-recorded  s5',
    ]);
  });
});

describe('the yearly review of all reports', () => {
  it.each<[what: string, record: ProviderRecord['annualReviews'], expected: string[]]>([
    ['of the last year that is over', [{ year: 2025, completed: '2026-02-01' }], ['met  2025']],
    ['of one year and not of the next', [{ year: 2024, completed: '2025-02-01' }], ['met  2024', 'not-recorded  2025']],
    ['begun and not completed', [{ year: 2025 }], ['not-recorded  2025']],
    ['completed before the year was over', [{ year: 2025, completed: '2025-12-31' }], ['not-recorded  2025']],
    ['on the first day after the year', [{ year: 2025, completed: '2026-01-01' }], ['met  2025']],
    ['of the year that is not over', [{ year: 2026 }], ['not-recorded  2025']],
    [
      'with a gap',
      [
        { year: 2023, completed: '2024-02-01' },
        { year: 2025, completed: '2026-02-01' },
      ],
      ['met  2023', 'not-recorded  2024', 'met  2025'],
    ],
  ])('%s', (_what, annualReviews, expected) => {
    expect(lines({ annualReviews }, '6.duty.annual-review')).toEqual(expected);
  });

  it('of which a later one found significant issues too', () => {
    const annualReviews = [
      { year: 2025, completed: '2026-02-01', significantIssues: true, ministryTold: '2026-02-15' },
      { year: 2025, completed: '2026-06-01', significantIssues: true },
    ];
    expect(lines({ annualReviews }, '6.duty.annual-review-communication')).toEqual(['not-recorded  2025']);
  });

  it('is reported to the ministry unless the record says that it found nothing significant', () => {
    const dutiesWith = (significantIssues: boolean | null, ministryTold: string | null) =>
      lines(
        { annualReviews: [{ year: 2025, completed: '2026-02-01', significantIssues, ministryTold }] },
        '6.duty.annual-review-communication',
      );
    expect(dutiesWith(true, '2026-02-15')).toEqual(['met  2025']);
    expect(dutiesWith(true, null)).toEqual(['not-recorded  2025']);
    expect(dutiesWith(false, null)).toEqual([]);
    expect(dutiesWith(false, '2026-02-15')).toEqual([]);
    expect(dutiesWith(null, null)).toEqual(['not-recorded  2025']);
    expect(dutiesWith(null, '2026-02-15')).toEqual(['met  2025']);
  });
});

describe('user roles of the reporting tool', () => {
  it.each([
    [0, 'not-met'],
    [1, 'met'],
    [3, 'met'],
  ])('%i of each', (count, status) => {
    const record = { localRegistrationAuthorities: count, sorInitiators: count };
    expect(lines(record, '11.duty.local-registration-authority')).toEqual([`${status} `]);
    expect(lines(record, '11.duty.sor-initiator')).toEqual([`${status} `]);
    expect(standingDuties(record, today).duties.at(-1)?.citations).toEqual([
      { document: 'sor-rl-training-page', section: 'How do I access SOR-RL?' },
    ]);
  });
});

describe('the contents of an internal policy', () => {
  it('are the thirteen things of section 6, each present or not', () => {
    const { policyContents } = standingDuties(
      { policyContents: ['6.policy.training', '6.policy.training-review'] },
      today,
    );
    expect(policyContents).toHaveLength(13);
    expect(policyContents.filter(({ present }) => present).map(({ id }) => id)).toEqual([
      '6.policy.training',
      '6.policy.training-review',
    ]);
    expect(policyContents.flatMap(({ id, partOf }) => (partOf === undefined ? [] : [[id, partOf]]))).toEqual([
      ['6.policy.level-determination', '6.policy.roles'],
      ['6.policy.approval', '6.policy.roles'],
      ['6.policy.training-review', '6.policy.training'],
      ['6.policy.annual-review-actions', '6.policy.annual-review'],
      ['6.policy.annual-review-record', '6.policy.annual-review'],
      ['6.policy.annual-review-communication', '6.policy.annual-review'],
    ]);
  });

  it('none of them, where the record says so', () => {
    expect(standingDuties({ policyContents: [] }, today).policyContents.every(({ present }) => present === false)).toBe(
      true,
    );
  });

  it('and the six principles of section 11', () => {
    const { privacyPrinciples } = standingDuties({ privacyPrinciples: ['11.principle.accuracy'] }, today);
    expect(privacyPrinciples.map(({ present }) => present)).toEqual([false, true, false, false, false, false]);
  });
});

it('every duty, item and statement cites its place in the Guidelines', () => {
  const { duties, policyContents, privacyPrinciples, access } = standingDuties({ staff: [{ id: 's1' }] }, today);
  for (const { id, citations } of [...duties, ...policyContents, ...privacyPrinciples, ...access]) {
    expect(citations.length, id).toBeGreaterThan(0);
  }
  expect(access.find(({ who }) => who === 'Local Registration Authority')?.text).toContain(
    'every site of the organization',
  );
});

describe('bad input', () => {
  it.each<[what: string, args: unknown[], problem: string]>([
    ['no record', [undefined, today], 'record: expected a record'],
    ['no day', [{}], 'today: expected a date'],
    [
      'a date that is still to come',
      [{ accountsReviewed: '2026-11-24' }, today],
      'accountsReviewed: expected a date that is not after today',
    ],
    [
      'a date that does not exist',
      [{ staff: [{ id: 's1', oriented: '2026-02-30' }] }, today],
      'staff[0].oriented: expected a date',
    ],
    [
      'a content that is not known',
      [{ policyContents: ['6.policy.trainings'] }, today],
      '(nearest: 6.policy.training)',
    ],
    ['half an initiator', [{ sorInitiators: 0.5 }, today], 'sorInitiators: expected a whole number'],
    ['an unknown key', [{ sorInitiator: 1 }, today], '(nearest: sorInitiators)'],
    ['a person without an id', [{ staff: [{}] }, today], 'staff[0].id: expected an id'],
    ['no list of staff', [{ staff: 5 }, today], 'staff: expected a list of staff'],
    [
      'a review that is none',
      [{ staff: [{ id: 's1', policyReviewed: 5 }] }, today],
      'staff[0].policyReviewed: expected a date',
    ],
    [
      'a review completed tomorrow',
      [{ annualReviews: [{ year: 2025, completed: '2026-11-24' }] }, today],
      'annualReviews[0].completed: expected a date that is not after today',
    ],
    [
      'significance that is no yes or no',
      [{ annualReviews: [{ year: 2025, significantIssues: 'many' }] }, today],
      'annualReviews[0].significantIssues: expected true or false',
    ],
    [
      'informed on no date',
      [{ annualReviews: [{ year: 2025, ministryTold: 'yes' }] }, today],
      'annualReviews[0].ministryTold: expected a date',
    ],
    [
      'a principle that is not known',
      [{ privacyPrinciples: ['accuracy'] }, today],
      'privacyPrinciples[0]: expected one of 11.principle.accountability',
    ],
    [
      'fewer than none',
      [{ localRegistrationAuthorities: -1 }, today],
      'localRegistrationAuthorities: expected a whole number',
    ],
    ['no year', [{ annualReviews: [{}] }, today], 'annualReviews[0].year: expected a year'],
  ])('%s is refused', (_what, args, problem) => {
    const call = (): unknown => Reflect.apply(standingDuties, undefined, args);
    expect(call).toThrow(InvalidInputError);
    expect(call).toThrow(problem);
  });
});
