import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { factsFor } from '../../src/catalogue/facts-for.ts';
import type { CategoryId } from '../../src/model/ids.ts';
import type { Entry, EntryOf, Facts, Individual, Occurrence, Provider } from '../../src/model/occurrence.ts';
import type { FactId } from '../../src/vocabulary/facts.ts';
import type { SettingId } from '../../src/vocabulary/settings.ts';
import { type Answer, calledFor, dutyStatus, dutyTo, level, reportability } from '../rules/answers.ts';
import {
  adult,
  child,
  childrensHome,
  dropIn,
  outsideTheService,
  probationOffice,
  report,
  secureCustody,
  shelter,
  youngPerson,
} from '../rules/fixtures.ts';

type Disturbance = EntryOf<'disturbance-or-disaster'>;
type Subcategory = NonNullable<Disturbance['subcategory']>;
const disturbance = (subcategory: Subcategory | null, facts: Facts = {}): Disturbance => ({
  category: 'disturbance-or-disaster',
  subcategory,
  facts,
});

/** As section 13.I lists them. */
const subcategories = [
  'adverse-water-quality',
  'fire',
  'flood',
  'natural-disaster',
  'power-outage',
  'gas-leak',
  'carbon-monoxide',
  'abduction',
  'infectious-outbreak',
  'riot',
  'stand-off',
  'hostage-taking',
  'external-threat',
  'other',
] as const;

const levelOne: readonly FactId[] = [
  'communityDanger',
  'continuityPlanActivated',
  'crisisResponseTeam',
  'mediaAttention',
  'policeAssistance',
  'siteEvacuation',
  'siteLockdown',
];
const answered = (of: readonly FactId[], one?: FactId): Facts => Object.fromEntries(of.map((id) => [id, id === one]));
const levelWith = (subcategory: Subcategory | null, facts: Facts): Answer => {
  const { mediaAttention, ...own } = facts;
  return level(disturbance(subcategory, own), { mediaAttention });
};

describe('13.I: the Level', () => {
  test.each(levelOne)('%s alone is Level 1', (fact) => {
    expect(levelWith('gas-leak', answered(levelOne, fact))).toEqual(['1']);
    expect(levelWith('gas-leak', { [fact]: true })).toEqual(['1']);
    expect(levelWith('gas-leak', { ...answered(levelOne), [fact]: null })).toEqual(['undetermined', fact]);
  });

  test.each([...subcategories, null])('%s: none of them is Level 2, and nothing known is open on all seven', (of) => {
    expect(levelWith(of, answered(levelOne))).toEqual(['2']);
    expect(levelWith(of, {})).toEqual([
      'undetermined',
      'communityDanger',
      'continuityPlanActivated',
      'crisisResponseTeam',
      'mediaAttention',
      'policeAssistance',
      'siteEvacuation',
      'siteLockdown',
    ]);
  });

  test.each(['interferesWithRoutineServices', 'atOrNearServiceLocation', 'hungerStrike'] as const)(
    '%s is no criterion of Level 1',
    (fact) => {
      expect(levelWith('stand-off', { ...answered(levelOne), [fact]: true })).toEqual(['2']);
    },
  );
});

describe('13.I: reportability', () => {
  const yes = true;
  const no = false;
  const rows: readonly (readonly [interferes: boolean | null, near: boolean | null, expected: Answer])[] = [
    [yes, yes, ['reportable']],
    [yes, no, ['not-reportable']],
    [no, yes, ['not-reportable']],
    [no, no, ['not-reportable']],
    [yes, null, ['undetermined', 'atOrNearServiceLocation']],
    [null, yes, ['undetermined', 'interferesWithRoutineServices']],
    [no, null, ['not-reportable']],
    [null, no, ['not-reportable']],
    [null, null, ['undetermined', 'atOrNearServiceLocation', 'interferesWithRoutineServices']],
  ];
  test.each(rows)(
    'interference %s, at or near the service %s',
    (interferesWithRoutineServices, atOrNearServiceLocation, expected) => {
      const facts = { interferesWithRoutineServices, atOrNearServiceLocation };
      for (const subcategory of subcategories) {
        if (subcategory === 'stand-off') continue;
        for (const provider of [dropIn, shelter, childrensHome, probationOffice]) {
          // It is about the service provider: that it was outside of the service for some individual does not matter.
          const occurrence = report(provider, undefined, disturbance(subcategory, facts), outsideTheService);
          expect(reportability(occurrence)).toEqual(expected);
        }
      }
      const standOff = report(secureCustody, undefined, disturbance('stand-off', facts), {
        multipleIndividualsInHungerStrike: false,
      });
      expect(reportability(standOff)).toEqual(expected);
    },
  );

  const strike: readonly (readonly [string, Subcategory | null, Facts, Facts, Answer])[] = [
    [
      'several individuals, services not interfered with',
      'stand-off',
      { interferesWithRoutineServices: false, atOrNearServiceLocation: false },
      { multipleIndividualsInHungerStrike: true },
      ['reportable'],
    ],
    [
      'several individuals, nothing else known',
      'stand-off',
      {},
      { multipleIndividualsInHungerStrike: true },
      ['reportable'],
    ],
    [
      'several individuals, entered as a riot',
      'riot',
      { interferesWithRoutineServices: false },
      { multipleIndividualsInHungerStrike: true },
      ['not-reportable'],
    ],
    [
      'one individual',
      'stand-off',
      { interferesWithRoutineServices: false, hungerStrike: true },
      { multipleIndividualsInHungerStrike: false },
      ['not-reportable'],
    ],
    [
      'how many is not known',
      'stand-off',
      { interferesWithRoutineServices: false },
      {},
      ['undetermined', 'multipleIndividualsInHungerStrike'],
    ],
    [
      'the subcategory not known',
      null,
      { interferesWithRoutineServices: false },
      { multipleIndividualsInHungerStrike: true },
      ['undetermined', 'subcategory'],
    ],
    [
      'nothing known',
      null,
      {},
      {},
      [
        'undetermined',
        'atOrNearServiceLocation',
        'interferesWithRoutineServices',
        'multipleIndividualsInHungerStrike',
        'subcategory',
      ],
    ],
  ];
  test.each(strike)('a hunger strike: %s', (_, subcategory, facts, shared, expected) => {
    expect(reportability(report(secureCustody, undefined, disturbance(subcategory, facts), shared))).toEqual(expected);
  });

  const met: Facts = { interferesWithRoutineServices: true, atOrNearServiceLocation: true };
  const places: readonly (readonly [string, Provider, Individual | undefined, Facts, Answer])[] = [
    ['an abduction of a child in a home, wherever', childrensHome, child, {}, ['reportable']],
    ['of a client of a drop-in centre, outside of the service', dropIn, adult, {}, ['not-reportable']],
    ['the same, while with staff', dropIn, adult, { withProviderStaff: true }, ['reportable']],
    ['the same, contentious', dropIn, adult, { significantlyContentious: true }, ['professional-judgment']],
    ['on probation, outside of the service', probationOffice, youngPerson, {}, ['professional-judgment']],
    ['of another funded service', { programs: ['other-funded'] }, undefined, {}, ['professional-judgment']],
  ];
  test.each(places)('%s', (_, provider, about, facts, expected) => {
    expect(
      reportability(report(provider, about, disturbance('abduction', met), { ...outsideTheService, ...facts })),
    ).toEqual(expected);
  });
});

const met: Facts = { interferesWithRoutineServices: true, atOrNearServiceLocation: true };

describe('13.I: the public health unit', () => {
  const at = (
    setting: SettingId | null,
    suspected: boolean | null,
    subcategory: Subcategory = 'infectious-outbreak',
  ): Answer =>
    dutyStatus(
      'public-health-unit',
      report(
        { programs: ['licensed-out-of-home-care'], setting },
        undefined,
        disturbance(subcategory, { ...met, suspectedDiseaseOfPublicHealthSignificance: suspected }),
      ),
    );

  const places: readonly (readonly [SettingId, 'told' | 'not told'])[] = [
    ['childrens-residence', 'told'],
    ['foster-home', 'not told'],
    ['staff-model-home', 'told'],
    ['funded-out-of-home-residence', 'told'],
    ['secure-treatment', 'told'],
    ['secure-custody', 'told'],
    ['open-custody', 'told'],
    ['secure-temporary-detention', 'told'],
    ['open-temporary-detention', 'told'],
    ['probation-office', 'not told'],
    ['cpri', 'told'],
    ['supported-group-living', 'told'],
    ['intensive-support', 'told'],
    ['host-family', 'not told'],
    ['specialized-accommodation', 'not told'],
    ['supported-independent-living', 'not told'],
    ['emergency-shelter', 'not told'],
    ['long-term-care-home', 'not told'],
    ['psychiatric-facility', 'not told'],
    ['correctional-institution', 'not told'],
    ['hospital', 'not told'],
    ['unlicensed-placement', 'not told'],
    ['family-home', 'not told'],
    ['non-residential-site', 'not told'],
    ['other', 'not told'],
  ];
  test.each(places)('%s: %s', (setting, expected) => {
    const is = expected === 'told';
    expect(at(setting, true)).toEqual([is ? 'required' : 'not-required']);
    expect(at(setting, false)).toEqual(['not-required']);
    expect(at(setting, null)).toEqual(
      is ? ['undetermined', 'suspectedDiseaseOfPublicHealthSignificance'] : ['not-required'],
    );
  });

  test('the place or the suspicion not known', () => {
    expect(at(null, true)).toEqual(['undetermined', 'setting']);
    expect(at(null, false)).toEqual(['not-required']);
    expect(at(null, null)).toEqual(['undetermined', 'setting', 'suspectedDiseaseOfPublicHealthSignificance']);
  });

  test.each(subcategories)('in a %s as well: the suspicion counts, an outbreak does not settle it', (subcategory) => {
    expect(at('childrens-residence', true, subcategory)).toEqual(['required']);
    expect(at('childrens-residence', false, subcategory)).toEqual(['not-required']);
  });

  test('nothing is said of when or how', () => {
    const entry = disturbance('infectious-outbreak', { ...met, suspectedDiseaseOfPublicHealthSignificance: true });
    expect(dutyTo('public-health-unit', report(childrensHome, undefined, entry))).toMatchObject({
      timing: 'unspecified',
      form: 'unspecified',
      recordInReportEvenIfNotMade: false,
    });
  });
});

describe('13.I: no other recipient is called for', () => {
  test.each(['coroner', 'ombudsman', 'leca', 'ipc', 'apo', 'police', 'childrens-aid-society'] as const)(
    '%s',
    (recipient) => {
      const entry = disturbance('riot', { ...met, policeAssistance: true });
      expect(dutyStatus(recipient, report(secureCustody, undefined, entry))).toEqual(['nothing calls for it']);
    },
  );
});

describe('13.I: a hunger strike of several individuals is entered as a stand-off', () => {
  const standOff = 'also disturbance-or-disaster/stand-off';
  const instead = 'instead disturbance-or-disaster/stand-off';
  const several: Facts = { multipleIndividualsInHungerStrike: true };
  const complaint: Entry = { category: 'serious-complaint', subcategory: 'rights-based' };
  const rows: readonly (readonly [string, Occurrence, readonly string[]])[] = [
    ['a complaint about it', report(secureCustody, youngPerson, complaint, several), [standOff]],
    ['entered as a riot', report(secureCustody, undefined, disturbance('riot', met), several), [instead]],
    ['entered as a stand-off', report(secureCustody, undefined, disturbance('stand-off'), several), []],
    [
      'entered as a stand-off about an individual',
      report(secureCustody, youngPerson, disturbance('stand-off'), several),
      [],
    ],
    [
      'one individual alone',
      report(secureCustody, youngPerson, complaint, { multipleIndividualsInHungerStrike: false }),
      [],
    ],
    ['not known how many', report(secureCustody, youngPerson, complaint), []],
  ];
  test.each(rows)('%s', (_, occurrence, expected) => {
    expect(calledFor(occurrence)).toEqual(expected);
  });

  test('is possible only once a hunger strike is known', () => {
    const possible = (facts: Facts): readonly string[] =>
      assess(report(secureCustody, undefined, disturbance('riot', met), facts)).possibleCompanions.map(
        ({ subcategory, missing }) => `${subcategory} ${missing.join()}`,
      );
    expect(possible({ hungerStrike: true, seriousInjuryResulted: false })).toEqual([
      'stand-off multipleIndividualsInHungerStrike',
    ]);
    expect(possible({ hungerStrike: null, medicationRefusal: true })).toEqual([]);
    expect(possible({})).toEqual([]);
  });

  test('is about the service provider, whomever the disturbance that it replaces is about', () => {
    const { companions } = assess(report(secureCustody, youngPerson, disturbance('riot', met), several));
    expect(companions.map(({ how, subcategory, individual }) => [how, subcategory, individual])).toEqual([
      ['instead', 'stand-off', undefined],
    ]);
  });

  test('it is called for once, however many entries there are', () => {
    const occurrence: Occurrence = {
      provider: secureCustody,
      individuals: [youngPerson, child],
      entries: [
        { ...complaint, individual: youngPerson.id },
        { ...complaint, individual: child.id },
      ],
      facts: several,
    };
    expect(calledFor(occurrence)).toEqual([standOff]);
  });

  test('nothing else is called for by a disturbance', () => {
    for (const subcategory of subcategories) {
      expect(calledFor(report(secureCustody, undefined, disturbance(subcategory, met)))).toEqual([]);
    }
  });
});

describe('13.I: a hunger strike', () => {
  test('is asked of an injury with how many took part, and of a disturbance by these', () => {
    const strike = ['hungerStrike', 'multipleIndividualsInHungerStrike'];
    const asked = (category: CategoryId): string[] => factsFor({ category }).filter((id) => strike.includes(id));
    expect(asked('serious-injury')).toEqual(strike);
    expect(asked('disturbance-or-disaster')).toEqual(['multipleIndividualsInHungerStrike']);
    expect(asked('abuse-or-mistreatment')).toEqual([]);
  });
});
