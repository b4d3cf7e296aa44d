import type { Entry, Facts, Occurrence } from '../../../src/model/occurrence.ts';
import type { FactId } from '../../../src/vocabulary/facts.ts';
import { no, report, secureCustody, youngPerson } from '../fixtures.ts';
import type { RuleCase } from '../rule-cases.ts';

// The Level 1 and Level 2 timelines of 2019, typed from the sheet. Everything else stays as in November 2025.

/** What happened to a young person in secure custody, by the sheet of 2019. */
const happened = (entry: Entry, facts: Facts = {}): Occurrence => report(secureCustody, youngPerson, entry, facts);
/** A case of the sheet. */
const by2019 = (item: Omit<RuleCase, 'guidelines'>): RuleCase => ({ ...item, guidelines: '2019' });

/** A criterion that one answer decides: its rule, what the sheet says, the entry, the answer. */
type Criterion = readonly [string, string, Entry, FactId];

const death: Entry = { category: 'death', subcategory: 'unknown-cause' };
const injury: Entry = { category: 'serious-injury', subcategory: 'unknown-cause' };
const illness: Entry = { category: 'serious-illness', subcategory: 'other-illness' };
const threat: Entry = {
  category: 'serious-individual-action',
  subcategory: 'suicidal-behaviour',
  type: 'serious-threat',
};
const fight: Entry = { category: 'serious-individual-action', subcategory: 'assault', type: 'peer-on-peer' };
const lighter: Entry = {
  category: 'serious-individual-action',
  subcategory: 'contraband-safety-risk',
  type: 'incendiary-device',
};
const chat: Entry = { category: 'serious-individual-action', subcategory: 'information-technology' };
const gone: Entry = { category: 'serious-individual-action', subcategory: 'absence', type: 'unlawfully-at-large' };
const charged: Entry = { category: 'serious-individual-action', subcategory: 'new-serious-charges' };
const givenUp: Entry = { category: 'serious-individual-action', subcategory: 'relinquishment-of-care' };
const otherAction: Entry = { category: 'serious-individual-action', subcategory: 'other' };
const hold: Entry = { category: 'restrictive-intervention', subcategory: 'physical-restraint' };
const abuse: Entry = { category: 'abuse-or-mistreatment', subcategory: 'physical-abuse' };
const dose: Entry = { category: 'error-or-omission', subcategory: 'medication-error' };
const detained: Entry = { category: 'error-or-omission', subcategory: 'improper-detainment-or-commitment' };
const released: Entry = { category: 'error-or-omission', subcategory: 'improper-release' };
const breach: Entry = { category: 'error-or-omission', subcategory: 'privacy-breach' };
const complaint: Entry = { category: 'serious-complaint', subcategory: 'rights-based', type: 'rights-related' };
const fire: Entry = { category: 'disturbance-or-disaster', subcategory: 'fire' };

/** For each section of the sheet: its rule for all others, and its Level 1 criteria. */
const sections: readonly (readonly [string, string, readonly Criterion[]])[] = [
  [
    '2.3.2 Serious injury',
    '2019.13b.level-2',
    [
      ['2019.13b.level-1.life-threatening', 'life-threatening', injury, 'lifeThreatening'],
      ['2019.13b.level-1.caused-by-provider', 'caused by a service provider', injury, 'causedByServiceProvider'],
      ['2019.13b.level-1.emergency-services', 'emergency medical services', injury, 'emergencyMedicalServices'],
    ],
  ],
  [
    '2.3.3 Serious illness',
    '2019.13c.level-2',
    [
      ['2019.13c.level-1.life-threatening', 'life-threatening', illness, 'lifeThreatening'],
      ['2019.13c.level-1.emergency-services', 'emergency medical services', illness, 'emergencyMedicalServices'],
    ],
  ],
  [
    '2.3.4 Serious individual action',
    '2019.13d.level-2',
    [
      ['2019.13d.level-1.suicidal.threat', 'a threat to health and safety', threat, 'threatToHealthOrSafety'],
      ['2019.13d.level-1.suicidal.immediate-risk', 'immediate risk of harm', threat, 'immediateRiskOfHarm'],
      [
        '2019.13d.level-1.assault.individual-injured',
        'serious injury to the individual',
        fight,
        'assaultSeriouslyInjuredIndividual',
      ],
      ['2019.13d.level-1.assault.staff-injured', 'or to staff', fight, 'assaultSeriouslyInjuredStaff'],
      ['2019.13d.level-1.contraband.danger', 'injury or death', lighter, 'contrabandCouldInjureOrKill'],
      ['2019.13d.level-1.contraband.escape', 'assists with an escape', lighter, 'contrabandAssistsEscape'],
      [
        '2019.13d.level-1.contraband.investigated',
        'being actively investigated',
        lighter,
        'contrabandUnderActiveInvestigation',
      ],
      ['2019.13d.level-1.contraband.lockdown-or-search', 'lockdown, searches', lighter, 'contrabandLockdownOrSearch'],
      ['2019.13d.level-1.technology.charges', 'criminal charges', chat, 'itCriminalCharges'],
      ['2019.13d.level-1.technology.trafficking', 'prostitution or trafficking', chat, 'itProstitutionOrTrafficking'],
      ['2019.13d.level-1.technology.public-safety', 'a threat to public safety', chat, 'itPublicSafetyThreat'],
      ['2019.13d.level-1.absence.individual-safety', 'immediate safety', gone, 'absenceImmediateSafetyConcern'],
      ['2019.13d.level-1.absence.public-safety', 'public safety', gone, 'absencePublicSafetyConcern'],
      ['2019.13d.level-1.charges.safety', 'a significant concern', charged, 'chargesSignificantSafetyConcern'],
      ['2019.13d.level-1.relinquishment.fulfilled', 'has been fulfilled', givenUp, 'relinquishmentFulfilled'],
    ],
  ],
  [
    '2.3.5 Restrictive intervention',
    '2019.13e.level-2',
    [
      ['2019.13e.level-1.contravention', 'contravenes the rules', hold, 'interventionContravenedRules'],
      ['2019.13e.level-1.harm', 'impairment, injury or emotional harm', hold, 'interventionCausedHarm'],
      ['2019.13e.level-1.emergency-treatment', 'treatment with emergency services', hold, 'interventionTreatedWithEms'],
      ['2019.13e.level-1.unauthorized-person', 'an unauthorized person', hold, 'interventionByUnauthorizedPerson'],
    ],
  ],
  [
    '2.3.6 Abuse or mistreatment',
    '2019.13f.level-2',
    [
      ['2019.13f.level-1.immediate-threat', 'an immediate threat', abuse, 'abuseImmediateThreat'],
      ['2019.13f.level-1.staff-implicated', 'staff, a volunteer implicated', abuse, 'staffImplicated'],
      ['2019.13f.level-1.trafficker', 'threats of a human trafficker', abuse, 'traffickerThreats'],
    ],
  ],
  [
    '2.3.7 Error or omission',
    '2019.13g.level-2',
    [
      ['2019.13g.level-1.medication.impairment', 'impairment', dose, 'medicationMayImpair'],
      ['2019.13g.level-1.medication.threat', 'a threat that needs attention', dose, 'medicationThreatensHealth'],
      ['2019.13g.level-1.privacy.serious-harm', 'serious harm or a risk of it', breach, 'privacySeriousHarm'],
      ['2019.13g.level-1.privacy.ycja', 'contravenes the YCJA', breach, 'contravenesYcja'],
    ],
  ],
  [
    '2.3.8 Serious complaint',
    '2019.13h.level-2',
    [['2019.13h.level-1.charged', 'staff, director or owner charged or arrested', complaint, 'staffChargedOrArrested']],
  ],
  [
    '2.3.9 Disturbance, service disruption, emergency situation or disaster',
    '2019.13i.level-2',
    [
      ['2019.13i.level-1.continuity-plan', 'COOP or business continuity plan', fire, 'continuityPlanActivated'],
      ['2019.13i.level-1.community', 'danger to or concern of the community', fire, 'communityDanger'],
      ['2019.13i.level-1.evacuation', 'a site evacuation', fire, 'siteEvacuation'],
      ['2019.13i.level-1.lockdown', 'a site lockdown', fire, 'siteLockdown'],
      ['2019.13i.level-1.police', 'police intervention or assistance', fire, 'policeAssistance'],
    ],
  ],
];

const nothingOfLevelOne = no(...sections.flatMap(([, , ofSection]) => ofSection.map(([, , , fact]) => fact)));
const quiet: Facts = { ...nothingOfLevelOne, mediaAttention: false };

/** Each criterion of the sheet, and the rule for all others. */
export const criteria: readonly RuleCase[] = sections.flatMap(([section, levelTwo, ofSection]) =>
  ofSection.flatMap(([rule, clause, entry, fact]): RuleCase[] => [
    by2019({
      rule,
      clause: `${section}: ${clause}`,
      fires: happened(entry, { ...quiet, [fact]: true }),
      silent: happened(entry, quiet),
    }),
    by2019({
      rule: levelTwo,
      clause: `${section}: all others, not ${clause}`,
      fires: happened(entry, quiet),
      silent: happened(entry, { ...quiet, [fact]: true }),
    }),
  ]),
);

const actions = [threat, fight, lighter, chat, gone, charged, givenUp];
const ofActions = sections.flatMap(([section, , ofSection]) => (section.startsWith('2.3.4') ? ofSection : []));

export const bySubcategory: readonly RuleCase[] = [
  ...ofActions.flatMap(([rule, clause, entry, fact]) =>
    actions.flatMap((other): RuleCase[] =>
      other === entry
        ? []
        : [
            by2019({
              rule,
              clause: `${clause}, in ${entry.subcategory} and not ${other.subcategory}`,
              fires: happened(entry, { ...quiet, [fact]: true }),
              silent: happened(other, { ...quiet, [fact]: true }),
            }),
          ],
    ),
  ),
];

export const allInstances: readonly RuleCase[] = [
  by2019({
    rule: '2019.13a.level-1.all',
    clause: 'all death SOs',
    fires: happened(death),
    silent: happened(injury),
  }),
  by2019({
    rule: '2019.13g.level-1.improper-detainment',
    clause: 'improper detainment/commitment: all instances',
    fires: happened(detained),
    silent: happened(released),
  }),
  by2019({
    rule: '2019.13g.level-1.improper-release',
    clause: 'improper release: all instances',
    fires: happened(released),
    silent: happened(detained),
  }),
  ...(
    [
      ['2019.13g.level-1.medication.impairment', dose, breach, 'medicationMayImpair'],
      ['2019.13g.level-1.medication.threat', dose, breach, 'medicationThreatensHealth'],
      ['2019.13g.level-1.privacy.serious-harm', breach, dose, 'privacySeriousHarm'],
      ['2019.13g.level-1.privacy.ycja', breach, dose, 'contravenesYcja'],
    ] as const
  ).map(([rule, entry, other, fact]) =>
    by2019({
      rule,
      clause: 'under its heading',
      fires: happened(entry, { [fact]: true }),
      silent: happened(other, { [fact]: true }),
    }),
  ),
];

/** What November 2025 made Level 1, or words otherwise, is Level 2 by the sheet. */
const later: readonly (readonly [string, string, Entry, FactId])[] = [
  ['2019.13b.level-2', 'no media criterion', injury, 'mediaAttention'],
  ['2019.13c.level-2', 'no media criterion', illness, 'mediaAttention'],
  ['2019.13d.level-2', 'no media criterion', threat, 'mediaAttention'],
  ['2019.13d.level-2', 'no significant safety risk', lighter, 'contrabandSignificantSafetyRisk'],
  ['2019.13d.level-2', 'no criteria for other actions', otherAction, 'threatToHealthOrSafety'],
  ['2019.13d.level-2', 'no criteria for other actions', otherAction, 'immediateRiskOfHarm'],
  ['2019.13e.level-2', 'no media criterion', hold, 'mediaAttention'],
  ['2019.13f.level-2', 'no media criterion', abuse, 'mediaAttention'],
  ['2019.13g.level-2', 'no media criterion', breach, 'mediaAttention'],
  ['2019.13h.level-2', 'no media criterion', complaint, 'mediaAttention'],
  ['2019.13i.level-2', 'no media criterion', fire, 'mediaAttention'],
  ['2019.13i.level-2', 'no Crisis Response Team', fire, 'crisisResponseTeam'],
];
export const notListed: readonly RuleCase[] = later.map(([rule, clause, entry, fact]) =>
  by2019({ rule, clause, fires: happened(entry, { ...quiet, [fact]: true }), silent: happened(death) }),
);
