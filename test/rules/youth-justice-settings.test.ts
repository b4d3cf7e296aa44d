// Section 4 lists Youth Justice facilities under licensed out of home care, so a provider whose site is one is a Youth Justice provider,
// whatever program the report names. Each place is tried against each rule that is for Youth Justice.

import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import type { Entry, Facts, Individual, Occurrence, Provider } from '../../src/model/occurrence.ts';
import { personalInformationPolicy } from '../../src/personal-information/policy.ts';
import type { ProgramId } from '../../src/vocabulary/programs.ts';
import type { SettingId } from '../../src/vocabulary/settings.ts';
import { calledFor, dutyStatus, dutyTo, reportability } from './answers.ts';
import { child, knowing, outsideTheService, report, yes, youngPerson } from './fixtures.ts';

const places = [
  'secure-custody',
  'open-custody',
  'secure-temporary-detention',
  'open-temporary-detention',
  'probation-office',
] as const satisfies readonly SettingId[];

/** Places that are similar, but not among them. */
const otherPlaces = [
  'childrens-residence',
  'secure-treatment',
  'correctional-institution',
  'cpri',
  'non-residential-site',
] as const satisfies readonly SettingId[];

const programs = [
  'youth-justice-custody-detention',
  'youth-justice-residential',
  'youth-justice-probation',
  'youth-justice-non-residential',
] as const satisfies readonly ProgramId[];

/** A program that has nothing to do with Youth Justice, and no role that a duty depends on. */
const at = (setting: SettingId): Provider => ({ programs: ['education'], roles: [], setting });
const under = (...of: readonly ProgramId[]): Provider => ({ programs: of, roles: [], setting: 'non-residential-site' });

/** The individual was receiving education, and nothing else. */
const inClass = (individual: Individual): Individual => ({ ...individual, programs: ['education'] });

const advisoriesOf = (occurrence: Occurrence): readonly string[] => assess(occurrence).advisories.map(({ id }) => id);

const injury: Entry = { category: 'serious-injury', subcategory: 'accidental' };
const inService: Facts = { duringService: true };
const hurt: Facts = { ...inService, unscheduledMedicalAttention: true };
const levelTwo: Facts = {
  ...hurt,
  lifeThreatening: false,
  causedByServiceProvider: false,
  emergencyMedicalServices: false,
  mediaAttention: false,
};

describe('10 Step 5, the immediate call', () => {
  const badlyHurt = (provider: Provider, about: Individual = youngPerson): Occurrence =>
    report(provider, about, injury, { ...hurt, lifeThreatening: true });

  test.each(places)('is required at %s', (setting) => {
    expect(dutyStatus('ministry-designate', badlyHurt(at(setting)))).toEqual(['required']);
    // Where the report is made counts, not what the young person was receiving.
    expect(dutyStatus('ministry-designate', badlyHurt(at(setting), inClass(youngPerson)))).toEqual(['required']);
  });

  test.each(otherPlaces)('is not required at %s', (setting) => {
    expect(dutyStatus('ministry-designate', badlyHurt(at(setting)))).toEqual(['not-required']);
  });

  const whyNot = (provider: Provider, about: Individual = youngPerson): readonly (string | undefined)[] =>
    dutyTo('ministry-designate', report(provider, about, injury, levelTwo))?.because.map(({ id }) => id) ?? [];

  // Footnote 18 is for services outside of Youth Justice. A Youth Justice service does not call because it is Level 2.
  test.each(places)('is not required at Level 2 at %s because of the Level', (setting) => {
    expect(whyNot(at(setting))).toEqual(['10.not-required.level-2']);
  });

  test.each(programs)('is not required at Level 2 under %s because of the Level', (program) => {
    expect(whyNot(under(program))).toEqual(['10.not-required.level-2']);
    expect(whyNot(under(program, 'education'))).toEqual(['10.not-required.level-2']);
    expect(whyNot(under(program), inClass(youngPerson))).toEqual(['10.not-required.level-2']);
  });

  test.each(otherPlaces)('is not required at %s because the report is the notification', (setting) => {
    expect(whyNot(at(setting))).toEqual(['10.not-required.other-services']);
    const onProbation: Individual = { ...youngPerson, programs: ['youth-justice-probation'] };
    expect(whyNot(at(setting), onProbation)).toEqual(['10.not-required.other-services']);
  });
});

// Footnote 22 and section 12: names, the narrative, staff, documents and the probation officer.
describe('12, personal information', () => {
  test.each(places)('is that of Youth Justice at %s', (setting) => {
    expect(personalInformationPolicy(at(setting))).toMatchObject({
      name: 'first-name-last-initial',
      narrativeReference: 'first-name-last-initial',
      staffInNarrative: 'position-and-initials',
      supportingDocuments: 'only-when-ministry-requests',
      probationOfficerField: 'allowed',
    });
  });

  test.each(otherPlaces)('is that of other services at %s', (setting) => {
    expect(personalInformationPolicy(at(setting))).toMatchObject({
      name: 'full-name',
      narrativeReference: 'non-identifying-descriptor',
      staffInNarrative: 'non-identifying-descriptor',
      supportingDocuments: 'without-personal-information',
      probationOfficerField: 'not-applicable',
    });
  });
});

describe('footnotes 35, 39, 53 and 76, the Ombudsman', () => {
  const harms: readonly (readonly [string, Entry, Facts])[] = [
    ['a death', { category: 'death', subcategory: 'accidental', type: 'fall' }, inService],
    ['serious bodily harm', injury, { ...hurt, seriousBodilyHarm: true }],
    [
      'a sexual assault',
      { category: 'serious-individual-action', subcategory: 'assault', type: 'other-on-individual' },
      { ...inService, sexualAssault: true },
    ],
    ['abuse', { category: 'abuse-or-mistreatment', subcategory: 'neglect', role: 'victim' }, inService],
  ];

  describe.each(harms)('%s', (_, entry, facts) => {
    const served = knowing(child, yes('soughtOrReceivedCasService'));
    const of = (provider: Provider, about: Individual = served): readonly string[] =>
      dutyStatus('ombudsman', report(provider, about, entry, facts));

    test.each(places)('is notified from %s', (setting) => {
      expect(of(at(setting))).toEqual(['required']);
      expect(of(at(setting), inClass(served))).toEqual(['required']);
    });

    test.each(otherPlaces)('is not notified from %s', (setting) => {
      expect(of(at(setting))).toEqual(['not-required']);
      // The law binds the provider, whatever else the child receives elsewhere.
      expect(of(at(setting), { ...served, programs: ['youth-justice-probation'] })).toEqual(['not-required']);
    });

    test.each(programs)('is notified under %s', (program) => {
      expect(of(under(program))).toEqual(['required']);
      expect(of(under(program, 'education'))).toEqual(['required']);
      expect(of(under(program), inClass(served))).toEqual(['required']);
    });
  });
});

// The hints go with the notice to the Ombudsman.
describe.each([
  ['advisory.ombudsman.after-death', { category: 'death', subcategory: 'accidental', type: 'fall' }, inService],
  ['advisory.ombudsman.after-harm', injury, { ...hurt, seriousBodilyHarm: true }],
] as const)('%s', (hint, entry, facts) => {
  const served = knowing(child, yes('soughtOrReceivedCasService'));
  const hints = (provider: Provider, about: Individual = served): boolean =>
    advisoriesOf(report(provider, about, entry, facts)).includes(hint);

  test('is given at each Youth Justice place and under each program, whatever the child receives', () => {
    for (const place of places) expect([hints(at(place)), hints(at(place), inClass(served))]).toEqual([true, true]);
    for (const program of programs) {
      expect(hints(under(program))).toBe(true);
      expect(hints(under(program, 'education'))).toBe(true);
      expect(hints(under(program), inClass(served))).toBe(true);
    }
  });

  test('is not given elsewhere', () => {
    for (const place of otherPlaces) {
      expect(hints(at(place))).toBe(false);
      expect(hints(at(place), { ...served, programs: ['youth-justice-probation'] })).toBe(false);
    }
  });
});

describe('12 Notification, the probation officer', () => {
  const onProbation = knowing(youngPerson, yes('hasProbationOfficer'));
  const of = (setting: SettingId, about: Individual): readonly string[] =>
    dutyStatus('probation-officer', report(at(setting), about, injury, hurt));

  test.each(places)('is notified from %s unless the young person was receiving something else', (setting) => {
    expect(of(setting, onProbation)).toEqual(['required']);
    expect(of(setting, inClass(onProbation))).toEqual(['not-required']);
  });

  test.each(otherPlaces)('is not notified from %s', (setting) => {
    expect(of(setting, onProbation)).toEqual(['not-required']);
  });
});

describe('12 Notification, a parent who stays involved in case management', () => {
  const independent = knowing(youngPerson, {
    hasParentOrGuardian: true,
    parentNotificationContraindicated: false,
    ownLegalGuardian: true,
    parentInvolvedInCaseManagement: true,
  });
  const of = (setting: SettingId, about: Individual): readonly string[] =>
    dutyStatus('parent-or-guardian', report(at(setting), about, injury, hurt));

  test.each(places)('is notified from %s, whatever the young person was receiving', (setting) => {
    expect(of(setting, independent)).toEqual(['required']);
    expect(of(setting, inClass(independent))).toEqual(['required']);
  });

  test.each(otherPlaces)('is not notified from %s', (setting) => {
    expect(of(setting, independent)).toEqual(['not-required']);
  });
});

describe('12 Categories, before admission', () => {
  const entering: Facts = { ...outsideTheService, preAdmission: true, unscheduledMedicalAttention: true };
  const illness: Entry = { category: 'serious-illness', subcategory: 'mental-health' };

  test.each(places)(
    'an injury or illness is reported from %s unless the person was receiving something else',
    (place) => {
      for (const entry of [injury, illness]) {
        expect(reportability(report(at(place), youngPerson, entry, entering))).toEqual(['reportable']);
        expect(reportability(report(at(place), inClass(youngPerson), entry, entering))).toEqual(['not-reportable']);
      }
    },
  );

  test.each(otherPlaces)('an injury or illness is not reported from %s', (place) => {
    for (const entry of [injury, illness]) {
      expect(reportability(report(at(place), youngPerson, entry, entering))).toEqual(['not-reportable']);
    }
  });
});

describe('13.G, a medication error without risk of harm', () => {
  const error: Entry = { category: 'error-or-omission', subcategory: 'medication-error' };
  const harmless: Facts = {
    ...inService,
    medicationHarmPossible: false,
    medicationMayImpair: false,
    medicationThreatensHealth: false,
  };

  test.each(places)('is reported from %s unless the person was receiving something else', (place) => {
    expect(reportability(report(at(place), youngPerson, error, harmless))).toEqual(['reportable']);
    expect(reportability(report(at(place), inClass(youngPerson), error, harmless))).toEqual(['not-reportable']);
  });

  test.each(otherPlaces)('is not reported from %s', (place) => {
    expect(reportability(report(at(place), youngPerson, error, harmless))).toEqual(['not-reportable']);
  });

  // The note on hoarded medication is for Youth Justice services.
  const hoarded: Facts = { ...inService, medicationHarmPossible: true, hoardedMedication: true };

  test.each(places)('that is hoarded is contraband as well at %s', (place) => {
    const contraband = ['also serious-individual-action/contraband-safety-risk'];
    expect(calledFor(report(at(place), youngPerson, error, hoarded))).toEqual(contraband);
    expect(calledFor(report(at(place), inClass(youngPerson), error, hoarded))).toEqual([]);
  });

  test.each(otherPlaces)('that is hoarded is not contraband at %s', (place) => {
    expect(calledFor(report(at(place), youngPerson, error, hoarded))).toEqual([]);
  });

  test('that is hoarded brings the hint for other services nowhere in Youth Justice', () => {
    const hint = 'advisory.hoarded-medication';
    for (const place of places)
      expect(advisoriesOf(report(at(place), youngPerson, error, hoarded))).not.toContain(hint);
    for (const place of otherPlaces)
      expect(advisoriesOf(report(at(place), youngPerson, error, hoarded))).toContain(hint);
    const elsewhere = report(at('secure-custody'), inClass(youngPerson), error, hoarded);
    expect(advisoriesOf(elsewhere)).toContain(hint);
  });
});

describe('footnote 61, a mechanical restraint for transport', () => {
  const restraint: Entry = { category: 'restrictive-intervention', subcategory: 'mechanical-restraint' };
  const transported: Facts = {
    performedByServiceStaff: true,
    notARestraint: false,
    mechanicalUnderTreatmentOrPasdPlan: false,
    mechanicalForCustodyTransport: true,
  };
  const custody = (setting?: SettingId): Provider => ({
    programs: ['youth-justice-custody-detention'],
    ...(setting === undefined ? {} : { setting }),
  });
  const of = (provider: Provider, residence?: SettingId): readonly string[] =>
    reportability(report(provider, { ...youngPerson, ...(residence && { residence }) }, restraint, transported));

  test.each(['secure-custody', 'secure-temporary-detention'] as const)('is not reported at or from %s', (place) => {
    expect(of(custody(place))).toEqual(['not-reportable']);
    expect(of(custody(), place)).toEqual(['not-reportable']);
    expect(of(custody(place), place)).toEqual(['not-reportable']);
  });

  test.each(['open-custody', 'open-temporary-detention'] as const)('is reported at or from %s', (place) => {
    expect(of(custody(place))).toEqual(['reportable']);
    expect(of(custody(), place)).toEqual(['reportable']);
    expect(of(custody('secure-custody'), place)).toEqual(['reportable']);
    expect(of(custody(place), 'secure-custody')).toEqual(['reportable']);
  });

  test('is not reported where the kind of custody is not stated', () => {
    expect(of(custody())).toEqual(['not-reportable']);
  });
});

describe('advisory.youth-justice-setting', () => {
  const warns = (provider: Provider): boolean =>
    advisoriesOf(report(provider, youngPerson, injury, hurt)).includes('advisory.youth-justice-setting');

  test.each(places)('warns at %s without a Youth Justice program', (setting) => {
    expect(warns(at(setting))).toBe(true);
    for (const program of programs) {
      expect(warns({ ...under(program), setting })).toBe(false);
      expect(warns({ ...under(program, 'education'), setting })).toBe(false);
    }
  });

  test.each(places)('goes by the programs of the report at %s', (setting) => {
    const elsewhere: Individual = { ...youngPerson, programs: ['youth-justice-probation'] };
    const { advisories } = assess(report(at(setting), elsewhere, injury, hurt));
    expect(advisories.map(({ id }) => id)).toContain('advisory.youth-justice-setting');
  });

  test.each(otherPlaces)('does not warn at %s', (setting) => {
    expect(warns(at(setting))).toBe(false);
  });
});
