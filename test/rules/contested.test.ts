import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import type { Affected, Assessment } from '../../src/model/assessment.ts';
import type { Entry, Facts, Individual, Occurrence, Provider } from '../../src/model/occurrence.ts';
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
  probationOffice,
  report,
  secureCustody,
  society,
  yes,
  youngPerson,
} from './fixtures.ts';

// Passages of section 5 and 13.A to 13.H that can be read two ways: an occurrence in which the readings part, and the nearest in
// which they do not. Typed from the register of ambiguities: what each reading makes of it.

interface Passage {
  readonly id: string;
  readonly parts: Occurrence;
  readonly agrees: Occurrence;
  readonly wouldChange: readonly Affected[];
  /** What is read off an assessment, and what it is under the reading taken and under the other one. */
  readonly read: (assessment: Assessment) => unknown;
  readonly taken: unknown;
  readonly other: unknown;
}

const reported = ({ entries }: Assessment): unknown => entries[0]?.reportability.decision;
const level = ({ entries }: Assessment): unknown => entries[0]?.level.level;
const duty =
  (recipient: string) =>
  ({ notifications }: Assessment): unknown =>
    notifications.find((item) => item.recipient === recipient)?.status ?? 'not-required';

const fracture: Entry = {
  category: 'serious-injury',
  subcategory: 'accidental',
  facts: {
    unscheduledMedicalAttention: true,
    ...no('lifeThreatening', 'causedByServiceProvider', 'emergencyMedicalServices', 'suicideAttempt', 'hungerStrike'),
  },
};
const fever: Entry = {
  category: 'serious-illness',
  subcategory: 'unknown-cause',
  facts: yes('unplannedHospitalization'),
};
const death: Entry = { category: 'death', subcategory: 'known-illness-or-natural-cause' };
const fight: Entry = { category: 'serious-individual-action', subcategory: 'assault', role: 'victim' };
const hold: Entry = { category: 'restrictive-intervention', subcategory: 'physical-restraint' };
const device: Entry = { category: 'restrictive-intervention', subcategory: 'mechanical-restraint' };

const served = knowing(livingIn(child, 'family-home'), { soughtOrReceivedCasService: true });
const noGround = no(
  'accessDeniedOrSupervised',
  'accessOrderVaried',
  'criminalActByCustodialFamily',
  'restrainedAtDeath',
  'medicalAssistanceInDying',
  'constructionProjectAccident',
  'inPeaceOfficerCustody',
  'deathByViolence',
  'deathByMisadventure',
  'deathByNegligence',
  'deathByMisconduct',
  'deathByMalpractice',
  'deathByUnfairMeans',
  'deathInvolvingPoliceForce',
  'deathDuringOrAfterPregnancy',
  'deathSuddenAndUnexpected',
  'deathFromUntreatedDisease',
  'deathFromCauseOtherThanDisease',
  'deathMayRequireInvestigation',
);
const died = (facts: Facts): Occurrence =>
  report(society, livingIn(child, 'family-home'), death, {
    ...noGround,
    stillbirth: false,
    serviceRecipientDied: true,
    duringService: true,
    ...facts,
  });

const adultHeld = (entry: Entry, facts: Facts): Occurrence =>
  report(groupLiving, adultWithDisability, entry, {
    performedByServiceStaff: true,
    behaviourSupportPlan: true,
    planEffective: true,
    ...no(
      'notARestraint',
      'usedInCrisis',
      'deescalationProvedIneffective',
      'immediateRiskOfHarmOrDamage',
      'behaviourNewOrMoreIntense',
      'restraintCausedInjury',
      'restraintAbuseAllegation',
      'contraryToPlanRegulationOrDirective',
      'interventionContravenedRules',
      'interventionByUnauthorizedPerson',
      'interventionCausedHarm',
      'interventionTreatedWithEms',
      'mediaAttention',
      'seriousInjuryResulted',
    ),
    ...facts,
  });

const wrongDose = (provider: Provider, about: Individual, facts: Facts): Occurrence =>
  report(provider, about, { category: 'error-or-omission', subcategory: 'medication-error' }, facts);
const breach = (provider: Provider, facts: Facts): Occurrence =>
  report(
    provider,
    undefined,
    { category: 'error-or-omission', subcategory: 'privacy-breach' },
    {
      ...no('privacySeriousHarm', 'privacySeriousHarmToOthers', 'contravenesYcja', 'mediaAttention'),
      ...facts,
    },
  );
const complaint = (provider: Provider, facts: Facts): Occurrence =>
  report(
    provider,
    undefined,
    { category: 'serious-complaint', subcategory: 'rights-based', type: 'privacy-related' },
    facts,
  );
const noCircumstance = no(
  'breachUnauthorizedUseOrDisclosure',
  'breachStolen',
  'breachFurtherUse',
  'breachPattern',
  'breachDisciplinaryAction',
  'breachByPrescribedEntity',
  'breachSignificant',
  'breachHardToContain',
);

/** Whom an individual’s duties are to: they appear only in an occurrence that is reported, or may be. */
const ofIndividual: readonly Affected[] = ['notification:parent-or-guardian', 'notification:placing-agency'];

const passages: readonly Passage[] = [
  {
    id: 'scope-of-non-residential-services',
    parts: report({ ...dropIn, roles: [] }, child, fracture, { ...outsideTheService, atProviderSite: true }),
    agrees: report({ ...dropIn, roles: [] }, child, fracture, {
      ...outsideTheService,
      atProviderSite: true,
      duringService: true,
    }),
    wouldChange: ['reportability', 'level', ...ofIndividual],
    read: reported,
    taken: 'reportable',
    other: 'not-reportable',
  },
  {
    id: 'children-in-society-care',
    parts: report({ ...society, roles: [] }, livingIn(child, 'family-home'), fracture, outsideTheService),
    agrees: report({ ...society, roles: [] }, livingIn(child, 'foster-home'), fracture, outsideTheService),
    wouldChange: ['reportability', 'level', ...ofIndividual, 'notification:ombudsman'],
    read: reported,
    taken: 'not-reportable',
    other: 'reportable',
  },
  {
    id: 'coroner-section-128',
    parts: died({ accessDeniedOrSupervised: true }),
    agrees: died(yes('accessDeniedOrSupervised', 'accessOrderVaried', 'criminalActByCustodialFamily')),
    wouldChange: ['notification:coroner'],
    read: duty('coroner'),
    taken: 'required',
    other: 'not-required',
  },
  {
    id: 'coroner-section-128',
    parts: died(yes('accessDeniedOrSupervised', 'accessOrderVaried')),
    agrees: died({ deathByViolence: true, accessDeniedOrSupervised: true }),
    wouldChange: ['notification:coroner'],
    read: duty('coroner'),
    taken: 'required',
    other: 'not-required',
  },
  {
    id: 'coroner-section-128',
    parts: died({ criminalActByCustodialFamily: true }),
    agrees: died({}),
    wouldChange: ['notification:coroner'],
    read: duty('coroner'),
    taken: 'required',
    other: 'not-required',
  },
  {
    id: 'serious-bodily-harm',
    parts: report(childrensHome, served, fracture, { seriousBodilyHarm: false }),
    agrees: report(childrensHome, served, fracture, { seriousBodilyHarm: true }),
    wouldChange: ['notification:ombudsman'],
    read: duty('ombudsman'),
    taken: 'not-required',
    other: 'required',
  },
  {
    id: 'ombudsman-events',
    parts: report(childrensHome, served, fight, { sexualAssault: true }),
    agrees: report(childrensHome, served, fight, { sexualAssault: false }),
    wouldChange: ['notification:ombudsman'],
    read: duty('ombudsman'),
    taken: 'required',
    other: 'not-required',
  },
  {
    id: 'public-health-foster-homes',
    parts: report(fosterHome, child, fever, { suspectedDiseaseOfPublicHealthSignificance: true }),
    agrees: report(fosterHome, child, fever, { suspectedDiseaseOfPublicHealthSignificance: false }),
    wouldChange: ['notification:public-health-unit'],
    read: duty('public-health-unit'),
    taken: 'not-required',
    other: 'required',
  },
  {
    id: 'public-health-foster-homes',
    parts: report(fosterHome, child, { ...fever, subcategory: 'communicable-disease' }),
    agrees: report(childrensHome, child, { ...fever, subcategory: 'communicable-disease' }),
    wouldChange: ['notification:public-health-unit'],
    read: duty('public-health-unit'),
    taken: 'not-required',
    other: 'required',
  },
  {
    id: 'assault-injuries',
    parts: report(childrensHome, child, fight, {
      assaultSeriouslyInjuredOther: true,
      ...no('assaultSeriouslyInjuredIndividual', 'assaultSeriouslyInjuredStaff', 'mediaAttention'),
    }),
    agrees: report(childrensHome, child, fight, {
      assaultSeriouslyInjuredIndividual: true,
      ...no('assaultSeriouslyInjuredOther', 'assaultSeriouslyInjuredStaff', 'mediaAttention'),
    }),
    wouldChange: ['level'],
    read: level,
    taken: 2,
    other: 1,
  },
  {
    id: 'adult-restraint-deescalation',
    parts: adultHeld(hold, yes('usedInCrisis', 'immediateRiskOfHarmOrDamage', 'interventionCausedHarm')),
    agrees: adultHeld(hold, yes('usedInCrisis', 'deescalationProvedIneffective', 'immediateRiskOfHarmOrDamage')),
    wouldChange: ['reportability', 'level', ...ofIndividual, 'notification:emergency-contact'],
    read: reported,
    taken: 'reportable',
    other: 'not-reportable',
  },
  {
    id: 'adult-restraint-limbs',
    parts: adultHeld(hold, yes('usedInCrisis', 'deescalationProvedIneffective', 'immediateRiskOfHarmOrDamage')),
    agrees: adultHeld(hold, {
      behaviourSupportPlan: false,
      ...yes(
        'usedInCrisis',
        'deescalationProvedIneffective',
        'deescalationProvedIneffective',
        'immediateRiskOfHarmOrDamage',
        'behaviourNewOrMoreIntense',
        'restraintCausedInjury',
        'restraintAbuseAllegation',
      ),
    }),
    wouldChange: ['reportability', 'level', ...ofIndividual, 'notification:emergency-contact'],
    read: reported,
    taken: 'reportable',
    other: 'not-reportable',
  },
  {
    id: 'ineffective-plan-alone',
    parts: adultHeld(hold, { ...yes('usedInCrisis', 'deescalationProvedIneffective'), planEffective: false }),
    agrees: adultHeld(hold, { ...yes('usedInCrisis', 'deescalationProvedIneffective'), behaviourSupportPlan: false }),
    wouldChange: ['reportability', 'level', ...ofIndividual, 'notification:emergency-contact'],
    read: reported,
    taken: 'not-reportable',
    other: 'reportable',
  },
  {
    id: 'improper-adult-restraint',
    parts: adultHeld(hold, yes('interventionByUnauthorizedPerson')),
    agrees: adultHeld(
      hold,
      yes('usedInCrisis', 'deescalationProvedIneffective', 'restraintCausedInjury', 'interventionByUnauthorizedPerson'),
    ),
    wouldChange: ['reportability', 'level', ...ofIndividual, 'notification:emergency-contact'],
    read: reported,
    taken: 'reportable',
    other: 'not-reportable',
  },
  {
    id: 'mechanical-restraint-without-plan',
    parts: adultHeld(device, { behaviourSupportPlan: false }),
    agrees: adultHeld(device, { planEffective: false }),
    wouldChange: ['reportability', 'level', ...ofIndividual, 'notification:emergency-contact'],
    read: reported,
    taken: 'not-reportable',
    other: 'reportable',
  },
  {
    id: 'hoarded-medication',
    parts: wrongDose(groupLiving, adultWithDisability, { hoardedMedication: true }),
    agrees: wrongDose(secureCustody, youngPerson, { hoardedMedication: true }),
    wouldChange: ['companions'],
    read: ({ companions }) => companions.length,
    taken: 0,
    other: 1,
  },
  {
    id: 'ycja-breach-alone',
    parts: breach(secureCustody, { personalInformationMishandled: false, contravenesYcja: true }),
    agrees: breach(secureCustody, { personalInformationMishandled: true, contravenesYcja: true }),
    wouldChange: ['reportability', 'level', 'notification:apo', 'notification:ipc', 'notification:ministry-designate'],
    read: reported,
    taken: 'reportable',
    other: 'not-reportable',
  },
  {
    id: 'apo-places',
    parts: breach(
      { ...secureCustody, setting: 'open-custody' },
      { personalInformationMishandled: true, privacySeriousHarm: true },
    ),
    agrees: breach(probationOffice, { personalInformationMishandled: true, privacySeriousHarm: true }),
    wouldChange: ['notification:apo'],
    read: duty('apo'),
    taken: 'not-required',
    other: 'required',
  },
  {
    id: 'apo-places',
    parts: complaint({ ...secureCustody, setting: 'open-temporary-detention' }, {}),
    agrees: complaint({ ...secureCustody, directlyOperated: true }, {}),
    wouldChange: ['notification:apo'],
    read: duty('apo'),
    taken: 'not-required',
    other: 'required',
  },
  ...(['phipa', 'cyfsa', 'public-sector'] as const).map(
    (regime): Passage => ({
      id: 'ipc-threshold',
      parts: complaint({ ...dropIn, privacyRegimes: [regime] }, noCircumstance),
      agrees: complaint({ ...dropIn, privacyRegimes: [regime] }, { breachSignificant: true }),
      wouldChange: ['notification:ipc'],
      read: duty('ipc'),
      taken: 'not-required',
      other: 'required',
    }),
  ),
];

describe('A passage that can be read two ways', () => {
  for (const { id, parts, agrees, wouldChange, read, taken, other } of passages) {
    test(`${id}: what each reading gives`, () => {
      expect(read(assess(parts))).toBe(taken);
      expect(read(assess(parts, { readings: { [id]: 'other' } }))).toBe(other);
    });

    test(`${id}: it is listed when it affects the occurrence, with what it would change`, () => {
      const passage = assess(parts).contested.find((item) => item.id === id);
      expect([...(passage?.wouldChange ?? [])].sort()).toEqual([...wouldChange].sort());
    });

    test(`${id}: each reading is a sentence that needs no question before it`, () => {
      const passage = assess(parts).contested.find((item) => item.id === id);
      for (const reading of [passage?.reading, passage?.otherReading]) {
        expect(reading).toMatch(/^(?!Yes|No\b|Of |For |Each,|All three,)(\S+ ){7,}\S+\.$/);
      }
    });

    test(`${id}: it is not listed when the readings agree`, () => {
      expect(assess(agrees).contested.map((item) => item.id)).not.toContain(id);
    });
  }
});
