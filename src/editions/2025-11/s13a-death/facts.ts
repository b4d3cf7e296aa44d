import { frozen } from '../../../lib/freeze.ts';
import { guidelines } from '../../../model/citation.ts';
import type { FactDefinition } from '../../../model/fact.ts';

const coronersAct = guidelines('13.A', [34], ['Coroners Act s.10(1)', 'Coroners Act s.10(2)']);
const section128 = guidelines('13.A', [31], ['CYFSA s.128']);
const premises = guidelines('13.A', [33], ['Coroners Act s.10(4.8)']);
const reasonToBelieve = 'A reason to believe it is enough; certainty is not needed.';

/** Section 13.A: what decides whether a death is reported and whether the Coroner is told. */
export const deathFacts: readonly FactDefinition[] = frozen([
  {
    id: 'stillbirth',
    question: 'Was it a stillbirth?',
    help: 'The only birth-related exception; a child born alive who dies is a death.',
    citations: guidelines('13.A'),
  },
  {
    id: 'serviceRecipientDied',
    question: 'Was the person who died an individual who received the service (not a family member or friend)?',
    help: 'Deaths of relatives and friends are not reported here, but a child served by a society, or whose family was, always is.',
    citations: guidelines('13.A', [28]),
  },
  {
    id: 'childOrFamilyReceivedCasService',
    question: 'Did the child, or their family, receive services from a children’s aid society in the 12 months before?',
    help: 'At any time in those months, from any society; the child’s own service or the family’s.',
    citations: guidelines('13.A', [29], ['Child Death Reporting and Review Joint Directive, 2006']),
  },
  {
    id: 'accessDeniedOrSupervised',
    question: 'Had a court order under the CYFSA denied a parent access to the child, or made access supervised?',
    help: 'Counts by itself, whether or not the order was changed later.',
    citations: section128,
  },
  {
    id: 'accessOrderVaried',
    question: 'Had a court, on a society’s application, varied that order to grant access or lift the supervision?',
    help: 'A yes says that there was such an order.',
    citations: section128,
  },
  {
    id: 'criminalActByCustodialFamily',
    question:
      'Did the child die as a result of a criminal act by a parent or family member who had custody or charge of the child?',
    help: 'Custody or charge at the time of the act.',
    citations: section128,
  },
  {
    id: 'restrainedAtDeath',
    question: 'Was the individual being restrained when they died?',
    help: 'Counts together with the premises of a secure treatment program or a hospital.',
    citations: premises,
  },
  {
    id: 'onSecureTreatmentOrHospitalPremises',
    question: 'Did it happen on the premises of a secure treatment program or a hospital?',
    help: 'Counts together with a restraint at the time of death.',
    citations: premises,
  },
  {
    id: 'medicalAssistanceInDying',
    question: 'Was the death medically assisted (MAID)?',
    help: 'A medically assisted death goes to the Coroner whatever the illness.',
    citations: guidelines('13.A'),
  },
  {
    id: 'constructionProjectAccident',
    question: 'Was the death caused by an accident at a construction project?',
    help: 'Wherever the individual lived.',
    citations: guidelines('13.A'),
  },
  {
    id: 'inPeaceOfficerCustody',
    question: 'Did the individual die while detained by, or in the custody of, a peace officer?',
    help: 'Detention is enough; an arrest is not needed.',
    citations: guidelines('13.A'),
  },
  {
    id: 'deathByViolence',
    question: 'Is there reason to believe the death resulted from violence?',
    help: reasonToBelieve,
    citations: coronersAct,
  },
  {
    id: 'deathByMisadventure',
    question: 'Is there reason to believe the death resulted from misadventure?',
    help: reasonToBelieve,
    citations: coronersAct,
  },
  {
    id: 'deathByNegligence',
    question: 'Is there reason to believe the death resulted from negligence?',
    help: reasonToBelieve,
    citations: coronersAct,
  },
  {
    id: 'deathByMisconduct',
    question: 'Is there reason to believe the death resulted from misconduct?',
    help: reasonToBelieve,
    citations: coronersAct,
  },
  {
    id: 'deathByMalpractice',
    question: 'Is there reason to believe the death resulted from malpractice?',
    help: reasonToBelieve,
    citations: coronersAct,
  },
  {
    id: 'deathByUnfairMeans',
    question: 'Is there reason to believe the death was brought about by unfair means?',
    help: reasonToBelieve,
    citations: coronersAct,
  },
  {
    id: 'deathInvolvingPoliceForce',
    question: 'Is there reason to believe the death resulted from police or officer use of force?',
    help: reasonToBelieve,
    citations: coronersAct,
  },
  {
    id: 'deathDuringOrAfterPregnancy',
    question: 'Did the individual die during pregnancy, or after it?',
    help: 'The text sets no limit in time. After a pregnancy, answer yes unless the death plainly has nothing to do with it.',
    citations: coronersAct,
  },
  {
    id: 'deathSuddenAndUnexpected',
    question: 'Did the individual die suddenly and unexpectedly?',
    help: reasonToBelieve,
    citations: coronersAct,
  },
  {
    id: 'deathFromUntreatedDisease',
    question: 'Did the individual die from a disease or sickness for which they were not being treated?',
    help: reasonToBelieve,
    citations: coronersAct,
  },
  {
    id: 'deathFromCauseOtherThanDisease',
    question: 'Did the individual die from any cause other than disease?',
    help: 'The subcategories Suicide and Accidental settle this.',
    citations: coronersAct,
  },
  {
    id: 'deathMayRequireInvestigation',
    question: 'Did the individual die under circumstances that may require investigation?',
    help: reasonToBelieve,
    citations: coronersAct,
  },
]);
