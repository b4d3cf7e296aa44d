import { frozen } from '../../../lib/freeze.ts';
import { guidelines } from '../../../model/citation.ts';
import type { FactDefinition, FactGroup } from '../../../model/fact.ts';

const coronersAct = guidelines('13.A', [34], ['Coroners Act s.10(1)', 'Coroners Act s.10(2)']);
const section128 = guidelines('13.A', [31], ['CYFSA s.128']);
const premises = guidelines('13.A', [33], ['Coroners Act s.10(4.8)']);
const reasonToBelieve = 'A reason to believe so is enough. You need not be certain.';

/** The circumstances in which the Coroner is notified, whoever died: the likeliest first. */
const circumstances: FactGroup = {
  id: 'coroner-circumstances',
  prompt: 'Which of these circumstances apply to the death? A reason to believe that one applies is enough.',
};

/** Section 13.A: what decides whether a death is reported and whether the Coroner is notified. */
export const deathFacts: readonly FactDefinition[] = frozen([
  {
    id: 'stillbirth',
    question: 'Was the death a stillbirth?',
    help: 'A stillbirth does not require a death report. The death of a child who was born alive is not a stillbirth.',
    citations: guidelines('13.A'),
  },
  {
    id: 'serviceRecipientDied',
    question: 'Did the person who died receive the service, at the time of death or in the past?',
    help: 'Answer yes for a former client. Answer no for a family member, a friend or staff. Their deaths are not reported in this category.',
    citations: guidelines('13.A', [28]),
  },
  {
    id: 'childOrFamilyReceivedCasService',
    question:
      'Did the child or the child’s family receive a service from a children’s aid society in the 12 months before the death?',
    help: 'A service from any society, at any time in those months, counts.',
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
    question:
      'Did a court, on a society’s application, later change the order to grant the parent access or end the supervision?',
    help: 'A yes also means that there was such an order.',
    citations: section128,
  },
  {
    id: 'criminalActByCustodialFamily',
    question:
      'Did the child die because of a criminal act by a parent or family member who had custody or charge of the child?',
    help: 'Go by who had custody or charge at the time of the act.',
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
    help: 'If the cause of death is unknown, answer no only if you are sure.',
    citations: coronersAct,
    group: circumstances,
  },
  {
    id: 'deathFromCauseOtherThanDisease',
    question: 'Is there reason to believe that something other than disease caused the death?',
    help: 'For a suicide or an accidental death, the answer is yes.',
    citations: coronersAct,
    group: circumstances,
  },
  {
    id: 'deathFromUntreatedDisease',
    question:
      'Is there reason to believe that the person died of a disease or sickness for which they were not being treated?',
    help: reasonToBelieve,
    citations: coronersAct,
    group: circumstances,
  },
  {
    id: 'medicalAssistanceInDying',
    question: 'Was the death a result of medical assistance in dying (MAID)?',
    help: 'If yes, notify the Coroner, whatever the illness was.',
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
    question: 'Is there reason to believe that the person died during or after pregnancy?',
    help: 'The Guidelines set no time limit. After a pregnancy, answer yes unless the death clearly has nothing to do with it.',
    citations: coronersAct,
    group: circumstances,
  },
  {
    id: 'restrainedAtDeath',
    question: 'Was the person being restrained at the time of death?',
    help: 'This matters for a death on the premises of a secure treatment program or a hospital.',
    citations: premises,
    group: circumstances,
  },
  {
    id: 'onSecureTreatmentOrHospitalPremises',
    question: 'Did the death happen on the premises of a secure treatment program or a hospital?',
    help: 'This matters if the person was being restrained at the time of death.',
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
    question: 'Did the person die while detained or in the custody of a peace officer?',
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
    help: 'This applies wherever the person lived.',
    citations: guidelines('13.A'),
    group: circumstances,
  },
]);
