import type { Entry, Facts, Individual, Occurrence, Provider } from '../../../src/model/occurrence.ts';
import type { FactId } from '../../../src/vocabulary/facts.ts';
import { answers } from '../../support/answered.ts';
import {
  adult,
  adultWithDisability,
  child,
  childrensHome,
  dropIn,
  groupLiving,
  outsideTheService,
  probationOffice,
  report,
  secureCustody,
  shelter,
  youngPerson,
} from '../fixtures.ts';
import type { RuleCase } from '../rule-cases.ts';

const noMedia: Facts = { mediaAttention: false };

const medication = (provider: Provider, about: Individual, facts: Facts = {}, shared: Facts = {}): Occurrence =>
  report(provider, about, { category: 'error-or-omission', subcategory: 'medication-error', facts }, shared);

/** A breach of privacy, about the service provider itself: the individual has left. */
const breach = (provider: Provider, facts: Facts, shared: Facts = {}): Occurrence =>
  report(provider, undefined, { category: 'error-or-omission', subcategory: 'privacy-breach', facts }, shared);

/** A lost file that put a person at risk: reportable, and nothing else. */
const lost: Facts = {
  personalInformationMishandled: true,
  privacySeriousHarm: false,
  privacySeriousHarmToOthers: true,
  contravenesYcja: false,
};

/** None of the circumstances of footnotes 77 to 79. */
const noneOfTheFootnotes: Facts = {
  breachUnauthorizedUseOrDisclosure: false,
  breachStolen: false,
  breachFurtherUse: false,
  breachPattern: false,
  breachDisciplinaryAction: false,
  breachByPrescribedEntity: false,
  breachSignificant: false,
  breachHardToContain: false,
};

const custodian: Provider = { programs: ['healthy-babies-healthy-children'], privacyRegimes: ['phipa'] };
const cyfsaProvider: Provider = { programs: ['child-welfare'], privacyRegimes: ['cyfsa'] };
const publicOffice: Provider = { programs: ['victim-services'], privacyRegimes: ['public-sector'] };

/** The Commissioner is notified under one privacy law in this circumstance, and not when none applies. */
const commissioner = (rule: string, provider: Provider, circumstance: FactId): RuleCase => ({
  rule,
  clause: `the IPC under ${provider.privacyRegimes?.join()}: ${circumstance}`,
  fires: breach(provider, { ...lost, ...noneOfTheFootnotes, [circumstance]: true }),
  silent: breach(provider, { ...lost, ...noneOfTheFootnotes }),
});

const wrongDose: Entry = {
  category: 'error-or-omission',
  subcategory: 'medication-error',
  facts: { medicationHarmPossible: true },
};
const heldTooLong: Entry = { category: 'error-or-omission', subcategory: 'improper-detainment-or-commitment' };
const releasedTooSoon: Entry = { category: 'error-or-omission', subcategory: 'improper-release' };
const fileLost: Entry = { category: 'error-or-omission', subcategory: 'privacy-breach', facts: lost };

/** An item that is asked of one subcategory and not of another. */
const describedWith = (rule: string, clause: string, of: Entry, notOf: Entry): RuleCase => ({
  rule,
  clause,
  fires: report(secureCustody, youngPerson, of),
  silent: report(secureCustody, youngPerson, notOf),
});

/** Section 13.G. */
export const cases: readonly RuleCase[] = [
  ...(
    [
      'youth-justice-custody-detention',
      'youth-justice-residential',
      'youth-justice-probation',
      'youth-justice-non-residential',
    ] as const
  ).map((program) => ({
    rule: '13g.report.medication-error.youth-justice',
    clause: 'Youth Justice services report every medication error, others do not',
    fires: medication({ programs: [program] }, youngPerson, { medicationHarmPossible: false, withProviderStaff: true }),
    silent: medication(groupLiving, adultWithDisability, { medicationHarmPossible: false }),
  })),
  {
    rule: '13g.report.medication-error.youth-justice',
    clause: 'a medication error, and no other error',
    fires: medication(secureCustody, youngPerson),
    silent: report(secureCustody, youngPerson, fileLost),
  },
  {
    rule: '13g.report.medication-error.youth-justice',
    clause: 'the service that the individual receives counts, not what else the provider runs',
    fires: medication(
      { programs: ['licensed-out-of-home-care'] },
      { ...youngPerson, programs: ['youth-justice-custody-detention'] },
      { medicationHarmPossible: false },
    ),
    silent: medication(
      { programs: ['youth-justice-custody-detention'] },
      { ...youngPerson, programs: ['licensed-out-of-home-care'] },
      { medicationHarmPossible: false },
    ),
  },
  {
    rule: '13g.report.medication-error.harm',
    clause: 'others report what did or may put the individual at risk of harm',
    fires: medication(groupLiving, adultWithDisability, { medicationHarmPossible: true }),
    silent: medication(groupLiving, adultWithDisability, { medicationHarmPossible: false }),
  },
  {
    rule: '13g.report.medication-error.youth-justice',
    clause: 'within the service',
    fires: medication({ programs: ['youth-justice-non-residential'] }, youngPerson, {
      ...outsideTheService,
      duringService: true,
    }),
    silent: medication({ programs: ['youth-justice-non-residential'] }, youngPerson, outsideTheService),
  },
  {
    rule: '13g.report.medication-error.harm',
    clause: 'within the service',
    fires: medication(shelter, adult, { ...outsideTheService, atProviderSite: true, medicationHarmPossible: true }),
    silent: medication(shelter, adult, { ...outsideTheService, medicationHarmPossible: true }),
  },
  {
    rule: '13g.report.medication-error.harm',
    clause: 'the risk counts for medication errors alone',
    fires: report(groupLiving, adultWithDisability, wrongDose),
    silent: report(groupLiving, adultWithDisability, { ...fileLost, facts: { ...lost, medicationHarmPossible: true } }),
  },
  {
    rule: '13g.report.improper-detainment',
    clause: 'a young person is improperly detained',
    fires: report(secureCustody, youngPerson, heldTooLong),
    silent: report(secureCustody, youngPerson, releasedTooSoon),
  },
  {
    rule: '13g.report.improper-release',
    clause: 'a young person is improperly released',
    fires: report(secureCustody, youngPerson, releasedTooSoon),
    silent: report(secureCustody, youngPerson, heldTooLong),
  },
  ...(
    [
      ['13g.report.improper-detainment', heldTooLong],
      ['13g.report.improper-release', releasedTooSoon],
    ] as const
  ).map(([rule, entry]) => ({
    rule,
    clause: 'of an individual who is receiving the service',
    fires: report({ programs: ['child-welfare'] }, child, entry, { ...outsideTheService, duringService: true }),
    silent: report({ programs: ['child-welfare'] }, child, entry, outsideTheService),
  })),
  {
    rule: '13g.report.privacy-breach',
    clause: 'information is mishandled, with serious harm or its risk for the individual',
    fires: breach(dropIn, {
      personalInformationMishandled: true,
      privacySeriousHarm: true,
      privacySeriousHarmToOthers: false,
      contravenesYcja: false,
    }),
    silent: breach(dropIn, {
      personalInformationMishandled: true,
      privacySeriousHarm: false,
      privacySeriousHarmToOthers: false,
      contravenesYcja: false,
    }),
  },
  {
    rule: '13g.report.privacy-breach',
    clause: 'the same with harm to others; harm without mishandling is no breach',
    fires: breach(dropIn, lost),
    silent: breach(dropIn, { ...lost, personalInformationMishandled: false }),
  },
  {
    rule: '13g.report.privacy-breach',
    clause: 'a contravention of the YCJA stands alone',
    fires: breach(probationOffice, {
      personalInformationMishandled: false,
      privacySeriousHarm: false,
      privacySeriousHarmToOthers: false,
      contravenesYcja: true,
    }),
    silent: breach(probationOffice, {
      personalInformationMishandled: true,
      privacySeriousHarm: false,
      privacySeriousHarmToOthers: false,
      contravenesYcja: false,
    }),
  },
  {
    rule: '13g.report.privacy-breach',
    clause:
      'of an individual who received a service in the past too, so outside of it; a medication error is no breach',
    fires: report(shelter, adult, fileLost, outsideTheService),
    silent: report(
      shelter,
      adult,
      { ...wrongDose, facts: { ...lost, medicationHarmPossible: true } },
      outsideTheService,
    ),
  },
  {
    rule: '13g.not-met',
    clause: 'no criterion of the subcategory is met',
    fires: medication(groupLiving, adultWithDisability, { medicationHarmPossible: false }),
    silent: medication(groupLiving, adultWithDisability, { medicationHarmPossible: true }),
  },

  {
    rule: '13g.level-1.medication.impairment',
    clause: 'it did or may result in impairment',
    fires: medication(
      secureCustody,
      youngPerson,
      { medicationMayImpair: true, medicationThreatensHealth: false },
      noMedia,
    ),
    silent: medication(
      secureCustody,
      youngPerson,
      { medicationMayImpair: false, medicationThreatensHealth: false },
      noMedia,
    ),
  },
  {
    rule: '13g.level-1.medication.impairment',
    clause: 'of a medication error alone',
    fires: report(secureCustody, youngPerson, { ...wrongDose, facts: { medicationMayImpair: true } }),
    silent: report(secureCustody, youngPerson, { ...heldTooLong, facts: { medicationMayImpair: true } }),
  },
  {
    rule: '13g.level-1.medication.threat',
    clause: 'it did or may threaten health or safety and needs immediate medical attention',
    fires: medication(
      secureCustody,
      youngPerson,
      { medicationMayImpair: false, medicationThreatensHealth: true },
      noMedia,
    ),
    silent: medication(
      secureCustody,
      youngPerson,
      { medicationMayImpair: false, medicationThreatensHealth: false },
      noMedia,
    ),
  },
  {
    rule: '13g.level-1.medication.threat',
    clause: 'of a medication error alone',
    fires: report(secureCustody, youngPerson, { ...wrongDose, facts: { medicationThreatensHealth: true } }),
    silent: report(secureCustody, youngPerson, { ...releasedTooSoon, facts: { medicationThreatensHealth: true } }),
  },
  {
    rule: '13g.level-1.medication.media',
    clause: 'media attention to a medication error',
    fires: medication(secureCustody, youngPerson, {}, { mediaAttention: true }),
    silent: medication(secureCustody, youngPerson, {}, noMedia),
  },
  {
    rule: '13g.level-1.medication.media',
    clause: 'not to another error',
    fires: report(secureCustody, youngPerson, wrongDose, { mediaAttention: true }),
    silent: report(secureCustody, youngPerson, fileLost, { mediaAttention: true }),
  },
  {
    rule: '13g.level-1.improper-detainment',
    clause: 'all instances of improper detainment or commitment',
    fires: report(secureCustody, youngPerson, heldTooLong, noMedia),
    silent: report(secureCustody, youngPerson, releasedTooSoon, noMedia),
  },
  {
    rule: '13g.level-1.improper-release',
    clause: 'all instances of improper release',
    fires: report(secureCustody, youngPerson, releasedTooSoon, noMedia),
    silent: report(secureCustody, youngPerson, heldTooLong, noMedia),
  },
  {
    rule: '13g.level-1.privacy.serious-harm',
    clause: 'serious harm, or its risk, to the individual; harm to others does not count',
    fires: breach(dropIn, { ...lost, privacySeriousHarm: true }, noMedia),
    silent: breach(dropIn, lost, noMedia),
  },
  {
    rule: '13g.level-1.privacy.serious-harm',
    clause: 'of a breach alone',
    fires: report(secureCustody, youngPerson, { ...fileLost, facts: { ...lost, privacySeriousHarm: true } }),
    silent: report(secureCustody, youngPerson, { ...heldTooLong, facts: { privacySeriousHarm: true } }),
  },
  {
    rule: '13g.level-1.privacy.ycja',
    clause: 'a contravention of the YCJA',
    fires: breach(probationOffice, { ...lost, contravenesYcja: true }, noMedia),
    silent: breach(probationOffice, lost, noMedia),
  },
  {
    rule: '13g.level-1.privacy.ycja',
    clause: 'by a breach alone',
    fires: report(secureCustody, youngPerson, { ...fileLost, facts: { ...lost, contravenesYcja: true } }),
    silent: report(secureCustody, youngPerson, { ...heldTooLong, facts: { contravenesYcja: true } }),
  },
  {
    rule: '13g.level-1.privacy.media',
    clause: 'media attention to a breach',
    fires: breach(dropIn, lost, { mediaAttention: true }),
    silent: breach(dropIn, lost, noMedia),
  },
  {
    rule: '13g.level-1.privacy.media',
    clause: 'not to another error',
    fires: report(secureCustody, youngPerson, fileLost, { mediaAttention: true }),
    silent: report(secureCustody, youngPerson, wrongDose, { mediaAttention: true }),
  },
  {
    rule: '13g.level-2',
    clause: 'every other error or omission',
    fires: breach(dropIn, lost, noMedia),
    silent: breach(dropIn, { ...lost, privacySeriousHarm: true }, noMedia),
  },

  ...(
    [
      'breachUnauthorizedUseOrDisclosure',
      'breachStolen',
      'breachFurtherUse',
      'breachPattern',
      'breachDisciplinaryAction',
      'breachSignificant',
    ] as const
  ).map((circumstance) => commissioner('13g.notify.ipc.phipa', custodian, circumstance)),
  {
    rule: '13g.notify.ipc.phipa',
    clause: 'a prescribed entity is no circumstance under PHIPA',
    fires: breach(custodian, { ...lost, ...noneOfTheFootnotes, breachStolen: true }),
    silent: breach(custodian, { ...lost, ...noneOfTheFootnotes, breachByPrescribedEntity: true }),
  },
  {
    rule: '13g.notify.ipc.phipa',
    clause: 'PHIPA is for health information custodians',
    fires: breach(custodian, { ...lost, ...noneOfTheFootnotes, breachStolen: true }),
    silent: breach(cyfsaProvider, { ...lost, ...noneOfTheFootnotes, breachStolen: true }),
  },
  {
    rule: '13g.notify.ipc.phipa',
    clause: 'a breach, not a medication error',
    fires: breach(custodian, { ...lost, breachStolen: true }),
    silent: report(custodian, undefined, { ...wrongDose, facts: { medicationHarmPossible: true, breachStolen: true } }),
  },
  ...(
    [
      'breachUnauthorizedUseOrDisclosure',
      'breachStolen',
      'breachFurtherUse',
      'breachPattern',
      'breachByPrescribedEntity',
      'breachDisciplinaryAction',
      'breachSignificant',
    ] as const
  ).map((circumstance) => commissioner('13g.notify.ipc.cyfsa', cyfsaProvider, circumstance)),
  {
    rule: '13g.notify.ipc.cyfsa',
    clause: 'the CYFSA is for service providers under it',
    fires: breach(cyfsaProvider, { ...lost, ...noneOfTheFootnotes, breachByPrescribedEntity: true }),
    silent: breach(publicOffice, { ...lost, ...noneOfTheFootnotes, breachByPrescribedEntity: true }),
  },
  {
    rule: '13g.notify.ipc.cyfsa',
    clause: 'difficulty to contain a breach is no circumstance under the CYFSA, and a medication error no breach',
    fires: breach(cyfsaProvider, { ...lost, ...noneOfTheFootnotes, breachPattern: true }),
    silent: breach(cyfsaProvider, { ...lost, ...noneOfTheFootnotes, breachHardToContain: true }),
  },
  {
    rule: '13g.notify.ipc.cyfsa',
    clause: 'a breach, not a medication error',
    fires: breach(cyfsaProvider, { ...lost, breachStolen: true }),
    silent: report(cyfsaProvider, undefined, {
      ...wrongDose,
      facts: { medicationHarmPossible: true, breachStolen: true },
    }),
  },
  commissioner('13g.notify.ipc.public-sector', publicOffice, 'breachSignificant'),
  commissioner('13g.notify.ipc.public-sector', publicOffice, 'breachHardToContain'),
  {
    rule: '13g.notify.ipc.public-sector',
    clause: 'a theft alone is no circumstance for the public sector',
    fires: breach(publicOffice, { ...lost, ...noneOfTheFootnotes, breachSignificant: true }),
    silent: breach(publicOffice, { ...lost, ...noneOfTheFootnotes, breachStolen: true }),
  },
  {
    rule: '13g.notify.ipc.public-sector',
    clause: 'public sector organizations',
    fires: breach(publicOffice, { ...lost, ...noneOfTheFootnotes, breachHardToContain: true }),
    silent: breach(custodian, { ...lost, ...noneOfTheFootnotes, breachHardToContain: true }),
  },
  {
    rule: '13g.notify.ipc.public-sector',
    clause: 'a breach, not a medication error',
    fires: breach(publicOffice, { ...lost, breachSignificant: true }),
    silent: report(publicOffice, undefined, {
      ...wrongDose,
      facts: { medicationHarmPossible: true, breachSignificant: true },
    }),
  },
  ...(['secure-custody', 'secure-temporary-detention'] as const).map((setting) => ({
    rule: '13g.notify.apo',
    clause: `the APO, in a directly operated place of ${setting}`,
    fires: breach({ programs: ['youth-justice-custody-detention'], setting, directlyOperated: true }, lost),
    silent: breach({ programs: ['youth-justice-custody-detention'], setting, directlyOperated: false }, lost),
  })),
  ...(['probation-office', 'cpri'] as const).map((setting) => ({
    rule: '13g.notify.apo',
    clause: `the APO, in ${setting}, and not in open custody`,
    fires: breach({ programs: ['youth-justice-probation'], setting, directlyOperated: false }, lost),
    silent: breach({ programs: ['youth-justice-probation'], setting: 'open-custody', directlyOperated: true }, lost),
  })),
  {
    rule: '13g.notify.apo',
    clause: 'a breach, not a medication error',
    fires: report(probationOffice, youngPerson, fileLost),
    silent: report(probationOffice, youngPerson, wrongDose, { duringService: true }),
  },

  ...(['medicationMayImpair', 'medicationThreatensHealth', 'mediaAttention'] as const).flatMap(
    (criterion): RuleCase[] => {
      const refused = { medicationRefusal: true, significantHealthOrSafetyRisk: true };
      const asError = medication(groupLiving, adultWithDisability, {}, { ...refused, [criterion]: true });
      const alone = medication(groupLiving, adultWithDisability, {}, { ...refused, [criterion]: false });
      return [
        {
          rule: '13g.companion.refusal-beside-error',
          clause: `an error that is Level 1 by itself and a refusal are two things: ${criterion}`,
          fires: asError,
          silent: alone,
        },
        {
          rule: '13g.companion.refusal',
          clause: `a refusal that is no Level 1 error is reported as self-harm instead: ${criterion}`,
          fires: alone,
          silent: asError,
        },
      ];
    },
  ),
  {
    rule: '13g.companion.refusal-beside-error',
    clause: 'the risk of a refusal, not of another error',
    fires: medication(groupLiving, adultWithDisability, {
      medicationRefusal: true,
      significantHealthOrSafetyRisk: true,
      medicationMayImpair: true,
    }),
    silent: medication(groupLiving, adultWithDisability, {
      medicationRefusal: false,
      significantHealthOrSafetyRisk: true,
      medicationMayImpair: true,
    }),
  },
  {
    rule: '13g.companion.refusal',
    clause: 'a refusal at significant risk is reported as self-harm',
    fires: medication(groupLiving, adultWithDisability, {
      medicationRefusal: true,
      significantHealthOrSafetyRisk: true,
    }),
    silent: medication(groupLiving, adultWithDisability, {
      medicationRefusal: true,
      significantHealthOrSafetyRisk: false,
    }),
  },
  {
    rule: '13g.companion.refusal',
    clause: 'the risk of a refusal, not of another error',
    fires: medication(groupLiving, adultWithDisability, {
      medicationRefusal: true,
      significantHealthOrSafetyRisk: true,
    }),
    silent: medication(groupLiving, adultWithDisability, {
      medicationRefusal: false,
      significantHealthOrSafetyRisk: true,
    }),
  },
  {
    rule: '13g.companion.refusal',
    clause: 'entered as a medication error',
    fires: medication(groupLiving, adultWithDisability, {
      medicationRefusal: true,
      significantHealthOrSafetyRisk: true,
    }),
    silent: report(groupLiving, adultWithDisability, {
      ...fileLost,
      facts: { ...lost, medicationRefusal: true, significantHealthOrSafetyRisk: true },
    }),
  },
  ...(
    [
      'youth-justice-custody-detention',
      'youth-justice-residential',
      'youth-justice-probation',
      'youth-justice-non-residential',
    ] as const
  ).map((program) => ({
    rule: '13g.companion.hoarded',
    clause: 'Youth Justice services report hoarded medication as contraband as well',
    fires: medication({ programs: [program] }, youngPerson, { hoardedMedication: true, withProviderStaff: true }),
    silent: medication({ programs: ['licensed-out-of-home-care'] }, youngPerson, { hoardedMedication: true }),
  })),
  {
    rule: '13g.companion.hoarded',
    clause: 'the service that the individual receives counts',
    fires: medication(
      childrensHome,
      { ...youngPerson, programs: ['youth-justice-custody-detention'] },
      { hoardedMedication: true },
    ),
    silent: medication(
      secureCustody,
      { ...youngPerson, programs: ['licensed-out-of-home-care'] },
      { hoardedMedication: true },
    ),
  },
  {
    rule: '13g.companion.hoarded',
    clause: 'hoarded, not merely missed',
    fires: medication(secureCustody, youngPerson, { hoardedMedication: true }),
    silent: medication(secureCustody, youngPerson, { hoardedMedication: false }),
  },
  {
    rule: '13g.companion.hoarded',
    clause: 'entered as a medication error',
    fires: medication(secureCustody, youngPerson, { hoardedMedication: true }),
    silent: report(secureCustody, youngPerson, { ...fileLost, facts: { ...lost, hoardedMedication: true } }),
  },

  describedWith('13g.describe.medication-error-type', 'the type of error, no name or dosage', wrongDose, fileLost),
  describedWith('13g.describe.medication-kind', 'a general description of the medication', wrongDose, fileLost),
  describedWith('13g.describe.medication-noticed', 'how staff became aware', wrongDose, fileLost),
  describedWith('13g.describe.medication-effects', 'injuries and side effects', wrongDose, fileLost),
  describedWith('13g.describe.medication-treatment', 'medical attention and needs', wrongDose, fileLost),
  describedWith('13g.describe.medication-guidance', 'guidance by a health professional', wrongDose, fileLost),
  describedWith('13g.describe.medication-procedures', 'procedures reviewed with staff', wrongDose, fileLost),
  describedWith('13g.describe.detainment-reason', 'reason of the detainment', heldTooLong, releasedTooSoon),
  describedWith('13g.describe.detainment-time', 'when, and for how long', heldTooLong, releasedTooSoon),
  describedWith('13g.describe.detainment-lawful-date', 'legal date', heldTooLong, releasedTooSoon),
  describedWith('13g.describe.release-reason', 'reason of the release', releasedTooSoon, heldTooLong),
  describedWith('13g.describe.release-location', 'where the individual is', releasedTooSoon, heldTooLong),
  describedWith('13g.describe.release-time', 'when, and for how long', releasedTooSoon, heldTooLong),
  describedWith('13g.describe.release-lawful-date', 'legal date', releasedTooSoon, heldTooLong),
  describedWith('13g.describe.release-return', 'return or apprehension', releasedTooSoon, heldTooLong),
  describedWith('13g.describe.breach-nature', 'nature of the breach', fileLost, wrongDose),
  describedWith('13g.describe.breach-information', 'which information', fileLost, wrongDose),
  describedWith('13g.describe.breach-steps', 'steps taken', fileLost, wrongDose),
  describedWith('13g.describe.breach-individual-told', 'whether the individual was notified', fileLost, wrongDose),
  describedWith('13g.describe.breach-complaint', 'right to complain; IPC and APO', fileLost, wrongDose),

  {
    rule: 'advisory.harm-to-others-only',
    clause: 'harm to others makes a breach reportable, not Level 1',
    fires: breach(dropIn, lost),
    silent: breach(dropIn, { ...lost, privacySeriousHarm: true }),
  },
  {
    rule: 'advisory.harm-to-others-only',
    clause: 'harm to others, known',
    fires: breach(dropIn, lost),
    silent: breach(dropIn, { ...lost, privacySeriousHarmToOthers: false, contravenesYcja: true }),
  },
  {
    rule: 'advisory.harm-to-others-only',
    clause: 'of a breach',
    fires: report(childrensHome, child, fileLost),
    silent: report(childrensHome, child, { ...wrongDose, facts: { ...lost, medicationHarmPossible: true } }),
  },
  {
    rule: 'advisory.hoarded-medication',
    clause: 'the Summary names no sector: a hint to others than Youth Justice',
    fires: medication(childrensHome, child, { medicationHarmPossible: true, hoardedMedication: true }),
    silent: medication(childrensHome, child, { medicationHarmPossible: true, hoardedMedication: false }),
  },
  ...(
    [
      'youth-justice-custody-detention',
      'youth-justice-residential',
      'youth-justice-probation',
      'youth-justice-non-residential',
    ] as const
  ).map((program) => ({
    rule: 'advisory.hoarded-medication',
    clause: 'Youth Justice has the rule itself',
    fires: medication(childrensHome, youngPerson, { hoardedMedication: true }),
    silent: medication({ programs: [program] }, youngPerson, { hoardedMedication: true }),
  })),
  {
    rule: 'advisory.hoarded-medication',
    clause: 'the service that the individual receives counts',
    fires: medication(
      secureCustody,
      { ...youngPerson, programs: ['licensed-out-of-home-care'] },
      { hoardedMedication: true },
    ),
    silent: medication(
      childrensHome,
      { ...youngPerson, programs: ['youth-justice-custody-detention'] },
      { hoardedMedication: true },
    ),
  },
  {
    rule: 'advisory.hoarded-medication',
    clause: 'of a medication error',
    fires: medication(childrensHome, child, { hoardedMedication: true }),
    silent: report(childrensHome, child, { ...fileLost, facts: { ...lost, hoardedMedication: true } }),
  },
  ...(['open-custody', 'open-temporary-detention'] as const).map((setting) => ({
    rule: 'advisory.apo',
    clause: `the Summary speaks of Youth Justice facilities: ${setting}; not of homes`,
    fires: breach({ programs: ['youth-justice-custody-detention'], setting }, lost),
    silent: breach({ programs: ['licensed-out-of-home-care'], setting: 'childrens-residence' }, lost),
  })),
  ...(['secure-custody', 'secure-temporary-detention'] as const).map((setting) => ({
    rule: 'advisory.apo',
    clause: `the same, ${setting} that is not directly operated`,
    fires: breach({ programs: ['youth-justice-custody-detention'], setting, directlyOperated: false }, lost),
    silent: breach({ programs: ['youth-justice-custody-detention'], setting, directlyOperated: true }, lost),
  })),
  {
    rule: 'advisory.apo',
    clause: 'secure custody, not every place that is not directly operated',
    fires: breach({ ...secureCustody, directlyOperated: false }, lost),
    silent: breach({ ...childrensHome, directlyOperated: false }, lost),
  },
  {
    rule: 'advisory.apo',
    clause: 'of a breach, not of a medication error',
    fires: report({ ...secureCustody, setting: 'open-custody' }, youngPerson, fileLost),
    silent: report({ ...secureCustody, setting: 'open-custody' }, youngPerson, wrongDose),
  },
  {
    rule: 'advisory.fippa',
    clause: 'the newer test of FIPPA, for the public sector',
    fires: breach(publicOffice, lost),
    silent: breach(cyfsaProvider, lost),
  },
  {
    rule: 'advisory.fippa',
    clause: 'of a breach',
    fires: breach(publicOffice, lost),
    silent: report(publicOffice, undefined, wrongDose),
  },
  {
    rule: 'advisory.cyfsa-minister',
    clause: 'the Minister, where the CYFSA applies',
    fires: breach(cyfsaProvider, lost),
    silent: breach(publicOffice, lost),
  },
  {
    rule: 'advisory.cyfsa-minister',
    clause: 'of a breach',
    fires: breach(cyfsaProvider, lost),
    silent: report(cyfsaProvider, undefined, wrongDose),
  },
  ...(
    [
      ['advisory.answers-disagree', 'a threat to health is a risk of harm', 'medicationThreatensHealth'],
      ['advisory.answers-disagree', 'a possible impairment is a risk of harm', 'medicationMayImpair'],
    ] as const
  ).flatMap(([rule, clause, fact]): RuleCase[] => [
    {
      rule,
      clause,
      fires: medication(groupLiving, adultWithDisability, { [fact]: true, medicationHarmPossible: false }),
      silent: medication(groupLiving, adultWithDisability, { [fact]: true, medicationHarmPossible: true }),
    },
    {
      rule,
      clause: 'no risk of harm and nothing that says otherwise',
      fires: medication(groupLiving, adultWithDisability, { [fact]: true, medicationHarmPossible: false }),
      silent: medication(groupLiving, adultWithDisability, { [fact]: false, medicationHarmPossible: false }),
    },
    {
      rule,
      clause: 'asked of errors and omissions',
      fires: medication(groupLiving, adultWithDisability, { [fact]: true, medicationHarmPossible: false }),
      silent: report(groupLiving, adultWithDisability, {
        category: 'serious-complaint',
        subcategory: 'rights-based',
        facts: answers({ [fact]: true, medicationHarmPossible: false }),
      }),
    },
  ]),
  {
    rule: 'advisory.improper-release',
    clause: 'who was released may be absent as well',
    fires: report(secureCustody, youngPerson, { category: 'error-or-omission', subcategory: 'improper-release' }),
    silent: report(secureCustody, youngPerson, {
      category: 'error-or-omission',
      subcategory: 'improper-detainment-or-commitment',
    }),
  },
];
