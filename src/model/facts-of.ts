// Written by npm run generate:facts. A test compares it with the catalogue.

import type { FactScope } from '../vocabulary/facts.ts';
import type { CategoryId } from './ids.ts';

/** Answers about the whole occurrence: yes, no, or null for not known. */
export type OccurrenceFacts = {
  /** Did more than one individual take part in the hunger strike? (13.I) */
  readonly multipleIndividualsInHungerStrike?: boolean | null | undefined;
  /** Has the incident attracted media attention, or is it expected to? (10 Step 5, footnote 19) */
  readonly mediaAttention?: boolean | null | undefined;
};

/** Answers about an individual: yes, no, or null for not known. */
export type IndividualFacts = {
  /**
   * Did the child or the child’s family receive a service from a children’s aid society in the 12 months before the death? (13.A,
   * footnote 29; Child Death Reporting and Review Joint Directive, 2006)
   */
  readonly childOrFamilyReceivedCasService?: boolean | null | undefined;
  /**
   * Did the child or young person seek or receive a service from a children’s aid society in the 12 months before the death or harm?
   * (12 Notification, footnote 27; O. Reg. 80/19 s.1; Youth Justice Services Manual s.4.1)
   */
  readonly soughtOrReceivedCasService?: boolean | null | undefined;
  /** Does the person have a parent or guardian to notify? (12 Notification, footnote 23) */
  readonly hasParentOrGuardian?: boolean | null | undefined;
  /** Is notifying the parent or guardian contraindicated? (12 Notification, footnote 24) */
  readonly parentNotificationContraindicated?: boolean | null | undefined;
  /** Is the person their own legal guardian for every decision? (12 Individuals involved; 12 Notification, footnote 24) */
  readonly ownLegalGuardian?: boolean | null | undefined;
  /** Is the parent or guardian still involved in the youth’s case management? (12 Notification) */
  readonly parentInvolvedInCaseManagement?: boolean | null | undefined;
  /** Did a placing agency or another entity place the person? (12 Notification) */
  readonly placedByAgency?: boolean | null | undefined;
  /** Does the young person have a probation officer? (12 Notification) */
  readonly hasProbationOfficer?: boolean | null | undefined;
  /** Does the adult with a developmental disability have an emergency contact person? (12 Notification) */
  readonly hasEmergencyContact?: boolean | null | undefined;
};

/** Answers about an entry, or about every entry of an occurrence: yes, no, or null for not known. */
export type EntryFacts = {
  /**
   * Did the incident happen while the person was receiving the service, or while the service was being provided? (5 Provision of
   * non-residential services)
   */
  readonly duringService?: boolean | null | undefined;
  /**
   * Was the person with the provider’s staff when the incident happened? (5 Provision of residential services; 5 Provision of
   * non-residential services)
   */
  readonly withProviderStaff?: boolean | null | undefined;
  /** Did the incident happen at the provider’s site? (5 Provision of residential services; 5 Provision of non-residential services) */
  readonly atProviderSite?: boolean | null | undefined;
  /**
   * Can the provider reasonably be assumed to be responsible for the person’s safety or care? (5 Serious Occurrences which occur
   * outside of the provision/receipt of services)
   */
  readonly responsibleForSafety?: boolean | null | undefined;
  /**
   * Is the incident linked to the service, or could it be? (5 Serious Occurrences which occur outside of the provision/receipt of
   * services)
   */
  readonly linkedToService?: boolean | null | undefined;
  /**
   * Does the incident affect the service, or could it? (5 Serious Occurrences which occur outside of the provision/receipt of
   * services)
   */
  readonly impactsService?: boolean | null | undefined;
  /** Is the incident significantly contentious? (5 Serious Occurrences which occur outside of the provision/receipt of services) */
  readonly significantlyContentious?: boolean | null | undefined;
  /** Was the death a stillbirth? (13.A) */
  readonly stillbirth?: boolean | null | undefined;
  /** Did the person who died receive the service, at the time of death or in the past? (13.A, footnote 28) */
  readonly serviceRecipientDied?: boolean | null | undefined;
  /**
   * Did a court order under the CYFSA deny a parent access to the child, or make the access supervised? (13.A, footnote 31; CYFSA
   * s.128)
   */
  readonly accessDeniedOrSupervised?: boolean | null | undefined;
  /**
   * Did a court, on a society’s application, later change the order to grant the parent access or end the supervision? (13.A, footnote
   * 31; CYFSA s.128)
   */
  readonly accessOrderVaried?: boolean | null | undefined;
  /**
   * Did the child die because of a criminal act by a parent or family member who had custody or charge of the child? (13.A, footnote
   * 31; CYFSA s.128)
   */
  readonly criminalActByCustodialFamily?: boolean | null | undefined;
  /**
   * Is there reason to believe that the death was sudden and unexpected? (13.A, footnote 34; Coroners Act s.10(1); Coroners Act
   * s.10(2))
   */
  readonly deathSuddenAndUnexpected?: boolean | null | undefined;
  /**
   * Is there reason to believe that the circumstances of the death may require investigation? (13.A, footnote 34; Coroners Act
   * s.10(1); Coroners Act s.10(2))
   */
  readonly deathMayRequireInvestigation?: boolean | null | undefined;
  /**
   * Is there reason to believe that something other than disease caused the death? (13.A, footnote 34; Coroners Act s.10(1); Coroners
   * Act s.10(2))
   */
  readonly deathFromCauseOtherThanDisease?: boolean | null | undefined;
  /**
   * Is there reason to believe that the person died of a disease or sickness for which they were not being treated? (13.A, footnote
   * 34; Coroners Act s.10(1); Coroners Act s.10(2))
   */
  readonly deathFromUntreatedDisease?: boolean | null | undefined;
  /** Was the death a result of medical assistance in dying (MAID)? (13.A) */
  readonly medicalAssistanceInDying?: boolean | null | undefined;
  /**
   * Is there reason to believe that misadventure (an accident) caused the death? (13.A, footnote 34; Coroners Act s.10(1); Coroners
   * Act s.10(2))
   */
  readonly deathByMisadventure?: boolean | null | undefined;
  /** Is there reason to believe that negligence caused the death? (13.A, footnote 34; Coroners Act s.10(1); Coroners Act s.10(2)) */
  readonly deathByNegligence?: boolean | null | undefined;
  /** Is there reason to believe that violence caused the death? (13.A, footnote 34; Coroners Act s.10(1); Coroners Act s.10(2)) */
  readonly deathByViolence?: boolean | null | undefined;
  /**
   * Is there reason to believe that the person died during or after pregnancy? (13.A, footnote 34; Coroners Act s.10(1); Coroners Act
   * s.10(2))
   */
  readonly deathDuringOrAfterPregnancy?: boolean | null | undefined;
  /** Was the person being restrained at the time of death? (13.A, footnote 33; Coroners Act s.10(4.8)) */
  readonly restrainedAtDeath?: boolean | null | undefined;
  /** Did the death happen on the premises of a secure treatment program or a hospital? (13.A, footnote 33; Coroners Act s.10(4.8)) */
  readonly onSecureTreatmentOrHospitalPremises?: boolean | null | undefined;
  /**
   * Is there reason to believe that the use of force by police or an officer caused the death? (13.A, footnote 34; Coroners Act
   * s.10(1); Coroners Act s.10(2))
   */
  readonly deathInvolvingPoliceForce?: boolean | null | undefined;
  /** Did the person die while detained or in the custody of a peace officer? (13.A) */
  readonly inPeaceOfficerCustody?: boolean | null | undefined;
  /** Is there reason to believe that misconduct caused the death? (13.A, footnote 34; Coroners Act s.10(1); Coroners Act s.10(2)) */
  readonly deathByMisconduct?: boolean | null | undefined;
  /** Is there reason to believe that malpractice caused the death? (13.A, footnote 34; Coroners Act s.10(1); Coroners Act s.10(2)) */
  readonly deathByMalpractice?: boolean | null | undefined;
  /** Is there reason to believe that unfair means caused the death? (13.A, footnote 34; Coroners Act s.10(1); Coroners Act s.10(2)) */
  readonly deathByUnfairMeans?: boolean | null | undefined;
  /** Was the death a result of an accident at a construction project? (13.A) */
  readonly constructionProjectAccident?: boolean | null | undefined;
  /** Did the injury or illness require unscheduled medical attention from a regulated health professional? (13.B, footnote 37; 13.C) */
  readonly unscheduledMedicalAttention?: boolean | null | undefined;
  /** Did the injury or illness require unplanned hospitalization? (13.B, footnote 38; 13.C) */
  readonly unplannedHospitalization?: boolean | null | undefined;
  /** Is the injury or illness life-threatening? (13.B; 13.C) */
  readonly lifeThreatening?: boolean | null | undefined;
  /** Did a service provider cause the injury? (13.B; 4, footnote 2) */
  readonly causedByServiceProvider?: boolean | null | undefined;
  /** Did the injury or illness require emergency medical services? (13.B; 13.C) */
  readonly emergencyMedicalServices?: boolean | null | undefined;
  /** Was the injury serious bodily harm? (13.B, footnote 39; O. Reg. 80/19 s.1) */
  readonly seriousBodilyHarm?: boolean | null | undefined;
  /** Did the injury happen during a suicide attempt? (13.B) */
  readonly suicideAttempt?: boolean | null | undefined;
  /** Did the suicidal behaviour, the restraint or the hunger strike result in a serious injury? (13.B; 13.E) */
  readonly seriousInjuryResulted?: boolean | null | undefined;
  /** Was the person on a hunger strike? (13.B; 13.I) */
  readonly hungerStrike?: boolean | null | undefined;
  /**
   * Does the provider suspect a disease of public health significance, or an agent of a communicable disease, in anyone who lives at
   * the site? (13.C, footnotes 40 and 41; Health Protection and Promotion Act s.27(2); O. Reg. 135/18; 13.I, footnote 86; Health
   * Protection and Promotion Act s.27(2))
   */
  readonly suspectedDiseaseOfPublicHealthSignificance?: boolean | null | undefined;
  /** Is there an outbreak, rather than the illness of one person? (13.C) */
  readonly outbreak?: boolean | null | undefined;
  /** Is there a threat to the person’s health or safety? (13.D) */
  readonly threatToHealthOrSafety?: boolean | null | undefined;
  /** Is the person at immediate risk of harm? (13.D) */
  readonly immediateRiskOfHarm?: boolean | null | undefined;
  /** Did the assault seriously injure the person in this entry? (13.D) */
  readonly assaultSeriouslyInjuredIndividual?: boolean | null | undefined;
  /** Did the assault seriously injure a member of the provider’s staff? (13.D) */
  readonly assaultSeriouslyInjuredStaff?: boolean | null | undefined;
  /** Did the assault seriously injure anyone else (neither the person in this entry nor staff)? (13.D) */
  readonly assaultSeriouslyInjuredOther?: boolean | null | undefined;
  /** Was the assault a witnessed, alleged or suspected sexual assault? (13.D, footnote 53; O. Reg. 80/19 s.1) */
  readonly sexualAssault?: boolean | null | undefined;
  /** Do legislation or policies and procedures prohibit the substance or object? (13.D, footnotes 43 and 44) */
  readonly contrabandProhibited?: boolean | null | undefined;
  /** Could the substance or object injure or kill someone? (13.D, footnotes 43 and 44) */
  readonly contrabandCouldInjureOrKill?: boolean | null | undefined;
  /** Could the substance or object cause a significant safety risk? (13.D, footnotes 43 and 44) */
  readonly contrabandSignificantSafetyRisk?: boolean | null | undefined;
  /** Does the provider consider the substance or object a significant danger or concern? (13.D, footnotes 43 and 44) */
  readonly contrabandSignificantDanger?: boolean | null | undefined;
  /**
   * Does the substance or object help with an escape from Youth Justice custody or detention or a secure treatment program, or could
   * it? (13.D, footnotes 43 and 44)
   */
  readonly contrabandAssistsEscape?: boolean | null | undefined;
  /** Are the police or the ministry actively investigating the substance or object? (13.D, footnotes 43 and 44) */
  readonly contrabandUnderActiveInvestigation?: boolean | null | undefined;
  /** Did the substance or object lead to a lockdown or a search? (13.D, footnotes 43 and 44) */
  readonly contrabandLockdownOrSearch?: boolean | null | undefined;
  /** Did the use of information technology result in criminal charges, or could it? (13.D, footnotes 45 and 46) */
  readonly itCriminalCharges?: boolean | null | undefined;
  /**
   * Does the use of information technology threaten the health, safety or well-being of the person, other individuals or the public,
   * or could it? (13.D, footnotes 45 and 46)
   */
  readonly itThreatToSafety?: boolean | null | undefined;
  /** Does the use of information technology threaten public safety, or could it? (13.D, footnotes 45 and 46) */
  readonly itPublicSafetyThreat?: boolean | null | undefined;
  /** Is the use of information technology tied to prostitution or human trafficking? (13.D, footnotes 45 and 46) */
  readonly itProstitutionOrTrafficking?: boolean | null | undefined;
  /** Is the absence unusual, suspicious, concerning or without permission? (13.D, footnotes 47, 48 and 49) */
  readonly absenceUnusualOrUnauthorized?: boolean | null | undefined;
  /** Does the absence raise a serious concern about the person’s immediate safety? (13.D, footnotes 47, 48 and 49) */
  readonly absenceImmediateSafetyConcern?: boolean | null | undefined;
  /** Does the absence raise a serious public safety concern? (13.D, footnotes 47, 48 and 49) */
  readonly absencePublicSafetyConcern?: boolean | null | undefined;
  /** Do the charges relate to why the young person started to receive the service? (13.D, footnote 50) */
  readonly chargesRelateToServiceStart?: boolean | null | undefined;
  /** Do the charges represent a significant concern about the safety of the person or the public? (13.D, footnote 50) */
  readonly chargesSignificantSafetyConcern?: boolean | null | undefined;
  /** Has the family or primary caregiver relinquished care? (13.D) */
  readonly relinquishmentFulfilled?: boolean | null | undefined;
  /** Did someone who delivers the service, or whom the provider employs or engages, carry out the intervention? (13.E) */
  readonly performedByServiceStaff?: boolean | null | undefined;
  /** Does the legal definition of a restraint exclude this intervention? (13.E, footnotes 55, 56, 60 and 65; CYFSA; O. Reg. 299/10) */
  readonly notARestraint?: boolean | null | undefined;
  /** Was the restraint used to address a crisis situation? (13.E, footnotes 56 and 57; O. Reg. 299/10) */
  readonly usedInCrisis?: boolean | null | undefined;
  /** Did positive interventions and attempts to de-escalate prove ineffective? (13.E, footnotes 56 and 57; O. Reg. 299/10) */
  readonly deescalationProvedIneffective?: boolean | null | undefined;
  /**
   * Did challenging behaviour put the adult at immediate risk of harming themselves or others, or of damaging property? (13.E,
   * footnotes 56 and 57; O. Reg. 299/10)
   */
  readonly immediateRiskOfHarmOrDamage?: boolean | null | undefined;
  /** Is the challenging behaviour new, or more intense than before? (13.E, footnotes 56 and 57; O. Reg. 299/10) */
  readonly behaviourNewOrMoreIntense?: boolean | null | undefined;
  /** Did the restraint injure the adult, the staff or anyone nearby? (13.E, footnotes 56 and 57; O. Reg. 299/10) */
  readonly restraintCausedInjury?: boolean | null | undefined;
  /** Did the restraint result in an allegation of abuse? (13.E, footnotes 56 and 57; O. Reg. 299/10) */
  readonly restraintAbuseAllegation?: boolean | null | undefined;
  /**
   * Was the restraint used under a plan of treatment or a plan for the use of a PASD? (13.E, footnotes 62, 63 and 64; O. Reg. 155/18
   * s.21; CYFSA s.160)
   */
  readonly mechanicalUnderTreatmentOrPasdPlan?: boolean | null | undefined;
  /**
   * Was the restraint reasonably necessary to transport a young person who is detained in secure custody or secure temporary
   * detention? (13.E, footnote 61; CYFSA s.156(3))
   */
  readonly mechanicalForCustodyTransport?: boolean | null | undefined;
  /**
   * Was the intervention contrary to the behaviour support plan, O. Reg. 299/10 or the policy directives? (13.E, footnotes 65 and 68;
   * O. Reg. 299/10; SIPDDA policy directive 2.0)
   */
  readonly contraryToPlanRegulationOrDirective?: boolean | null | undefined;
  /** Is there a behaviour support plan that would address the behaviour? (13.E, footnotes 58 and 68; O. Reg. 299/10) */
  readonly behaviourSupportPlan?: boolean | null | undefined;
  /**
   * Do the strategies in the behaviour support plan effectively address the challenging behaviour? (13.E, footnotes 58 and 68; O. Reg.
   * 299/10)
   */
  readonly planEffective?: boolean | null | undefined;
  /** Was the adult who was in secure de-escalation injured? (13.E, footnote 66) */
  readonly adultInjured?: boolean | null | undefined;
  /** Did the intervention cause the person physical impairment, injury or emotional harm? (13.E) */
  readonly interventionCausedHarm?: boolean | null | undefined;
  /**
   * Did the intervention result in treatment by a licensed health professional, and was emergency medical intervention required?
   * (13.E)
   */
  readonly interventionTreatedWithEms?: boolean | null | undefined;
  /**
   * Did the intervention contravene ministry legislation, regulations or policy? (13.E, footnotes 54, 59, 66 and 67; CYFSA Part VI;
   * CYFSA Part VII; CYFSA s.173(1))
   */
  readonly interventionContravenedRules?: boolean | null | undefined;
  /** Did an unauthorized person carry out the intervention? (13.E) */
  readonly interventionByUnauthorizedPerson?: boolean | null | undefined;
  /** Did the abuse happen before the person began to receive the service? (13.F, footnote 70) */
  readonly abuseBeforeService?: boolean | null | undefined;
  /** Is the allegation new, with no record of it on file? (13.F, footnote 70) */
  readonly newAllegation?: boolean | null | undefined;
  /** Is there an immediate threat to the health, safety or well-being of the person or others? (13.F) */
  readonly abuseImmediateThreat?: boolean | null | undefined;
  /** Is a current staff member, or anyone else the provider has working with the person, implicated in the abuse? (13.F) */
  readonly staffImplicated?: boolean | null | undefined;
  /** Has a human trafficker threatened or harassed anyone? (13.F) */
  readonly traffickerThreats?: boolean | null | undefined;
  /** Is sex trafficking alleged, witnessed or suspected? (13.F) */
  readonly sexTrafficking?: boolean | null | undefined;
  /** Could the abuse be a criminal offence? (13.F, footnote 73; O. Reg. 299/10 s.8(4)) */
  readonly mayBeCriminalOffence?: boolean | null | undefined;
  /** Is the allegation or the complaint against a police officer? (13.F, footnote 75; 13.H, footnote 84) */
  readonly againstPoliceOfficer?: boolean | null | undefined;
  /** Did the medication error put the person at risk of harm, or could it? (13.G) */
  readonly medicationHarmPossible?: boolean | null | undefined;
  /** Did the medication error result in physical or psychological impairment, or could it? (13.G) */
  readonly medicationMayImpair?: boolean | null | undefined;
  /**
   * Does the medication error threaten the person’s health or safety, or could it, so that they need immediate medical attention?
   * (13.G)
   */
  readonly medicationThreatensHealth?: boolean | null | undefined;
  /** Did the person refuse medication? (13.G) */
  readonly medicationRefusal?: boolean | null | undefined;
  /** Does the refusal of medication cause a significant health or safety risk? (13.G) */
  readonly significantHealthOrSafetyRisk?: boolean | null | undefined;
  /** Did the person hoard medication? (13.G) */
  readonly hoardedMedication?: boolean | null | undefined;
  /** Was personal information handled contrary to Ontario’s privacy laws or to ministry or provider policy, or may it have been? (13.G) */
  readonly personalInformationMishandled?: boolean | null | undefined;
  /** Did the breach cause serious harm, or a risk of serious harm, to the person? (13.G) */
  readonly privacySeriousHarm?: boolean | null | undefined;
  /** Did the breach cause serious harm, or a risk of serious harm, to others? (13.G) */
  readonly privacySeriousHarmToOthers?: boolean | null | undefined;
  /** Does the breach contravene the YCJA? (13.G; YCJA) */
  readonly contravenesYcja?: boolean | null | undefined;
  /**
   * Was personal information used or disclosed without authority? (13.G, footnotes 77 and 78; PHIPA O. Reg. 329/04; CYFSA s.308; O.
   * Reg. 191/18 s.9; 13.H, footnotes 81 and 82; PHIPA O. Reg. 329/04; CYFSA s.308; O. Reg. 191/18 s.9)
   */
  readonly breachUnauthorizedUseOrDisclosure?: boolean | null | undefined;
  /**
   * Was the personal information stolen? (13.G, footnotes 77 and 78; PHIPA O. Reg. 329/04; CYFSA s.308; O. Reg. 191/18 s.9; 13.H,
   * footnotes 81 and 82; PHIPA O. Reg. 329/04; CYFSA s.308; O. Reg. 191/18 s.9)
   */
  readonly breachStolen?: boolean | null | undefined;
  /**
   * Was the personal information used or disclosed again without authority after the breach, or will it be? (13.G, footnotes 77 and
   * 78; PHIPA O. Reg. 329/04; CYFSA s.308; O. Reg. 191/18 s.9; 13.H, footnotes 81 and 82; PHIPA O. Reg. 329/04; CYFSA s.308; O. Reg.
   * 191/18 s.9)
   */
  readonly breachFurtherUse?: boolean | null | undefined;
  /**
   * Is the breach part of a pattern of similar breaches? (13.G, footnotes 77 and 78; PHIPA O. Reg. 329/04; CYFSA s.308; O. Reg. 191/18
   * s.9; 13.H, footnotes 81 and 82; PHIPA O. Reg. 329/04; CYFSA s.308; O. Reg. 191/18 s.9)
   */
  readonly breachPattern?: boolean | null | undefined;
  /**
   * Did the breach lead to disciplinary action or, under the CYFSA, to a related resignation? (13.G, footnotes 77 and 78; PHIPA O.
   * Reg. 329/04; CYFSA s.308; O. Reg. 191/18 s.9; 13.H, footnotes 81 and 82; PHIPA O. Reg. 329/04; CYFSA s.308; O. Reg. 191/18 s.9)
   */
  readonly breachDisciplinaryAction?: boolean | null | undefined;
  /**
   * Was the breach by a prescribed entity? (13.G, footnote 78; CYFSA s.308; O. Reg. 191/18 s.9; 13.H, footnote 82; CYFSA s.308; O.
   * Reg. 191/18 s.9)
   */
  readonly breachByPrescribedEntity?: boolean | null | undefined;
  /**
   * Is the breach significant? (13.G, footnotes 77, 78 and 79; PHIPA O. Reg. 329/04; CYFSA s.308; O. Reg. 191/18 s.9; 13.H, footnotes
   * 81, 82 and 83; PHIPA O. Reg. 329/04; CYFSA s.308; O. Reg. 191/18 s.9)
   */
  readonly breachSignificant?: boolean | null | undefined;
  /** Is the breach hard to contain? (13.G, footnote 79; 13.H, footnote 83) */
  readonly breachHardToContain?: boolean | null | undefined;
  /** Is the complaint specifically about the service provider? (13.H) */
  readonly complaintAboutProvider?: boolean | null | undefined;
  /**
   * Has a staff member, director or owner been charged or arrested for a crime that has affected or may affect anyone who receives a
   * service? (13.H)
   */
  readonly staffChargedOrArrested?: boolean | null | undefined;
  /** Does the provider consider the complaint serious? (13.H) */
  readonly seriousInNature?: boolean | null | undefined;
  /** Does the incident interfere with the provider’s or foster parent’s ability to provide routine services? (13.I) */
  readonly interferesWithRoutineServices?: boolean | null | undefined;
  /** Did the incident happen on the premises, where care is provided, or close to where the service is provided? (13.I) */
  readonly atOrNearServiceLocation?: boolean | null | undefined;
  /** Was a COOP or business continuity plan activated because the incident threatened anyone’s health or safety? (13.I) */
  readonly continuityPlanActivated?: boolean | null | undefined;
  /** Is the incident a significant danger or concern to the community, or was it perceived as one? (13.I) */
  readonly communityDanger?: boolean | null | undefined;
  /** Was the site evacuated because of the incident, or is it being evacuated now? (13.I) */
  readonly siteEvacuation?: boolean | null | undefined;
  /** Was the site locked down because of the incident, or is it locked down now? (13.I) */
  readonly siteLockdown?: boolean | null | undefined;
  /** Was police intervention or assistance required, or is it required now? (13.I) */
  readonly policeAssistance?: boolean | null | undefined;
  /** Was a Crisis Response Team activated or deployed? (13.I) */
  readonly crisisResponseTeam?: boolean | null | undefined;
  /** Did the incident happen before the person was admitted? (12 Categories) */
  readonly preAdmission?: boolean | null | undefined;
  /**
   * Are there reasonable grounds to suspect that a child is in need of protection? (12 Notification, footnote 26; CYFSA s.125; 13.F,
   * footnote 72; CYFSA s.125)
   */
  readonly childInNeedOfProtection?: boolean | null | undefined;
};

/** The facts that rules read in an entry of death, and those of the companions that it may call for. */
export interface DeathFacts
  extends Pick<
    EntryFacts,
    | 'duringService'
    | 'withProviderStaff'
    | 'atProviderSite'
    | 'responsibleForSafety'
    | 'linkedToService'
    | 'impactsService'
    | 'significantlyContentious'
    | 'stillbirth'
    | 'serviceRecipientDied'
    | 'accessDeniedOrSupervised'
    | 'accessOrderVaried'
    | 'criminalActByCustodialFamily'
    | 'deathSuddenAndUnexpected'
    | 'deathMayRequireInvestigation'
    | 'deathFromCauseOtherThanDisease'
    | 'deathFromUntreatedDisease'
    | 'medicalAssistanceInDying'
    | 'deathByMisadventure'
    | 'deathByNegligence'
    | 'deathByViolence'
    | 'deathDuringOrAfterPregnancy'
    | 'restrainedAtDeath'
    | 'onSecureTreatmentOrHospitalPremises'
    | 'deathInvolvingPoliceForce'
    | 'inPeaceOfficerCustody'
    | 'deathByMisconduct'
    | 'deathByMalpractice'
    | 'deathByUnfairMeans'
    | 'constructionProjectAccident'
    | 'preAdmission'
    | 'childInNeedOfProtection'
  > {}

/** The facts that rules read in an entry of serious-injury, and those of the companions that it may call for. */
export interface SeriousInjuryFacts
  extends Pick<
    EntryFacts,
    | 'duringService'
    | 'withProviderStaff'
    | 'atProviderSite'
    | 'responsibleForSafety'
    | 'linkedToService'
    | 'impactsService'
    | 'significantlyContentious'
    | 'unscheduledMedicalAttention'
    | 'unplannedHospitalization'
    | 'lifeThreatening'
    | 'causedByServiceProvider'
    | 'emergencyMedicalServices'
    | 'seriousBodilyHarm'
    | 'suicideAttempt'
    | 'seriousInjuryResulted'
    | 'hungerStrike'
    | 'threatToHealthOrSafety'
    | 'immediateRiskOfHarm'
    | 'assaultSeriouslyInjuredIndividual'
    | 'assaultSeriouslyInjuredStaff'
    | 'assaultSeriouslyInjuredOther'
    | 'sexualAssault'
    | 'contrabandProhibited'
    | 'contrabandCouldInjureOrKill'
    | 'contrabandSignificantSafetyRisk'
    | 'contrabandSignificantDanger'
    | 'contrabandAssistsEscape'
    | 'contrabandUnderActiveInvestigation'
    | 'contrabandLockdownOrSearch'
    | 'itCriminalCharges'
    | 'itThreatToSafety'
    | 'itPublicSafetyThreat'
    | 'itProstitutionOrTrafficking'
    | 'absenceUnusualOrUnauthorized'
    | 'absenceImmediateSafetyConcern'
    | 'absencePublicSafetyConcern'
    | 'chargesRelateToServiceStart'
    | 'chargesSignificantSafetyConcern'
    | 'relinquishmentFulfilled'
    | 'performedByServiceStaff'
    | 'notARestraint'
    | 'usedInCrisis'
    | 'deescalationProvedIneffective'
    | 'immediateRiskOfHarmOrDamage'
    | 'behaviourNewOrMoreIntense'
    | 'restraintCausedInjury'
    | 'restraintAbuseAllegation'
    | 'mechanicalUnderTreatmentOrPasdPlan'
    | 'mechanicalForCustodyTransport'
    | 'contraryToPlanRegulationOrDirective'
    | 'behaviourSupportPlan'
    | 'planEffective'
    | 'adultInjured'
    | 'interventionCausedHarm'
    | 'interventionTreatedWithEms'
    | 'interventionContravenedRules'
    | 'interventionByUnauthorizedPerson'
    | 'medicationRefusal'
    | 'significantHealthOrSafetyRisk'
    | 'preAdmission'
    | 'childInNeedOfProtection'
  > {}

/** The facts that rules read in an entry of serious-illness, and those of the companions that it may call for. */
export interface SeriousIllnessFacts
  extends Pick<
    EntryFacts,
    | 'duringService'
    | 'withProviderStaff'
    | 'atProviderSite'
    | 'responsibleForSafety'
    | 'linkedToService'
    | 'impactsService'
    | 'significantlyContentious'
    | 'unscheduledMedicalAttention'
    | 'unplannedHospitalization'
    | 'lifeThreatening'
    | 'emergencyMedicalServices'
    | 'seriousInjuryResulted'
    | 'hungerStrike'
    | 'suspectedDiseaseOfPublicHealthSignificance'
    | 'outbreak'
    | 'interferesWithRoutineServices'
    | 'atOrNearServiceLocation'
    | 'continuityPlanActivated'
    | 'communityDanger'
    | 'siteEvacuation'
    | 'siteLockdown'
    | 'policeAssistance'
    | 'crisisResponseTeam'
    | 'preAdmission'
    | 'childInNeedOfProtection'
  > {}

/** The facts that rules read in an entry of serious-individual-action, and those of the companions that it may call for. */
export interface SeriousIndividualActionFacts
  extends Pick<
    EntryFacts,
    | 'duringService'
    | 'withProviderStaff'
    | 'atProviderSite'
    | 'responsibleForSafety'
    | 'linkedToService'
    | 'impactsService'
    | 'significantlyContentious'
    | 'unscheduledMedicalAttention'
    | 'unplannedHospitalization'
    | 'lifeThreatening'
    | 'causedByServiceProvider'
    | 'emergencyMedicalServices'
    | 'seriousBodilyHarm'
    | 'suicideAttempt'
    | 'seriousInjuryResulted'
    | 'hungerStrike'
    | 'threatToHealthOrSafety'
    | 'immediateRiskOfHarm'
    | 'assaultSeriouslyInjuredIndividual'
    | 'assaultSeriouslyInjuredStaff'
    | 'assaultSeriouslyInjuredOther'
    | 'sexualAssault'
    | 'contrabandProhibited'
    | 'contrabandCouldInjureOrKill'
    | 'contrabandSignificantSafetyRisk'
    | 'contrabandSignificantDanger'
    | 'contrabandAssistsEscape'
    | 'contrabandUnderActiveInvestigation'
    | 'contrabandLockdownOrSearch'
    | 'itCriminalCharges'
    | 'itThreatToSafety'
    | 'itPublicSafetyThreat'
    | 'itProstitutionOrTrafficking'
    | 'absenceUnusualOrUnauthorized'
    | 'absenceImmediateSafetyConcern'
    | 'absencePublicSafetyConcern'
    | 'chargesRelateToServiceStart'
    | 'chargesSignificantSafetyConcern'
    | 'relinquishmentFulfilled'
    | 'performedByServiceStaff'
    | 'medicationRefusal'
    | 'significantHealthOrSafetyRisk'
    | 'preAdmission'
    | 'childInNeedOfProtection'
  > {}

/** The facts that rules read in an entry of restrictive-intervention, and those of the companions that it may call for. */
export interface RestrictiveInterventionFacts
  extends Pick<
    EntryFacts,
    | 'duringService'
    | 'withProviderStaff'
    | 'atProviderSite'
    | 'responsibleForSafety'
    | 'linkedToService'
    | 'impactsService'
    | 'significantlyContentious'
    | 'unscheduledMedicalAttention'
    | 'unplannedHospitalization'
    | 'lifeThreatening'
    | 'causedByServiceProvider'
    | 'emergencyMedicalServices'
    | 'seriousBodilyHarm'
    | 'suicideAttempt'
    | 'seriousInjuryResulted'
    | 'hungerStrike'
    | 'performedByServiceStaff'
    | 'notARestraint'
    | 'usedInCrisis'
    | 'deescalationProvedIneffective'
    | 'immediateRiskOfHarmOrDamage'
    | 'behaviourNewOrMoreIntense'
    | 'restraintCausedInjury'
    | 'restraintAbuseAllegation'
    | 'mechanicalUnderTreatmentOrPasdPlan'
    | 'mechanicalForCustodyTransport'
    | 'contraryToPlanRegulationOrDirective'
    | 'behaviourSupportPlan'
    | 'planEffective'
    | 'adultInjured'
    | 'interventionCausedHarm'
    | 'interventionTreatedWithEms'
    | 'interventionContravenedRules'
    | 'interventionByUnauthorizedPerson'
    | 'medicationRefusal'
    | 'significantHealthOrSafetyRisk'
    | 'preAdmission'
    | 'childInNeedOfProtection'
  > {}

/** The facts that rules read in an entry of abuse-or-mistreatment, and those of the companions that it may call for. */
export interface AbuseOrMistreatmentFacts
  extends Pick<
    EntryFacts,
    | 'duringService'
    | 'withProviderStaff'
    | 'atProviderSite'
    | 'responsibleForSafety'
    | 'linkedToService'
    | 'impactsService'
    | 'significantlyContentious'
    | 'seriousInjuryResulted'
    | 'hungerStrike'
    | 'abuseBeforeService'
    | 'newAllegation'
    | 'abuseImmediateThreat'
    | 'staffImplicated'
    | 'traffickerThreats'
    | 'sexTrafficking'
    | 'mayBeCriminalOffence'
    | 'againstPoliceOfficer'
    | 'preAdmission'
    | 'childInNeedOfProtection'
  > {}

/** The facts that rules read in an entry of error-or-omission, and those of the companions that it may call for. */
export interface ErrorOrOmissionFacts
  extends Pick<
    EntryFacts,
    | 'duringService'
    | 'withProviderStaff'
    | 'atProviderSite'
    | 'responsibleForSafety'
    | 'linkedToService'
    | 'impactsService'
    | 'significantlyContentious'
    | 'unscheduledMedicalAttention'
    | 'unplannedHospitalization'
    | 'lifeThreatening'
    | 'causedByServiceProvider'
    | 'emergencyMedicalServices'
    | 'seriousBodilyHarm'
    | 'suicideAttempt'
    | 'seriousInjuryResulted'
    | 'hungerStrike'
    | 'threatToHealthOrSafety'
    | 'immediateRiskOfHarm'
    | 'assaultSeriouslyInjuredIndividual'
    | 'assaultSeriouslyInjuredStaff'
    | 'assaultSeriouslyInjuredOther'
    | 'sexualAssault'
    | 'contrabandProhibited'
    | 'contrabandCouldInjureOrKill'
    | 'contrabandSignificantSafetyRisk'
    | 'contrabandSignificantDanger'
    | 'contrabandAssistsEscape'
    | 'contrabandUnderActiveInvestigation'
    | 'contrabandLockdownOrSearch'
    | 'itCriminalCharges'
    | 'itThreatToSafety'
    | 'itPublicSafetyThreat'
    | 'itProstitutionOrTrafficking'
    | 'absenceUnusualOrUnauthorized'
    | 'absenceImmediateSafetyConcern'
    | 'absencePublicSafetyConcern'
    | 'chargesRelateToServiceStart'
    | 'chargesSignificantSafetyConcern'
    | 'relinquishmentFulfilled'
    | 'performedByServiceStaff'
    | 'medicationHarmPossible'
    | 'medicationMayImpair'
    | 'medicationThreatensHealth'
    | 'medicationRefusal'
    | 'significantHealthOrSafetyRisk'
    | 'hoardedMedication'
    | 'personalInformationMishandled'
    | 'privacySeriousHarm'
    | 'privacySeriousHarmToOthers'
    | 'contravenesYcja'
    | 'breachUnauthorizedUseOrDisclosure'
    | 'breachStolen'
    | 'breachFurtherUse'
    | 'breachPattern'
    | 'breachDisciplinaryAction'
    | 'breachByPrescribedEntity'
    | 'breachSignificant'
    | 'breachHardToContain'
    | 'preAdmission'
    | 'childInNeedOfProtection'
  > {}

/** The facts that rules read in an entry of serious-complaint, and those of the companions that it may call for. */
export interface SeriousComplaintFacts
  extends Pick<
    EntryFacts,
    | 'duringService'
    | 'withProviderStaff'
    | 'atProviderSite'
    | 'responsibleForSafety'
    | 'linkedToService'
    | 'impactsService'
    | 'significantlyContentious'
    | 'seriousInjuryResulted'
    | 'hungerStrike'
    | 'againstPoliceOfficer'
    | 'breachUnauthorizedUseOrDisclosure'
    | 'breachStolen'
    | 'breachFurtherUse'
    | 'breachPattern'
    | 'breachDisciplinaryAction'
    | 'breachByPrescribedEntity'
    | 'breachSignificant'
    | 'breachHardToContain'
    | 'complaintAboutProvider'
    | 'staffChargedOrArrested'
    | 'seriousInNature'
    | 'preAdmission'
    | 'childInNeedOfProtection'
  > {}

/** The facts that rules read in an entry of disturbance-or-disaster, and those of the companions that it may call for. */
export interface DisturbanceOrDisasterFacts
  extends Pick<
    EntryFacts,
    | 'duringService'
    | 'withProviderStaff'
    | 'atProviderSite'
    | 'responsibleForSafety'
    | 'linkedToService'
    | 'impactsService'
    | 'significantlyContentious'
    | 'seriousInjuryResulted'
    | 'hungerStrike'
    | 'suspectedDiseaseOfPublicHealthSignificance'
    | 'interferesWithRoutineServices'
    | 'atOrNearServiceLocation'
    | 'continuityPlanActivated'
    | 'communityDanger'
    | 'siteEvacuation'
    | 'siteLockdown'
    | 'policeAssistance'
    | 'crisisResponseTeam'
    | 'preAdmission'
    | 'childInNeedOfProtection'
  > {}

/** The facts that rules read in an entry, by category. */
export interface CategoryFacts {
  /** Facts of 13.A. */
  readonly death: DeathFacts;
  /** Facts of 13.B. */
  readonly 'serious-injury': SeriousInjuryFacts;
  /** Facts of 13.C. */
  readonly 'serious-illness': SeriousIllnessFacts;
  /** Facts of 13.D. */
  readonly 'serious-individual-action': SeriousIndividualActionFacts;
  /** Facts of 13.E. */
  readonly 'restrictive-intervention': RestrictiveInterventionFacts;
  /** Facts of 13.F. */
  readonly 'abuse-or-mistreatment': AbuseOrMistreatmentFacts;
  /** Facts of 13.G. */
  readonly 'error-or-omission': ErrorOrOmissionFacts;
  /** Facts of 13.H. */
  readonly 'serious-complaint': SeriousComplaintFacts;
  /** Facts of 13.I. */
  readonly 'disturbance-or-disaster': DisturbanceOrDisasterFacts;
}

/** Answers by fact id, each fact with its question and clause. A fact that is not known is left out or null: unknown is never read as "no". */
export type Facts = OccurrenceFacts & IndividualFacts & EntryFacts;

/**
 * The facts that rules read in an entry of a category: those of the entry itself, or those of the individual or the occurrence.
 */
export type FactsFor<C extends CategoryId, S extends FactScope = 'entry'> = {
  /** What `Entry.facts` takes. */
  readonly entry: CategoryFacts[C];
  /** What `Individual.facts` takes. */
  readonly individual: IndividualFacts;
  /** What `Occurrence.facts` takes. */
  readonly occurrence: OccurrenceFacts & EntryFacts;
}[S];
