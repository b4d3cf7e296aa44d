import { frozen } from '../../../lib/freeze.ts';
import { guidelines } from '../../../model/citation.ts';
import type { FactDefinition, FactGroup } from '../../../model/fact.ts';

const coronersAct = guidelines('13.A', [34], ['Coroners Act s.10(1)', 'Coroners Act s.10(2)']);
const section128 = guidelines('13.A', [31], ['CYFSA s.128']);
const premises = guidelines('13.A', [33], ['Coroners Act s.10(4.8)']);
const reasonToBelieve = 'A reason to believe it is enough; certainty is not needed.';

/** The circumstances in which the Coroner is notified, whoever died: the likeliest first. */
const circumstances: FactGroup = {
  id: 'coroner-circumstances',
  prompt: 'Which of these circumstances of the death are there, or is there reason to believe?',
};

/** Section 13.A: what decides whether a death is reported and whether the Coroner is told. */
export const deathFacts: readonly FactDefinition[] = frozen([
  {
    id: 'stillbirth',
    question: 'Was the death a stillbirth?',
    help: 'A stillbirth needs no death report. The death of a child who was born alive does.',
    citations: guidelines('13.A'),
  },
  {
    id: 'serviceRecipientDied',
    question: 'Did the person who died receive the service, now or in the past?',
    help: 'Answer yes for a former client. Answer no for a family member, a friend or staff: their deaths are not reported in this category.',
    citations: guidelines('13.A', [28]),
  },
  {
    id: 'childOrFamilyReceivedCasService',
    question:
      'Did the child or the child’s family receive a service from a children’s aid society in the 12 months before the death?',
    help: 'At any time in those months, from any society.',
    citations: guidelines('13.A', [29], ['Child Death Reporting and Review Joint Directive, 2006']),
  },
  {
    id: 'accessDeniedOrSupervised',
    question: 'Did a court order under the CYFSA deny a parent access to the child, or make the access supervised?',
    help: 'Answer yes even if the order was changed later.',
    citations: section128,
  },
  {
    id: 'accessOrderVaried',
    question: 'Did a court, on a society’s application, change that order to grant access or to end the supervision?',
    help: 'A yes means that there was such an order.',
    citations: section128,
  },
  {
    id: 'criminalActByCustodialFamily',
    question:
      'Did the child die because of a criminal act by a parent or family member who had custody or charge of the child?',
    help: 'Custody or charge at the time of the act.',
    citations: section128,
  },
  {
    id: 'deathSuddenAndUnexpected',
    question: 'Is there reason to believe that the death was sudden and unexpected?',
    help: reasonToBelieve,
    citations: coronersAct,
    group: circumstances,
  },
  {
    id: 'deathMayRequireInvestigation',
    question: 'Is there reason to believe that the circumstances of the death may require investigation?',
    help: 'If the cause of death is unknown, take care before you answer no.',
    citations: coronersAct,
    group: circumstances,
  },
  {
    id: 'deathFromCauseOtherThanDisease',
    question: 'Is there reason to believe that the cause of death was something other than disease?',
    help: 'The subcategories Suicide and Accidental settle this.',
    citations: coronersAct,
    group: circumstances,
  },
  {
    id: 'deathFromUntreatedDisease',
    question:
      'Is there reason to believe that the individual died of a disease or sickness for which they were not being treated?',
    help: reasonToBelieve,
    citations: coronersAct,
    group: circumstances,
  },
  {
    id: 'medicalAssistanceInDying',
    question: 'Was the death a result of medical assistance in dying (MAID)?',
    help: 'The Coroner is notified whatever the illness was.',
    citations: guidelines('13.A'),
    group: circumstances,
  },
  {
    id: 'deathByMisadventure',
    question: 'Is there reason to believe that misadventure (an accident) caused the death?',
    help: reasonToBelieve,
    citations: coronersAct,
    group: circumstances,
  },
  {
    id: 'deathByNegligence',
    question: 'Is there reason to believe that negligence caused the death?',
    help: reasonToBelieve,
    citations: coronersAct,
    group: circumstances,
  },
  {
    id: 'deathByViolence',
    question: 'Is there reason to believe that violence caused the death?',
    help: reasonToBelieve,
    citations: coronersAct,
    group: circumstances,
  },
  {
    id: 'deathDuringOrAfterPregnancy',
    question: 'Did the individual die during a pregnancy or after one?',
    help: 'The text sets no limit in time. After a pregnancy, answer yes unless the death clearly has nothing to do with it.',
    citations: coronersAct,
    group: circumstances,
  },
  {
    id: 'restrainedAtDeath',
    question: 'Was the individual being restrained at the time of death?',
    help: 'Counts together with the premises of a secure treatment program or a hospital.',
    citations: premises,
    group: circumstances,
  },
  {
    id: 'onSecureTreatmentOrHospitalPremises',
    question: 'Did the death happen on the premises of a secure treatment program or a hospital?',
    help: 'Counts together with a restraint at the time of death.',
    citations: premises,
    group: circumstances,
  },
  {
    id: 'deathInvolvingPoliceForce',
    question: 'Is there reason to believe that the use of force by police or an officer caused the death?',
    help: reasonToBelieve,
    citations: coronersAct,
    group: circumstances,
  },
  {
    id: 'inPeaceOfficerCustody',
    question: 'Did the individual die while a peace officer had them detained or in custody?',
    help: 'Detention is enough. An arrest is not needed.',
    citations: guidelines('13.A'),
    group: circumstances,
  },
  {
    id: 'deathByMisconduct',
    question: 'Is there reason to believe that misconduct caused the death?',
    help: reasonToBelieve,
    citations: coronersAct,
    group: circumstances,
  },
  {
    id: 'deathByMalpractice',
    question: 'Is there reason to believe that malpractice caused the death?',
    help: reasonToBelieve,
    citations: coronersAct,
    group: circumstances,
  },
  {
    id: 'deathByUnfairMeans',
    question: 'Is there reason to believe that unfair means caused the death?',
    help: reasonToBelieve,
    citations: coronersAct,
    group: circumstances,
  },
  {
    id: 'constructionProjectAccident',
    question: 'Was the death a result of an accident at a construction project?',
    help: 'Wherever the individual lived.',
    citations: guidelines('13.A'),
    group: circumstances,
  },
]);
