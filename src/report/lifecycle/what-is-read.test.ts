import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../input/invalid-input-error.ts';
import { annualReview } from '../annual-review/annual-review.ts';
import { dueSoon } from '../deadlines/due-soon.ts';
import { initialReportDue } from '../deadlines/initial-report.ts';
import { toICalendar } from '../icalendar/icalendar.ts';
import { groupIntoReports } from '../leads/grouping.ts';
import { determineLeadReporters } from '../leads/lead-reporters.ts';
import { countRestraints } from '../leads/restraints.ts';
import { standingDuties } from '../standing-duties/standing-duties.ts';
import { reportStatus } from './status.ts';

const at = '2026-11-23T10:00:00-05:00';
const today = '2026-12-31';
const now = `${today}T10:00:00-05:00`;
const events = (...list: unknown[]): unknown => ({ awareAt: at, level: 1, events: list });
const occurrence = { provider: { programs: ['homelessness'] }, awareAt: at, entries: [] };
const reviewed = (changes: object): unknown[] => [[{ id: 'r1', level: 2, occurrence, events: [], ...changes }], 2026];
const within = (changes: object): unknown[] => reviewed({ occurrence: { ...occurrence, ...changes } });
const status = reportStatus({ awareAt: at, level: 1, events: [] }, now);
const question = { settingUnderMinistry: true, involvesIndividuals: true };

/** As plain JavaScript calls it, without the help of types. */
const calling = (run: (...args: never[]) => unknown, args: readonly unknown[]) => () =>
  Reflect.apply(run, undefined, args);

describe('what was expected is reported', () => {
  it.each<[expected: string, run: (...args: never[]) => unknown, args: readonly unknown[]]>([
    ['reports: expected a list of reports', dueSoon, [7, now, 1]],
    ['reports[0]: expected a report: an object', dueSoon, [[7], now, 1]],
    ['reports[0].id: expected an id: a text', dueSoon, [[{ awareAt: at, level: 1, events: [] }], now, 1]],
    ['withinHours: expected a number of hours, 0 or more', dueSoon, [[], now, -1]],
    ['expected a report: an object', reportStatus, [7, now]],
    ['events: expected a list of events', reportStatus, [{ awareAt: at, level: 1, events: 7 }, now]],
    ['events[0]: expected an event: an object', reportStatus, [events(7), now]],
    [
      'events[0].businessDays: expected a whole number of business days from 1 to 1000',
      reportStatus,
      [events({ kind: 'update-interval-set', at, businessDays: 1001 }), now],
    ],
    ['options: expected an object with options such as calendar', initialReportDue, [1, at, 7]],
    ['incidents: expected a list of incidents', groupIntoReports, [7]],
    ['incidents[0]: expected an incident: an object', groupIntoReports, [[7]]],
    ['incidents[0].id: expected an id: a text', groupIntoReports, [[{ relation: 'separate' }]]],
    [
      'incidents[0].relatedTo: expected the id of the incident it relates to',
      groupIntoReports,
      [[{ id: 'a', relation: 'new-information' }]],
    ],
    [
      'incidents[0].relatedTo: expected the id of another incident of the list',
      groupIntoReports,
      [[{ id: 'a', relation: 'separate', relatedTo: 'a' }]],
    ],
    [
      'incidents[1].id: expected an id that no other incident has',
      groupIntoReports,
      [
        [
          { id: 'a', relation: 'separate' },
          { id: 'a', relation: 'separate' },
        ],
      ],
    ],
    ['episodes: expected a list of episodes', countRestraints, [7]],
    ['episodes[0]: expected an episode: an object', countRestraints, [[7]]],
    ['expected a question: an object', determineLeadReporters, [7]],
    [
      'placingAgencies: expected a list of placing agencies',
      determineLeadReporters,
      [{ ...question, placingAgencies: 7 }],
    ],
    [
      'placingAgencies[0]: expected a placing agency: an object',
      determineLeadReporters,
      [{ ...question, placingAgencies: [7] }],
    ],
    [
      'placingAgencies[0].id: expected an id: a text',
      determineLeadReporters,
      [{ ...question, placingAgencies: [{ individualsPlaced: 1, individualsInvolved: [] }] }],
    ],
    [
      'placingAgencies[0].individualsPlaced: expected a whole number, 0 or more',
      determineLeadReporters,
      [{ ...question, placingAgencies: [{ id: 'a', individualsPlaced: -1, individualsInvolved: [] }] }],
    ],
    [
      'placingAgencies[0].individualsInvolved: expected a list of ids of individuals',
      determineLeadReporters,
      [{ ...question, placingAgencies: [{ id: 'a', individualsPlaced: 1, individualsInvolved: 7 }] }],
    ],
    [
      'placingAgencies[0].individualsInvolved[0]: expected an id: a text',
      determineLeadReporters,
      [{ ...question, placingAgencies: [{ id: 'a', individualsPlaced: 1, individualsInvolved: [7] }] }],
    ],
    ['reports: expected reports that can be iterated over', annualReview, [7, 2026]],
    ['year: expected a year from 2000 to 2100', annualReview, [[], 1999]],
    ['options: expected an object with options such as calendar', annualReview, [[], 2026, 7]],
    ['reports[0]: expected a report: an object', annualReview, [[7], 2026]],
    ['reports[0].id: expected an id: a text', annualReview, reviewed({ id: 7 })],
    ['reports[0].site: expected an id: a text', annualReview, reviewed({ site: 7 })],
    ['reports[0].occurrence: expected an occurrence: an object', annualReview, reviewed({ occurrence: 7 })],
    ['reports[0].occurrence.provider: expected a provider: an object', annualReview, within({ provider: 7 })],
    [
      'reports[0].occurrence.provider.programs: expected a list of programs',
      annualReview,
      within({ provider: { programs: 7 } }),
    ],
    ['reports[0].occurrence.entries: expected a list of entries', annualReview, within({ entries: 7 })],
    ['reports[0].occurrence.entries[0]: expected an entry: an object', annualReview, within({ entries: [7] })],
    [
      'reports[0].occurrence.entries[0].individual: expected the id of an individual: a text',
      annualReview,
      within({ entries: [{ category: 'death', individual: 7 }] }),
    ],
    [
      'reports[0].occurrence.entries[0].type: expected no value: there are none to choose from',
      annualReview,
      within({ entries: [{ category: 'error-or-omission', type: 'x' }] }),
    ],
    ['expected a record: an object', standingDuties, [7, today]],
    ['staff: expected a list of staff', standingDuties, [{ staff: 7 }, today]],
    ['staff[0]: expected a person: an object', standingDuties, [{ staff: [7] }, today]],
    ['staff[0].id: expected an id: a text', standingDuties, [{ staff: [{}] }, today]],
    [
      'accountsReviewed: expected a date that is not after',
      standingDuties,
      [{ accountsReviewed: '2027-01-01' }, today],
    ],
    ['annualReviews: expected a list of yearly reviews', standingDuties, [{ annualReviews: 7 }, today]],
    ['annualReviews[0]: expected a yearly review: an object', standingDuties, [{ annualReviews: [7] }, today]],
    ['annualReviews[0].year: expected a year from 2000 to', standingDuties, [{ annualReviews: [{ year: 1 }] }, today]],
    ['policyContents: expected a list of ids', standingDuties, [{ policyContents: 7 }, today]],
    ['privacyPrinciples: expected a list of ids', standingDuties, [{ privacyPrinciples: 7 }, today]],
    ['sorInitiators: expected a whole number, 0 or more', standingDuties, [{ sorInitiators: -1 }, today]],
    ['reports: expected a list of reports', toICalendar, [7]],
    ['reports[0]: expected a report with its status: an object', toICalendar, [[7]]],
    ['reports[0].id: expected an id: a text', toICalendar, [[{ status }]]],
    ['reports[0].status: expected a status that reportStatus gave', toICalendar, [[{ id: 'r1', status: 7 }]]],
    [
      'reports[0].status.updates: expected a list of updates',
      toICalendar,
      [[{ id: 'r1', status: { ...status, updates: 7 } }]],
    ],
    [
      'reports[1].id: expected an id that no other report has',
      toICalendar,
      [
        [
          { id: 'r1', status },
          { id: 'r1', status },
        ],
      ],
    ],
    ['options: expected options: an object', toICalendar, [[], 7]],
    ['options.calendarName: expected a name: a text', toICalendar, [[], { calendarName: 7 }]],
  ])('%s', (expected, run, args) => {
    expect(calling(run, args)).toThrow(expected);
  });
});

describe('every key that there is may be given', () => {
  it.each<[name: string, run: (...args: never[]) => unknown, args: readonly unknown[]]>([
    [
      'of a report that is reviewed',
      annualReview,
      reviewed({
        site: 's1',
        occurrence: {
          contract: 1,
          provider: {
            programs: ['homelessness'],
            setting: null,
            roles: [],
            privacyRegimes: [],
            directlyOperated: false,
            limitedPersonalInformationApproved: false,
          },
          occurredAt: at,
          awareAt: null,
          individuals: [],
          facts: {},
          entries: [
            {
              category: 'serious-individual-action',
              subcategory: 'assault',
              type: 'peer-on-peer',
              individual: 'i1',
              claim: 'alleged',
              role: 'victim',
              specify: 'x',
              facts: {},
            },
          ],
        },
        events: [{ kind: 'initial-submitted', at, manual: false }],
      }),
    ],
    [
      'of a record',
      standingDuties,
      [
        {
          staff: [{ id: 's1', oriented: '2026-01-05', policyReviewed: '2026-02-05' }],
          accountsReviewed: '2026-01-05',
          annualReviews: [{ year: 2025, completed: '2026-01-05', significantIssues: true, ministryTold: '2026-01-06' }],
          policyContents: [],
          privacyPrinciples: [],
          localRegistrationAuthorities: 2,
          sorInitiators: 5,
        },
        today,
      ],
    ],
    [
      'of a question who leads',
      determineLeadReporters,
      [
        {
          ...question,
          dischargedWhileOngoing: false,
          youthJustice: false,
          placingAgencies: [{ id: 'a', individualsPlaced: 1, individualsInvolved: ['i1'], ministryFunded: true }],
          severalProviders: false,
          primaryResponsibilityUnclear: false,
        },
      ],
    ],
    ['of a status', toICalendar, [[{ id: 'r1', status }], { calendarName: 'x', now }]],
    ['of an incident', groupIntoReports, [[{ id: 'a', relation: 'separate', relatedTo: null }]]],
    ['of an episode', countRestraints, [[{ kind: 'physical-restraint', releasedAfter: true }]]],
    ['of the first report', initialReportDue, [1, at, { timeZone: 'America/Winnipeg' }]],
  ])('%s', (_, run, args) => {
    expect(calling(run, args)).not.toThrow();
  });
});

describe('a problem has a code and a place', () => {
  const agencies = (...placingAgencies: object[]) => [{ ...question, placingAgencies }];
  const agency = { id: 'a', individualsPlaced: 1, individualsInvolved: [] };
  it.each<[code: string, place: string, run: (...args: never[]) => unknown, args: readonly unknown[]]>([
    [
      'duplicate-id',
      'incidents.1.id',
      groupIntoReports,
      [
        [
          { id: 'a', relation: 'separate' },
          { id: 'a', relation: 'separate' },
        ],
      ],
    ],
    ['unknown-id', 'incidents.0.relatedTo', groupIntoReports, [[{ id: 'a', relation: 'separate', relatedTo: 'b' }]]],
    ['duplicate-id', 'placingAgencies.1.id', determineLeadReporters, agencies(agency, agency)],
    [
      'wrong-type',
      'placingAgencies.0.ministryFunded',
      determineLeadReporters,
      agencies({ ...agency, ministryFunded: 7 }),
    ],
    ['wrong-type', 'involvesIndividuals', determineLeadReporters, [{ ...question, involvesIndividuals: 7 }]],
  ])('%s at %s', (code, place, run, args) => {
    let problems: readonly string[] = [];
    try {
      calling(run, args)();
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error;
      problems = error.problems.map((problem) => `${problem.code} ${problem.path.join('.')}`);
    }
    expect(problems).toEqual([`${code} ${place}`]);
  });
});

it('of two things due at one moment the first report comes first', () => {
  const learned = { kind: 'level-1-learned', at } as const;
  const due = dueSoon([{ id: 'r1', awareAt: at, level: 1, events: [learned] }], '2026-11-23T10:30:00-05:00', 1);
  expect(due.map(({ what }) => what)).toEqual(['initial-report', 'escalation']);
});
