import { frozen } from '../../../lib/freeze.ts';
import { also, guidelines } from '../../../model/citation.ts';
import type { NotificationGround } from '../../../model/rule.ts';
import { all, any, childOrYoungPerson, fact, individualProgram, residence, subcategory } from '../conditions.ts';
import { ombudsmanAuthorities, ombudsmanStanding } from '../s12-general/ombudsman.ts';

const ofDeath = { recipient: 'coroner', per: 'entry', categories: ['death'] } as const;
const section128 = guidelines('13.A', [31], ['CYFSA s.128']);
const circumstances = guidelines('13.A');
const reasonToBelieve = guidelines('13.A', [34], ['Coroners Act s.10(1)', 'Coroners Act s.10(2)']);

/** 13.A: the Coroner, on each of its grounds, and the Ombudsman. */
export const deathNotifications: readonly NotificationGround[] = frozen([
  {
    ...ofDeath,
    id: '13a.notify.coroner.licensed-care',
    text: 'A child died while in licensed out of home care.',
    citations: guidelines('13.A', [30], ['O. Reg. 156/18 s.140(1)', 'O. Reg. 156/18 s.140(2)', 'Coroners Act s.10(2)']),
    when: all(
      childOrYoungPerson(),
      any(
        individualProgram('licensed-out-of-home-care'),
        residence('childrens-residence', 'foster-home', 'staff-model-home', 'secure-treatment'),
      ),
    ),
  },
  {
    ...ofDeath,
    id: '13a.notify.coroner.access-denied-or-supervised',
    text: 'A child died, and a court order under the CYFSA had denied a parent access to the child or made the access supervised.',
    citations: section128,
    when: all(childOrYoungPerson(), fact('accessDeniedOrSupervised')),
  },
  {
    ...ofDeath,
    id: '13a.notify.coroner.access-order-varied',
    text: 'A child died, and a court had changed such an order on a society’s application, to grant access or end the supervision.',
    citations: section128,
    when: all(childOrYoungPerson(), fact('accessOrderVaried')),
  },
  {
    ...ofDeath,
    id: '13a.notify.coroner.criminal-act-of-family',
    text: 'A child died because of a criminal act by a parent or family member who had custody or charge of the child at the time.',
    citations: section128,
    when: all(childOrYoungPerson(), fact('criminalActByCustodialFamily')),
  },
  {
    ...ofDeath,
    id: '13a.notify.coroner.group-living-or-intensive-support',
    text: 'The individual was a resident of a supported group living or intensive support residence, even if the death was off premises.',
    citations: guidelines('13.A', [32], ['Coroners Act s.10(2)(d)']),
    when: residence('supported-group-living', 'intensive-support'),
  },
  {
    ...ofDeath,
    id: '13a.notify.coroner.long-term-care',
    text: 'The individual was a resident of a long-term care home, even if the death was off premises.',
    citations: circumstances,
    when: residence('long-term-care-home'),
  },
  {
    ...ofDeath,
    id: '13a.notify.coroner.psychiatric-facility',
    text: 'The individual was a resident of a psychiatric facility, even if the death was off premises.',
    citations: circumstances,
    when: residence('psychiatric-facility'),
  },
  {
    ...ofDeath,
    id: '13a.notify.coroner.correctional-institution',
    text: 'The individual was a resident of a correctional institution, even if the death was off premises.',
    citations: circumstances,
    when: residence('correctional-institution'),
  },
  {
    ...ofDeath,
    id: '13a.notify.coroner.youth-detention',
    text: 'The individual was a resident of a temporary youth detention facility, even if the death was off premises.',
    citations: circumstances,
    when: residence('secure-temporary-detention', 'open-temporary-detention'),
  },
  {
    ...ofDeath,
    id: '13a.notify.coroner.youth-custody',
    text: 'The individual was a resident of an open or secure youth custody facility, even if the death was off premises.',
    citations: circumstances,
    when: residence('open-custody', 'secure-custody'),
  },
  {
    ...ofDeath,
    id: '13a.notify.coroner.restrained',
    text: 'The individual died while being restrained on the premises of a secure treatment program or a hospital.',
    citations: guidelines('13.A', [33], ['Coroners Act s.10(4.8)']),
    when: all(fact('restrainedAtDeath'), fact('onSecureTreatmentOrHospitalPremises')),
  },
  {
    ...ofDeath,
    id: '13a.notify.coroner.assisted-death',
    text: 'The individual died as a result of medical assistance in dying.',
    citations: circumstances,
    when: fact('medicalAssistanceInDying'),
  },
  {
    ...ofDeath,
    id: '13a.notify.coroner.construction',
    text: 'An accident at a construction project caused the death.',
    citations: circumstances,
    when: fact('constructionProjectAccident'),
  },
  {
    ...ofDeath,
    id: '13a.notify.coroner.peace-officer',
    text: 'The individual died while detained or in the custody of a peace officer.',
    citations: circumstances,
    when: fact('inPeaceOfficerCustody'),
  },
  {
    ...ofDeath,
    id: '13a.notify.coroner.violence',
    text: 'There is reason to believe that the death resulted from violence. The subcategory Violence/homicide is such a reason.',
    citations: reasonToBelieve,
    when: any(subcategory('violence-homicide'), fact('deathByViolence')),
  },
  {
    ...ofDeath,
    id: '13a.notify.coroner.misadventure',
    text: 'There is reason to believe that the death resulted from misadventure.',
    citations: reasonToBelieve,
    when: fact('deathByMisadventure'),
  },
  {
    ...ofDeath,
    id: '13a.notify.coroner.negligence',
    text: 'There is reason to believe that the death resulted from negligence.',
    citations: reasonToBelieve,
    when: fact('deathByNegligence'),
  },
  {
    ...ofDeath,
    id: '13a.notify.coroner.misconduct',
    text: 'There is reason to believe that the death resulted from misconduct.',
    citations: reasonToBelieve,
    when: fact('deathByMisconduct'),
  },
  {
    ...ofDeath,
    id: '13a.notify.coroner.malpractice',
    text: 'There is reason to believe that the death resulted from malpractice.',
    citations: reasonToBelieve,
    when: fact('deathByMalpractice'),
  },
  {
    ...ofDeath,
    id: '13a.notify.coroner.use-of-force',
    text: 'There is reason to believe that the death resulted from police or officer use of force.',
    citations: reasonToBelieve,
    when: fact('deathInvolvingPoliceForce'),
  },
  {
    ...ofDeath,
    id: '13a.notify.coroner.unfair-means',
    text: 'There is reason to believe that the death resulted from unfair means.',
    citations: reasonToBelieve,
    when: fact('deathByUnfairMeans'),
  },
  {
    ...ofDeath,
    id: '13a.notify.coroner.pregnancy',
    text: 'There is reason to believe that the individual died during or after pregnancy.',
    citations: reasonToBelieve,
    when: fact('deathDuringOrAfterPregnancy'),
  },
  {
    ...ofDeath,
    id: '13a.notify.coroner.sudden',
    text: 'There is reason to believe that the death was sudden and unexpected.',
    citations: reasonToBelieve,
    when: fact('deathSuddenAndUnexpected'),
  },
  {
    ...ofDeath,
    id: '13a.notify.coroner.untreated-disease',
    text: 'There is reason to believe that the individual died of a disease or sickness for which they were not being treated.',
    citations: reasonToBelieve,
    when: fact('deathFromUntreatedDisease'),
  },
  {
    ...ofDeath,
    id: '13a.notify.coroner.not-disease',
    text: 'There is reason to believe that something other than disease caused the death. The subcategories Suicide and Accidental are such reasons.',
    citations: reasonToBelieve,
    when: any(subcategory('suicide', 'accidental'), fact('deathFromCauseOtherThanDisease')),
  },
  {
    ...ofDeath,
    id: '13a.notify.coroner.may-require-investigation',
    text: 'There is reason to believe that the circumstances of the death may require investigation.',
    citations: reasonToBelieve,
    when: fact('deathMayRequireInvestigation'),
  },
  {
    id: '13a.notify.ombudsman',
    recipient: 'ombudsman',
    per: 'entry',
    categories: ['death'],
    text: 'A child or young person died who had sought or received a society’s service in the 12 months before the death.',
    citations: also(guidelines('13.A', [35], ombudsmanAuthorities), guidelines('12 Notification', [27])),
    when: ombudsmanStanding,
  },
]);
