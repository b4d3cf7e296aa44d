import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { descriptionRequirements } from '../../src/assess/description-requirements.ts';
import { notificationDuties } from '../../src/assess/notification-duties.ts';
import type { Entry, Facts, Individual, Occurrence, Provider } from '../../src/model/occurrence.ts';
import type { PersonalInformationParts } from '../../src/model/personal-information.ts';
import { personalInformationPolicy } from '../../src/personal-information/policy.ts';
import { programs } from '../../src/vocabulary/programs.ts';
import { type Answer, dutyStatus, dutyTo } from '../rules/answers.ts';
import {
  adult,
  adultWithDisability,
  child,
  childrensHome,
  dropIn,
  groupLiving,
  knowing,
  outsideTheService,
  report,
  secureCustody,
  shelter,
  youngPerson,
} from '../rules/fixtures.ts';

const complaint: Entry = { category: 'serious-complaint', subcategory: 'rights-based', type: 'rights-related' };
const neighbour: Entry = { category: 'serious-complaint', subcategory: 'about-individual' };

/** A complaint about an individual, within any service. */
const about = (provider: Provider, individual: Individual, facts: Facts = {}): Occurrence =>
  report(provider, knowing(individual, facts), complaint, { duringService: true, withProviderStaff: true });

describe('12 Notification: the parent or guardian', () => {
  const yes = true;
  const no = false;
  const rows: readonly (readonly [
    has: boolean | null,
    contraindicated: boolean | null,
    ownGuardian: boolean | null,
    involved: boolean | null,
    general: Answer,
    youthJustice: Answer,
  ])[] = [
    [yes, no, no, no, ['required'], ['required']],
    [yes, no, no, null, ['required'], ['required']],
    [no, no, no, yes, ['not-required'], ['not-required']],
    [no, null, null, null, ['not-required'], ['not-required']],
    [yes, yes, no, yes, ['not-required'], ['not-required']],
    [null, yes, null, null, ['not-required'], ['not-required']],
    [yes, no, yes, no, ['not-required'], ['not-required']],
    [yes, no, yes, yes, ['not-required'], ['required']],
    [yes, yes, yes, yes, ['not-required'], ['not-required']],
    [no, no, yes, yes, ['not-required'], ['not-required']],
    [yes, no, yes, null, ['not-required'], ['undetermined', 'parentInvolvedInCaseManagement']],
    [yes, no, null, yes, ['undetermined', 'ownLegalGuardian'], ['required']],
    [yes, no, null, no, ['undetermined', 'ownLegalGuardian'], ['undetermined', 'ownLegalGuardian']],
    [
      yes,
      no,
      null,
      null,
      ['undetermined', 'ownLegalGuardian'],
      ['undetermined', 'ownLegalGuardian', 'parentInvolvedInCaseManagement'],
    ],
    [
      yes,
      null,
      no,
      null,
      ['undetermined', 'parentNotificationContraindicated'],
      ['undetermined', 'parentNotificationContraindicated'],
    ],
    [null, no, no, null, ['undetermined', 'hasParentOrGuardian'], ['undetermined', 'hasParentOrGuardian']],
    [
      null,
      null,
      null,
      null,
      ['undetermined', 'hasParentOrGuardian', 'ownLegalGuardian', 'parentNotificationContraindicated'],
      [
        'undetermined',
        'hasParentOrGuardian',
        'ownLegalGuardian',
        'parentInvolvedInCaseManagement',
        'parentNotificationContraindicated',
      ],
    ],
  ];
  test.each(rows)(
    'there is one %s, contraindicated %s, own guardian %s, involved %s',
    (hasParentOrGuardian, parentNotificationContraindicated, ownLegalGuardian, involved, general, youthJustice) => {
      const facts: Facts = {
        hasParentOrGuardian,
        parentNotificationContraindicated,
        ownLegalGuardian,
        parentInvolvedInCaseManagement: involved,
      };
      expect(dutyStatus('parent-or-guardian', about(childrensHome, child, facts))).toEqual(general);
      expect(dutyStatus('parent-or-guardian', about(groupLiving, adultWithDisability, facts))).toEqual(general);
      for (const program of [
        'youth-justice-custody-detention',
        'youth-justice-residential',
        'youth-justice-probation',
        'youth-justice-non-residential',
      ] as const) {
        expect(dutyStatus('parent-or-guardian', about({ programs: [program] }, youngPerson, facts))).toEqual(
          youthJustice,
        );
      }
      // The service that the individual receives counts, not what else the provider runs.
      const onProbation = { ...youngPerson, programs: ['youth-justice-probation'] as const };
      expect(dutyStatus('parent-or-guardian', about(childrensHome, onProbation, facts))).toEqual(youthJustice);
    },
  );

  test('the report has it with the reason even when no one is notified', () => {
    const duty = dutyTo('parent-or-guardian', about(childrensHome, child, { hasParentOrGuardian: false }));
    expect(duty).toMatchObject({ status: 'not-required', recordInReportEvenIfNotMade: true, individual: child.id });
    expect(duty?.because.map(({ id }) => id)).toEqual(['12.not-required.no-parent']);
    expect(duty?.record).toEqual([]);
  });

  test('the record gives the rationale where the notification does not apply', () => {
    const duty = dutyTo(
      'parent-or-guardian',
      about(childrensHome, child, {
        hasParentOrGuardian: true,
        parentNotificationContraindicated: false,
        ownLegalGuardian: false,
      }),
    );
    expect(duty?.record.map(({ id }) => id)).toEqual(['12.record.parent.not-made']);
  });

  test('each individual has parents of their own', () => {
    const occurrence: Occurrence = {
      provider: childrensHome,
      individuals: [
        knowing(child, { hasParentOrGuardian: false }),
        knowing(youngPerson, {
          hasParentOrGuardian: true,
          parentNotificationContraindicated: false,
          ownLegalGuardian: false,
        }),
      ],
      entries: [
        { ...complaint, individual: child.id },
        { ...complaint, individual: youngPerson.id },
      ],
    };
    const duties = notificationDuties(occurrence).filter(({ recipient }) => recipient === 'parent-or-guardian');
    expect(duties.map(({ individual, status }) => [individual, status])).toEqual([
      ['child', 'not-required'],
      ['young-person', 'required'],
    ]);
  });
});

describe('12 Notification: placing agency, probation officer, emergency contact', () => {
  const rows: readonly (readonly [
    recipient: 'placing-agency' | 'probation-officer' | 'emergency-contact',
    Provider,
    Individual,
    Facts,
    Answer,
  ])[] = [
    ['placing-agency', childrensHome, child, { placedByAgency: true }, ['required']],
    ['placing-agency', childrensHome, child, { placedByAgency: false }, ['not-required']],
    ['placing-agency', childrensHome, child, {}, ['undetermined', 'placedByAgency']],
    ['placing-agency', groupLiving, adultWithDisability, { placedByAgency: true }, ['required']],
    ['placing-agency', dropIn, adult, { placedByAgency: true }, ['required']],
    ['probation-officer', secureCustody, youngPerson, { hasProbationOfficer: true }, ['required']],
    ['probation-officer', secureCustody, youngPerson, { hasProbationOfficer: false }, ['not-required']],
    ['probation-officer', secureCustody, youngPerson, {}, ['undetermined', 'hasProbationOfficer']],
    ['probation-officer', secureCustody, child, { hasProbationOfficer: true }, ['not-required']],
    ['probation-officer', secureCustody, adult, { hasProbationOfficer: true }, ['not-required']],
    ['probation-officer', secureCustody, { id: 'i' }, { hasProbationOfficer: true }, ['undetermined', 'population']],
    ['probation-officer', secureCustody, { id: 'i' }, {}, ['undetermined', 'hasProbationOfficer', 'population']],
    ['probation-officer', childrensHome, youngPerson, { hasProbationOfficer: true }, ['not-required']],
    [
      'probation-officer',
      childrensHome,
      { ...youngPerson, programs: ['youth-justice-probation'] },
      { hasProbationOfficer: true },
      ['required'],
    ],
    ['emergency-contact', groupLiving, adultWithDisability, { hasEmergencyContact: true }, ['required']],
    ['emergency-contact', groupLiving, adultWithDisability, { hasEmergencyContact: false }, ['not-required']],
    ['emergency-contact', groupLiving, adultWithDisability, {}, ['undetermined', 'hasEmergencyContact']],
    ['emergency-contact', dropIn, adult, { hasEmergencyContact: true }, ['not-required']],
    ['emergency-contact', childrensHome, child, { hasEmergencyContact: true }, ['not-required']],
    ['emergency-contact', secureCustody, youngPerson, { hasEmergencyContact: true }, ['not-required']],
    ['emergency-contact', dropIn, { id: 'i' }, {}, ['undetermined', 'hasEmergencyContact', 'population']],
  ];
  test.each(rows)('%s', (recipient, provider, individual, facts, expected) => {
    const occurrence = about(provider, individual, facts);
    const duty = dutyTo(recipient, occurrence);
    // A recipient that the program rules out is one that nothing calls for.
    expect(duty === undefined ? ['not-required'] : dutyStatus(recipient, occurrence)).toEqual(expected);
  });

  test('the placing agency is notified outside of the reporting tool', () => {
    const duty = dutyTo('placing-agency', about(childrensHome, child, { placedByAgency: true }));
    expect(duty?.record.map(({ id }) => id)).toEqual(['9.record.placing-agency']);
    expect(duty?.recordInReportEvenIfNotMade).toBe(false);
  });
});

describe('10, step 5: the designated ministry contact', () => {
  const at = (provider: Provider, entry: Entry, facts: Facts = {}): Answer =>
    dutyStatus('ministry-designate', report(provider, undefined, entry, facts));

  test.each([
    'youth-justice-custody-detention',
    'youth-justice-residential',
    'youth-justice-probation',
    'youth-justice-non-residential',
  ] as const)('%s: of every Level 1 occurrence, and of no other', (program) => {
    const provider: Provider = { programs: [program] };
    expect(at(provider, complaint, { staffChargedOrArrested: true })).toEqual(['required']);
    expect(at(provider, complaint, { mediaAttention: true })).toEqual(['required']);
    expect(at(provider, complaint, { staffChargedOrArrested: false, mediaAttention: false })).toEqual(['not-required']);
    expect(at(provider, complaint)).toEqual(['undetermined', 'mediaAttention', 'staffChargedOrArrested']);
  });

  test('whether it is reported matters where that is open', () => {
    expect(at(secureCustody, neighbour, { mediaAttention: true })).toEqual(['undetermined', 'seriousInNature']);
    expect(at(secureCustody, neighbour)).toEqual([
      'undetermined',
      'mediaAttention',
      'seriousInNature',
      'staffChargedOrArrested',
    ]);
  });

  test.each(programs.filter(({ id }) => !id.startsWith('youth-justice')).map(({ id }) => id))(
    '%s need not call',
    (program) => {
      expect(at({ programs: [program] }, complaint, { mediaAttention: true })).toEqual(['not-required']);
    },
  );

  test('it is notified immediately, by phone or email, of seven things', () => {
    const duty = dutyTo('ministry-designate', report(secureCustody, undefined, complaint, { mediaAttention: true }));
    expect(duty).toMatchObject({ timing: 'immediately', form: 'phone-or-email' });
    expect(duty?.record.map(({ id }) => id)).toEqual([
      '10.first-call.type',
      '10.first-call.when',
      '10.first-call.individuals',
      '10.first-call.needs',
      '10.first-call.notified',
      '10.first-call.actions',
      '10.first-call.media',
    ]);
  });
});

describe('12 Notification: the duties of a report', () => {
  test.each(['parent-or-guardian', 'placing-agency', 'probation-officer', 'emergency-contact'] as const)(
    'a report about the provider itself has no %s',
    (recipient) => {
      expect(dutyStatus(recipient, report(secureCustody, undefined, complaint))).toEqual(['nothing calls for it']);
    },
  );

  test('an entry that is not reported notifies no one, parents included', () => {
    const facts = { ...outsideTheService, childInNeedOfProtection: true, againstPoliceOfficer: true };
    const occurrence = report(shelter, knowing(adult, { hasParentOrGuardian: true }), complaint, facts);
    const duties = notificationDuties(occurrence).filter(({ recipient }) => recipient !== 'ministry-designate');
    expect(duties).toEqual([]);
  });
});

describe('12 Notification: the duty to report to a society', () => {
  const injury: Entry = { category: 'serious-injury', subcategory: 'accidental' };
  const asked = (individual: Individual): readonly unknown[] => {
    const { questions } = assess(report(childrensHome, individual, injury, { unscheduledMedicalAttention: true }));
    return questions.flatMap(({ missing, affects }, place) =>
      missing === 'childInNeedOfProtection' ? [[questions.length - place, affects]] : [],
    );
  };

  test.each([child, youngPerson, { id: 'of-no-stated-group' }])(
    'is asked last about each child or young person: %s',
    (who) => {
      expect(asked(who)).toEqual([[1, ['notification:childrens-aid-society']]]);
    },
  );

  test.each([adultWithDisability, adult])('is not asked about an adult: %s', (who) => {
    expect(asked(who)).toEqual([]);
  });
});

/** Full name and date of birth, descriptors in the narrative: what applies where no rule is stricter. */
const usual: PersonalInformationParts = {
  individuals: 'add',
  name: 'full-name',
  dateOfBirth: 'include',
  narrativeReference: 'non-identifying-descriptor',
  staffInNarrative: 'non-identifying-descriptor',
  siteAddress: 'collected',
  supportingDocuments: 'without-personal-information',
  probationOfficerField: 'not-applicable',
};
const youthJusticePolicy: PersonalInformationParts = {
  ...usual,
  name: 'first-name-last-initial',
  narrativeReference: 'first-name-last-initial',
  staffInNarrative: 'position-and-initials',
  supportingDocuments: 'only-when-ministry-requests',
  probationOfficerField: 'allowed',
};
const initialsOnly: PersonalInformationParts = { ...usual, name: 'initials' };
const initialsWithoutAddress: PersonalInformationParts = { ...initialsOnly, siteAddress: 'never-collected' };
const nobody: PersonalInformationParts = { ...usual, individuals: 'do-not-add', name: 'none', dateOfBirth: 'none' };

describe('12 Individuals involved: personal information by program', () => {
  const byProgram = {
    'licensed-out-of-home-care': usual,
    'funded-out-of-home-care': usual,
    'youth-justice-custody-detention': youthJusticePolicy,
    'youth-justice-residential': youthJusticePolicy,
    'developmental-services-supportive-living': usual,
    'vaw-shelter': initialsWithoutAddress,
    'indigenous-healing-wellness-bed-based': initialsWithoutAddress,
    'anti-human-trafficking-out-of-home': initialsWithoutAddress,
    'intervenor-supportive-living': usual,
    'child-protection': usual,
    'child-welfare': usual,
    'youth-initiatives': usual,
    'childrens-special-needs': usual,
    education: usual,
    'early-intervention': usual,
    'childrens-rehabilitation': usual,
    'young-parent': usual,
    'supervised-access': usual,
    'youth-justice-probation': youthJusticePolicy,
    'youth-justice-non-residential': youthJusticePolicy,
    'developmental-services-non-residential': usual,
    'intervenor-non-residential': usual,
    interpreter: usual,
    'anti-human-trafficking-non-residential': initialsOnly,
    'indigenous-healing-wellness-non-bed-based': initialsOnly,
    'vaw-non-residential': initialsOnly,
    'victim-services': initialsOnly,
    'gender-based-violence-projects': usual,
    homelessness: usual,
    'womens-social-economic': usual,
    'other-funded': usual,
    'healthy-babies-healthy-children': nobody,
  } satisfies Record<(typeof programs)[number]['id'], PersonalInformationParts>;

  test.each(programs.map(({ id }) => id))('%s', (program) => {
    const { because, ...policy } = personalInformationPolicy({ programs: [program] });
    expect(policy).toEqual(byProgram[program]);
    expect(because.length).toBeGreaterThan(0);
  });

  const together: readonly (readonly [string, Provider, PersonalInformationParts])[] = [
    [
      'initials are stricter than first name and last initial, in the narrative too',
      { programs: ['youth-justice-probation', 'victim-services'] },
      { ...youthJusticePolicy, name: 'initials', narrativeReference: 'non-identifying-descriptor' },
    ],
    [
      'first name and last initial are stricter than the full name',
      { programs: ['licensed-out-of-home-care', 'youth-justice-custody-detention'] },
      youthJusticePolicy,
    ],
    [
      'a shelter address is never collected, whatever else the provider runs',
      { programs: ['child-welfare', 'vaw-shelter'] },
      initialsWithoutAddress,
    ],
    [
      'a custodian adds nobody, whatever else it runs',
      { programs: ['healthy-babies-healthy-children', 'vaw-shelter'], roles: ['health-information-custodian'] },
      { ...nobody, siteAddress: 'never-collected' },
    ],
    [
      'a custodian is assumed where roles are not known',
      { programs: ['healthy-babies-healthy-children'], roles: null },
      nobody,
    ],
    ['no custodian', { programs: ['healthy-babies-healthy-children'], roles: [] }, usual],
    [
      'a custodian in another program',
      { programs: ['childrens-rehabilitation'], roles: ['health-information-custodian'] },
      usual,
    ],
    [
      'limits that the ministry approved: initials and date of birth',
      { programs: ['homelessness'], limitedPersonalInformationApproved: true },
      initialsOnly,
    ],
    [
      'limits that the ministry approved in Youth Justice',
      { programs: ['youth-justice-probation'], limitedPersonalInformationApproved: true },
      { ...youthJusticePolicy, name: 'initials', narrativeReference: 'non-identifying-descriptor' },
    ],
    ['no approval', { programs: ['homelessness'], limitedPersonalInformationApproved: false }, usual],
  ];
  test.each(together)('%s', (_, provider, expected) => {
    const { because: _because, ...policy } = personalInformationPolicy(provider);
    expect(policy).toEqual(expected);
  });
});

describe('12 Description and Next Steps', () => {
  const items = (provider: Provider, facts: Facts = {}): readonly string[] =>
    descriptionRequirements(report(provider, undefined, complaint, facts))
      .map(({ id }) => id)
      .filter((id) => id.startsWith('12.'));

  const everyReport = [
    '12.describe.duty-to-report',
    '12.describe.risk-indicators',
    '12.describe.additional-details',
    '12.describe.lead-up',
    '12.describe.de-escalation',
    '12.describe.events',
    '12.describe.response',
    '12.describe.criminal-offence',
    '12.describe.emergency-services',
    '12.describe.status',
    '12.describe.condition',
    '12.describe.supports',
    '12.describe.media',
    '12.describe.next-steps',
    '12.describe.ministry-direction',
    '12.describe.late',
    '12.describe.last-submission',
    '12.describe.concise',
    '12.describe.views',
    '12.describe.views-consent',
    '12.describe.views-debriefing',
    '12.describe.views-absent',
    '12.describe.no-medical-detail',
  ];

  test('of every report, in the order of the text', () => {
    expect(items(dropIn, { mediaAttention: false })).toEqual(everyReport.toSpliced(18, 0, '12.describe.descriptors'));
  });

  // Section 10 Step 8: the file review belongs to the updates of a Level 1 report.
  test.each([
    ['until the Level is known', {}, true],
    ['at Level 1', { lifeThreatening: true }, true],
    [
      'not at Level 2',
      {
        lifeThreatening: false,
        causedByServiceProvider: false,
        emergencyMedicalServices: false,
        unscheduledMedicalAttention: true,
        unplannedHospitalization: false,
      },
      false,
    ],
  ])('with the file review of a probation office %s', (_, facts, isListed) => {
    const { description, level } = assess({
      provider: { programs: ['youth-justice-probation'] },
      facts: { mediaAttention: false },
      entries: [{ category: 'serious-injury', subcategory: 'accidental', facts }],
    });
    expect(description.some(({ id }) => id === '12.describe.file-review')).toBe(isListed);
    expect(level.level === 2).toBe(!isListed);
  });

  test('with media attention, and of a probation office', () => {
    expect(items({ programs: ['youth-justice-probation'] }, { mediaAttention: true })).toEqual([
      '12.describe.file-review',
      ...everyReport.slice(0, 13),
      '12.describe.media-details',
      ...everyReport.slice(13, 18),
      '12.describe.young-persons',
      '12.describe.staff',
      ...everyReport.slice(18),
    ]);
  });

  test('once for a report, however many entries it has', () => {
    const occurrence: Occurrence = { provider: dropIn, entries: [complaint, complaint] };
    const ids = descriptionRequirements(occurrence).flatMap(({ id, index }) => (index === undefined ? [id] : []));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(programs.map(({ id }) => id))('%s: the narrative is asked for as the policy gives it', (program) => {
    for (const provider of [
      { programs: [program], roles: ['health-information-custodian'] },
      { programs: [program, 'youth-justice-probation'], roles: ['health-information-custodian'] },
      { programs: [program, 'victim-services'], roles: [] },
      { programs: [program, 'healthy-babies-healthy-children'], roles: [] },
    ] as const) {
      const { narrativeReference, staffInNarrative } = personalInformationPolicy(provider);
      const asked = items(provider);
      expect(asked.includes('12.describe.descriptors')).toBe(narrativeReference === 'non-identifying-descriptor');
      expect(asked.includes('12.describe.young-persons')).toBe(narrativeReference === 'first-name-last-initial');
      expect(asked.includes('12.describe.staff')).toBe(staffInNarrative === 'position-and-initials');
    }
  });

  test('an entry that is not reported has no description', () => {
    expect(descriptionRequirements(report(shelter, adult, complaint, outsideTheService))).toEqual([]);
  });
});
