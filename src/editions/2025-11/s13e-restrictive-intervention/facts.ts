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
      'Was the intervention carried out by someone who delivers the ministry-licensed, funded or directly operated service, or whom the provider employs or engages (third-party staff who are accountable to the provider included)?',
    help: 'Foster parents and volunteers count. Police, hospital staff and teachers do not.',
    citations: level,
  },
  {
    id: 'notARestraint',
    question:
      'Does the regulation’s own definition leave the intervention out (brief, gentle and part of a behaviour teaching program; protective equipment; a device worn for safety, position or balance, or prescribed for treatment)?',
    help: 'A brief, gentle redirection counts only as part of a teaching program. Protective equipment counts for children and young persons. Devices count for adults with a developmental disability.',
    citations: guidelines('13.E', [55, 56, 60, 65], ['CYFSA', 'O. Reg. 299/10']),
  },
  {
    id: 'usedInCrisis',
    question: 'Was the restraint used to deal with a crisis?',
    help: 'For adults with a developmental disability. A crisis that left no time to de-escalate is a crisis.',
    citations: adultRestraint,
  },
  {
    id: 'deescalationProvedIneffective',
    question: 'Were positive interventions and attempts to de-escalate tried, and did they prove ineffective?',
    help: 'For adults with a developmental disability. Answer no if there was no time to try. The description then says why nothing less intrusive was used.',
    citations: adultRestraint,
  },
  {
    id: 'immediateRiskOfHarmOrDamage',
    question:
      'Did challenging behaviour put the adult at immediate risk of harming themselves or others, or of damaging property?',
    help: 'Adults with a developmental disability. Challenging behaviour is aggressive, injures or does damage, and gets in the way of daily life or learning, or is any mix of these.',
    citations: adultRestraint,
  },
  {
    id: 'behaviourNewOrMoreIntense',
    question: 'Is the challenging behaviour new, or more intense than before?',
    help: 'Counts together with a behaviour support plan that is missing or not effective.',
    citations: adultRestraint,
  },
  {
    id: 'restraintCausedInjury',
    question: 'Did the restraint injure anyone: the adult, the staff or anyone nearby?',
    help: 'Any injury, serious or not.',
    citations: adultRestraint,
  },
  {
    id: 'restraintAbuseAllegation',
    question: 'Did the restraint result in an allegation of abuse?',
    help: 'If so, an entry for abuse or mistreatment may be needed as well.',
    citations: adultRestraint,
  },
  {
    id: 'mechanicalUnderTreatmentOrPasdPlan',
    question: 'Was the restraint used under a plan of treatment or a plan for the use of a PASD?',
    help: 'Health practitioners make such a plan. A PASD is a personal assistance service device. For children and young persons.',
    citations: guidelines('13.E', [62, 63, 64], ['O. Reg. 155/18 s.21', 'CYFSA s.160']),
  },
  {
    id: 'mechanicalForCustodyTransport',
    question:
      'Was the restraint reasonably necessary to transport a young person detained in secure custody or secure temporary detention to another place of custody or detention, or to or from court or the community?',
    help: 'Secure places only, not open ones.',
    citations: guidelines('13.E', [61], ['CYFSA s.156(3)']),
  },
  {
    id: 'contraryToPlanRegulationOrDirective',
    question: 'Was the intervention contrary to the behaviour support plan, O. Reg. 299/10 or the policy directives?',
    help: 'Policy directive 2.0, Supporting People with Challenging Behaviour. Adults with a developmental disability.',
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
    question: 'Do the intervention strategies in the behaviour support plan address the behaviour effectively?',
    help: 'Counts only where there is a plan.',
    citations: plan,
  },
  {
    id: 'adultInjured',
    question: 'Was the adult injured?',
    help: 'Any injury. Secure de-escalation of an adult with a developmental disability.',
    citations: guidelines('13.E', [66]),
  },
  {
    id: 'interventionCausedHarm',
    question: 'Did the intervention result in physical impairment, injury or emotional harm of the individual?',
    help: 'Any injury of the individual. Distress alone need not be emotional harm; the provider decides.',
    citations: level,
  },
  {
    id: 'interventionTreatedWithEms',
    question:
      'Did the intervention result in treatment by a health professional, and was emergency medical intervention required?',
    help: 'Both. Paramedics or an emergency department.',
    citations: level,
  },
  {
    id: 'interventionContravenedRules',
    question: 'Did the intervention contravene ministry legislation, regulations or policy?',
    help: 'An intervention against the behaviour support plan counts. So does a locked room that was not approved.',
    citations: guidelines('13.E', [54, 59, 66, 67], ['CYFSA Part VI', 'CYFSA Part VII', 'CYFSA s.173(1)']),
  },
  {
    id: 'interventionByUnauthorizedPerson',
    question: 'Did an unauthorized person carry out the intervention?',
    help: 'One of the provider’s people who lacks the training or approval.',
    citations: level,
  },
]);
