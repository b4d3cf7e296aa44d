import { frozen } from '../../../lib/freeze.ts';
import { guidelines } from '../../../model/citation.ts';
import type { FactDefinition } from '../../../model/fact.ts';

const plan = guidelines('13.E', [58, 68], ['O. Reg. 299/10']);
const adultRestraint = guidelines('13.E', [56, 57], ['O. Reg. 299/10']);
const level = guidelines('13.E');

/** Section 13.E: what makes an intervention reportable, per population, and Level 1. */
export const restrictiveInterventionFacts: readonly FactDefinition[] = frozen([
  {
    id: 'performedByServiceStaff',
    question:
      'Did someone who delivers the service, or whom the provider employs or engages, carry out the intervention?',
    help: 'The service is ministry-licensed, funded or directly operated. Third-party staff who are accountable to the provider, foster parents and volunteers count. Police, hospital staff, teachers and other non-staff do not.',
    citations: level,
  },
  {
    id: 'notARestraint',
    question: 'Does the legal definition of a restraint exclude this intervention?',
    help: 'The definition excludes brief, gentle restriction, redirection or prompting as part of a behaviour teaching program. For children and young persons, it also excludes protective equipment such as helmets or mitts. For adults with a developmental disability, it also excludes devices worn most of the time to prevent injury, for balance, or prescribed to aid treatment.',
    citations: guidelines('13.E', [55, 56, 60, 65], ['CYFSA', 'O. Reg. 299/10']),
  },
  {
    id: 'usedInCrisis',
    question: 'Was the restraint used to address a crisis situation?',
    help: 'This applies to adults with a developmental disability. A crisis that left no time to de-escalate counts.',
    citations: adultRestraint,
  },
  {
    id: 'deescalationProvedIneffective',
    question: 'Did positive interventions and attempts to de-escalate prove ineffective?',
    help: 'This applies to adults with a developmental disability. Answer no if there was no time to try. Then explain in the description why less intrusive measures were not used.',
    citations: adultRestraint,
  },
  {
    id: 'immediateRiskOfHarmOrDamage',
    question:
      'Did challenging behaviour put the adult at immediate risk of harming themselves or others, or of damaging property?',
    help: 'This applies to adults with a developmental disability. Challenging behaviour is aggressive, injures someone or damages property, and limits daily life or learning. Any combination counts.',
    citations: adultRestraint,
  },
  {
    id: 'behaviourNewOrMoreIntense',
    question: 'Is the challenging behaviour new, or more intense than before?',
    help: 'This matters if a behaviour support plan is missing or not effective.',
    citations: adultRestraint,
  },
  {
    id: 'restraintCausedInjury',
    question: 'Did the restraint injure the adult, the staff or anyone nearby?',
    help: 'Any injury counts, serious or not.',
    citations: adultRestraint,
  },
  {
    id: 'restraintAbuseAllegation',
    question: 'Did the restraint result in an allegation of abuse?',
    help: 'If yes, an entry for abuse or mistreatment may be needed as well.',
    citations: adultRestraint,
  },
  {
    id: 'mechanicalUnderTreatmentOrPasdPlan',
    question: 'Was the restraint used under a plan of treatment or a plan for the use of a PASD?',
    help: 'This applies to children and young persons. Health practitioners develop such a plan. A PASD is a Personal Assistance Service Device.',
    citations: guidelines('13.E', [62, 63, 64], ['O. Reg. 155/18 s.21', 'CYFSA s.160']),
  },
  {
    id: 'mechanicalForCustodyTransport',
    question:
      'Was the restraint reasonably necessary to transport a young person who is detained in secure custody or secure temporary detention?',
    help: 'The transport is to another place of custody or detention, or to or from court or the community. Open custody and open detention do not count.',
    citations: guidelines('13.E', [61], ['CYFSA s.156(3)']),
  },
  {
    id: 'contraryToPlanRegulationOrDirective',
    question: 'Was the intervention contrary to the behaviour support plan, O. Reg. 299/10 or the policy directives?',
    help: 'This applies to adults with a developmental disability. The policy directives are 2.0, Supporting People with Challenging Behaviour.',
    citations: guidelines('13.E', [65, 68], ['O. Reg. 299/10', 'SIPDDA policy directive 2.0']),
  },
  {
    id: 'behaviourSupportPlan',
    question: 'Is there a behaviour support plan that would address the behaviour?',
    help: 'A plan is based on a written functional assessment of the person.',
    citations: plan,
  },
  {
    id: 'planEffective',
    question: 'Do the strategies in the behaviour support plan effectively address the challenging behaviour?',
    help: 'This matters only if there is a plan.',
    citations: plan,
  },
  {
    id: 'adultInjured',
    question: 'Was the adult who was in secure de-escalation injured?',
    help: 'This applies to adults with a developmental disability. Any injury counts.',
    citations: guidelines('13.E', [66]),
  },
  {
    id: 'interventionCausedHarm',
    question: 'Did the intervention cause the person physical impairment, injury or emotional harm?',
    help: 'Any injury to the person counts. The provider decides whether distress is emotional harm.',
    citations: level,
  },
  {
    id: 'interventionTreatedWithEms',
    question:
      'Did the intervention result in treatment by a licensed health professional, and was emergency medical intervention required?',
    help: 'Answer yes only if both are true. Emergency medical intervention is by paramedics or an emergency department.',
    citations: level,
  },
  {
    id: 'interventionContravenedRules',
    question: 'Did the intervention contravene ministry legislation, regulations or policy?',
    help: 'An intervention contrary to the behaviour support plan counts. So does a locked room that was not approved.',
    citations: guidelines('13.E', [54, 59, 66, 67], ['CYFSA Part VI', 'CYFSA Part VII', 'CYFSA s.173(1)']),
  },
  {
    id: 'interventionByUnauthorizedPerson',
    question: 'Did an unauthorized person carry out the intervention?',
    help: 'For example, a person who works for the provider without the required training or approval.',
    citations: level,
  },
]);
