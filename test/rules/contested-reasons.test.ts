import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { contestedReadings } from '../../src/catalogue/contested.ts';
import { printCitation } from '../../src/cli/print-assessment.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { RuleRef } from '../../src/model/citation.ts';
import type { Entry, Facts, Occurrence, Provider } from '../../src/model/occurrence.ts';
import {
  adultWithDisability,
  child,
  childrensHome,
  dropIn,
  fosterHome,
  groupLiving,
  knowing,
  livingIn,
  no,
  outsideTheService,
  report,
  secureCustody,
  society,
  yes,
} from './fixtures.ts';

// The source of each contested passage, and what a rule says under the other reading. Typed by hand.

const fracture: Entry = {
  category: 'serious-injury',
  subcategory: 'accidental',
  facts: yes('unscheduledMedicalAttention', 'unplannedHospitalization'),
};
const injured = 'The serious injury requires unscheduled medical attention';
const lived = ['5 Provision of residential services', '4; fn 5'];

const restrained = (subcategory: 'physical-restraint' | 'mechanical-restraint', facts: Facts): Occurrence =>
  report(
    groupLiving,
    adultWithDisability,
    { category: 'restrictive-intervention', subcategory },
    {
      performedByServiceStaff: true,
      notARestraint: false,
      ...no('interventionContravenedRules', 'interventionByUnauthorizedPerson'),
      ...facts,
    },
  );
const breach = (provider: Provider, facts: Facts): Occurrence =>
  report(provider, undefined, { category: 'error-or-omission', subcategory: 'privacy-breach' }, facts);
const complaint = (provider: Provider): Occurrence =>
  report(provider, undefined, { category: 'serious-complaint', subcategory: 'rights-based', type: 'privacy-related' });

type Reasons = (assessment: Assessment) => readonly RuleRef[] | undefined;
const ofReport: Reasons = ({ entries }) => entries[0]?.reportability.because;
const ofLevel: Reasons = ({ entries }) => entries[0]?.level.because;
const ofCompanion: Reasons = ({ companions }) => companions[0]?.because;
const ofDuty =
  (recipient: string): Reasons =>
  ({ notifications }) =>
    notifications.find((duty) => duty.recipient === recipient)?.because;

type Reason = readonly [text: string, ...places: readonly string[]];

const always: Reason = ['is always in receipt of services', '5 Provision of residential services'];
const opened: Provider = { ...secureCustody, setting: 'open-custody' };

const rows: readonly (readonly [id: string, what: string, Occurrence, Reasons, readonly Reason[]])[] = [
  [
    'scope-of-non-residential-services',
    'only what happens while the service is received',
    report(dropIn, child, fracture, { duringService: true }),
    ofReport,
    [
      [injured, '13.B; fn 37, 38'],
      ['the incident happened while the service was being received', '5 Provision of non-residential services'],
    ],
  ],
  [
    'children-in-society-care',
    'a child in a society’s care, wherever they live',
    report(society, child, fracture, outsideTheService),
    ofReport,
    [
      [injured, '13.B; fn 37, 38'],
      ['or in a society’s care wherever they live', ...lived],
    ],
  ],
  [
    'coroner-section-128',
    'all three limbs together',
    report(
      society,
      livingIn(child, 'family-home'),
      { category: 'death', subcategory: 'unknown-cause' },
      {
        serviceRecipientDied: true,
        duringService: true,
        ...yes('accessDeniedOrSupervised', 'accessOrderVaried', 'criminalActByCustodialFamily'),
      },
    ),
    ofDuty('coroner'),
    [['who had charge of the child. A court order on access had been made and changed.', '13.A; fn 31; CYFSA s.128']],
  ],
  [
    'serious-bodily-harm',
    'every serious injury',
    report(childrensHome, knowing(child, { soughtOrReceivedCasService: true }), fracture, { seriousBodilyHarm: false }),
    ofDuty('ombudsman'),
    [
      [
        'A child or young person was seriously injured',
        '13.B; fn 39; O. Reg. 80/19 s.1; Youth Justice Services Manual s.4.1',
        '12 Notification; fn 27',
      ],
    ],
  ],
  [
    'public-health-foster-homes',
    'an illness in a foster home',
    report(fosterHome, child, { category: 'serious-illness', subcategory: 'communicable-disease' }),
    ofDuty('public-health-unit'),
    [
      [
        'A residence, foster home or place',
        '13.C; fn 40, 41; Health Protection and Promotion Act s.27(2)',
        '13.I; fn 86; Health Protection and Promotion Act s.27(2)',
      ],
    ],
  ],
  [
    'public-health-foster-homes',
    'an outbreak in a foster home',
    report(
      fosterHome,
      undefined,
      { category: 'disturbance-or-disaster', subcategory: 'infectious-outbreak' },
      yes('suspectedDiseaseOfPublicHealthSignificance'),
    ),
    ofDuty('public-health-unit'),
    [['A residence, foster home or place', '13.I; fn 86; Health Protection and Promotion Act s.27(2)']],
  ],
  [
    'assault-injuries',
    'somebody else who was injured',
    report(
      childrensHome,
      child,
      { category: 'serious-individual-action', subcategory: 'assault' },
      yes('assaultSeriouslyInjuredOther'),
    ),
    ofLevel,
    [['or a person who is neither the individual nor staff', '13.D']],
  ],
  [
    'adult-restraint-limbs',
    'all four limbs',
    restrained('physical-restraint', {
      behaviourSupportPlan: false,
      ...yes(
        'usedInCrisis',
        'immediateRiskOfHarmOrDamage',
        'behaviourNewOrMoreIntense',
        'restraintCausedInjury',
        'restraintAbuseAllegation',
      ),
    }),
    ofReport,
    [['an injury and an allegation of abuse', '13.E; fn 56, 57, 58; O. Reg. 299/10'], always],
  ],
  [
    'ineffective-plan-alone',
    'a plan that is not effective',
    restrained('physical-restraint', { usedInCrisis: true, behaviourSupportPlan: true, planEffective: false }),
    ofReport,
    [['an ineffective plan, an injury, or an allegation', '13.E; fn 56, 57, 58; O. Reg. 299/10'], always],
  ],
  [
    'mechanical-restraint-without-plan',
    'no plan',
    restrained('mechanical-restraint', { behaviourSupportPlan: false }),
    ofReport,
    [
      [
        'without a behaviour support plan, or contrary to it',
        '13.E; fn 65; O. Reg. 299/10; SIPDDA policy directive 2.0',
      ],
      always,
    ],
  ],
  [
    'hoarded-medication',
    'any sector',
    report(
      groupLiving,
      adultWithDisability,
      { category: 'error-or-omission', subcategory: 'medication-error' },
      yes('hoardedMedication'),
    ),
    ofCompanion,
    [['Report hoarded medication as contraband as well.', 'Summary of Changes']],
  ],
  [
    'ycja-breach-alone',
    'the YCJA in addition to Ontario law or policy',
    breach(dropIn, yes('personalInformationMishandled', 'contravenesYcja')),
    ofReport,
    [
      ['or contrary to the YCJA', '13.G'],
      ['The incident is about the service provider or the site itself', '8'],
    ],
  ],
  [
    'apo-places',
    'a breach in open custody',
    breach(opened, yes('personalInformationMishandled', 'privacySeriousHarm')),
    ofDuty('apo'),
    [['The breach occurred in a Youth Justice facility', '13.G', 'Summary of Changes']],
  ],
  [
    'apo-places',
    'a complaint in open custody',
    complaint(opened),
    ofDuty('apo'),
    [['The privacy-related complaint is within a Youth Justice facility', '13.H', 'Summary of Changes']],
  ],
  ...(['phipa', 'cyfsa', 'public-sector'] as const).map(
    (regime) =>
      [
        'ipc-threshold',
        regime,
        complaint({ ...dropIn, privacyRegimes: [regime] }),
        ofDuty('ipc'),
        [['The complaint is privacy-related, whatever its subject.', 'Summary of Changes']],
      ] as const,
  ),
];

describe('Under the other reading a rule says its meaning and source', () => {
  test.each(rows)('%s: %s', (id, _what, occurrence, reasons, expected) => {
    const given = reasons(assess(occurrence, { readings: { [id]: 'other' } }));
    expect(given?.map(({ text, citations }) => [text, ...citations.map(printCitation)])).toEqual(
      expected.map(([text, ...places]) => [expect.stringContaining(text), ...places]),
    );
  });
});

test.each<readonly [id: string, ...places: readonly string[]]>([
  ['scope-of-non-residential-services', '5 Provision of non-residential services'],
  ['children-in-society-care', ...lived],
  ['level-of-mixed-reports', '7'],
  ['level-raised-later', '8'],
  ['aware-or-deemed', '7'],
  ['media-expected', '10 Step 5; fn 19'],
  ['coroner-section-128', '13.A; fn 31; CYFSA s.128'],
  ['serious-bodily-harm', '13.B; fn 39', '12 Notification; fn 27'],
  ['ombudsman-events', '12 Notification; fn 27; O. Reg. 80/19 s.1', '13.D; fn 53', '13.F; fn 76', 'Summary of Changes'],
  ['public-health-foster-homes', '13.I; fn 86', '13.C; fn 41'],
  ['police-for-every-absence', '13.D; O. Reg. 156/18 s.84(3)'],
  ['assault-injuries', '13.D'],
  ['age-16', '13.D'],
  ['adult-restraint-limbs', '13.E; fn 56'],
  ['ineffective-plan-alone', '13.E; fn 57, 58'],
  ['improper-adult-restraint', '13.E; fn 54'],
  ['mechanical-restraint-without-plan', '13.E; fn 65; O. Reg. 299/10'],
  ['hoarded-medication', '13.G', 'Summary of Changes'],
  ['immediate-attention-in-2019', '2019 2.3.7 Error or omission', '13.G'],
  ['ycja-breach-alone', '13.G'],
  ['apo-places', '13.G', '13.H', 'Summary of Changes'],
  ['ipc-threshold', '13.H; fn 81, 82, 83', 'Summary of Changes'],
  ['first-call-by-email', '10 Step 5; fn 18', 'tip sheet, Reporting Timelines'],
  ['business-day-calendar', '10 Step 8'],
  ['business-day-counting', '10 Step 8'],
  ['update-cadence', '10 Step 8'],
])('%s cites the passage that can be read two ways', (id, ...places) => {
  expect(contestedReadings.find((item) => item.id === id)?.citations.map(printCitation)).toEqual(places);
});
