import type { Entry, Facts } from '../../src/model/occurrence.ts';

/** What a program for this one purpose would give back. */
export interface Answer {
  readonly level: 1 | 2 | 'undetermined';
  readonly because: readonly string[];
  readonly ruledOut: readonly string[];
  readonly missing: readonly string[];
}

/** The Level 1 criteria of 13.A to 13.I written into a switch by hand, in three values, with reasons: the speed to be measured against. */
export function levelByHand(entry: Entry, occurrence: Facts): Answer {
  const facts: Facts = entry.facts ?? {};
  const because: string[] = [];
  const ruledOut: string[] = [];
  const missing: string[] = [];
  const criterion = (id: string, answer: boolean | null | undefined): void => {
    if (answer === true) because.push(id);
    else if (answer === false) ruledOut.push(id);
    else missing.push(id);
  };
  switch (entry.category) {
    case 'death':
      because.push('all');
      break;
    case 'serious-injury':
      criterion('lifeThreatening', facts.lifeThreatening);
      criterion('causedByServiceProvider', facts.causedByServiceProvider);
      criterion('emergencyMedicalServices', facts.emergencyMedicalServices);
      criterion('mediaAttention', occurrence.mediaAttention);
      break;
    case 'serious-illness':
      criterion('lifeThreatening', facts.lifeThreatening);
      criterion('emergencyMedicalServices', facts.emergencyMedicalServices);
      criterion('mediaAttention', occurrence.mediaAttention);
      break;
    case 'serious-individual-action':
      switch (entry.subcategory) {
        case 'suicidal-behaviour':
        case 'other':
          criterion('threatToHealthOrSafety', facts.threatToHealthOrSafety);
          criterion('immediateRiskOfHarm', facts.immediateRiskOfHarm);
          break;
        case 'assault':
          criterion('assaultSeriouslyInjuredIndividual', facts.assaultSeriouslyInjuredIndividual);
          criterion('assaultSeriouslyInjuredStaff', facts.assaultSeriouslyInjuredStaff);
          break;
        case 'contraband-safety-risk':
          criterion('contrabandCouldInjureOrKill', facts.contrabandCouldInjureOrKill);
          criterion('contrabandSignificantSafetyRisk', facts.contrabandSignificantSafetyRisk);
          criterion('contrabandAssistsEscape', facts.contrabandAssistsEscape);
          criterion('contrabandUnderActiveInvestigation', facts.contrabandUnderActiveInvestigation);
          criterion('contrabandLockdownOrSearch', facts.contrabandLockdownOrSearch);
          break;
        case 'information-technology':
          criterion('itCriminalCharges', facts.itCriminalCharges);
          criterion('itPublicSafetyThreat', facts.itPublicSafetyThreat);
          criterion('itProstitutionOrTrafficking', facts.itProstitutionOrTrafficking);
          break;
        case 'absence':
          criterion('absenceImmediateSafetyConcern', facts.absenceImmediateSafetyConcern);
          criterion('absencePublicSafetyConcern', facts.absencePublicSafetyConcern);
          break;
        case 'new-serious-charges':
          criterion('chargesSignificantSafetyConcern', facts.chargesSignificantSafetyConcern);
          break;
        case 'relinquishment-of-care':
          criterion('relinquishmentFulfilled', facts.relinquishmentFulfilled);
          break;
      }
      criterion('mediaAttention', occurrence.mediaAttention);
      break;
    case 'restrictive-intervention':
      criterion('interventionCausedHarm', facts.interventionCausedHarm);
      criterion('interventionTreatedWithEms', facts.interventionTreatedWithEms);
      criterion('interventionContravenedRules', facts.interventionContravenedRules);
      criterion('interventionByUnauthorizedPerson', facts.interventionByUnauthorizedPerson);
      criterion('mediaAttention', occurrence.mediaAttention);
      break;
    case 'abuse-or-mistreatment':
      criterion('abuseImmediateThreat', facts.abuseImmediateThreat);
      criterion('staffImplicated', facts.staffImplicated);
      criterion('traffickerThreats', facts.traffickerThreats);
      criterion('mediaAttention', occurrence.mediaAttention);
      break;
    case 'error-or-omission':
      switch (entry.subcategory) {
        case 'medication-error':
          criterion('medicationMayImpair', facts.medicationMayImpair);
          criterion('medicationThreatensHealth', facts.medicationThreatensHealth);
          criterion('mediaAttention', occurrence.mediaAttention);
          break;
        case 'privacy-breach':
          criterion('privacySeriousHarm', facts.privacySeriousHarm);
          criterion('contravenesYcja', facts.contravenesYcja);
          criterion('mediaAttention', occurrence.mediaAttention);
          break;
        default:
          because.push('all');
      }
      break;
    case 'serious-complaint':
      criterion('staffChargedOrArrested', facts.staffChargedOrArrested);
      criterion('mediaAttention', occurrence.mediaAttention);
      break;
    case 'disturbance-or-disaster':
      criterion('continuityPlanActivated', facts.continuityPlanActivated);
      criterion('communityDanger', facts.communityDanger);
      criterion('siteEvacuation', facts.siteEvacuation);
      criterion('siteLockdown', facts.siteLockdown);
      criterion('policeAssistance', facts.policeAssistance);
      criterion('crisisResponseTeam', facts.crisisResponseTeam);
      criterion('mediaAttention', occurrence.mediaAttention);
      break;
  }
  if (because.length > 0) return { level: 1, because, ruledOut: [], missing: [] };
  if (missing.length > 0) return { level: 'undetermined', because, ruledOut, missing };
  return { level: 2, because: ['all others'], ruledOut, missing };
}
