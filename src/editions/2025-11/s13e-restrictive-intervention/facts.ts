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
      'Was it carried out by a person delivering the ministry-licensed, funded or directly operated service, or employed or engaged by the provider (third-party staff accountable to it included)?',
    help: 'Foster parents and volunteers count. Police, hospital staff and teachers do not.',
    citations: level,
  },
  {
    id: 'notARestraint',
    question:
      'Does the regulation’s own definition leave it out (brief, gentle and part of a behaviour teaching program; protective equipment; a device worn for safety, position or balance, or prescribed for treatment)?',
    help: 'Brief, gentle and part of a teaching program: all three. Protective equipment: children and young persons. Devices: adults.',
    citations: guidelines('13.E', [55, 56, 60, 65], ['CYFSA', 'O. Reg. 299/10']),
  },
  {
    id: 'crisisDeescalationFailed',
    question: 'Was it used in a crisis, after positive interventions and attempts to de-escalate proved ineffective?',
    help: 'Adults with a developmental disability.',
    citations: adultRestraint,
  },
  {
    id: 'immediateRiskOfHarmOrDamage',
    question:
      'Did challenging behaviour put the person at immediate risk of harming themselves or others, or of damaging property?',
    help: 'Adults with a developmental disability. Challenging behaviour is aggressive, injures or does damage, and gets in the way of daily life or learning, or is any mix of these.',
    citations: adultRestraint,
  },
  {
    id: 'behaviourNewOrMoreIntense',
    question: 'Is the challenging behaviour new, or more intense than before?',
    help: 'Counts together with a plan that is missing or does not deal with it.',
    citations: adultRestraint,
  },
  {
    id: 'restraintCausedInjury',
    question: 'Did the restraint injure anybody: the adult, the staff or anyone nearby?',
    help: 'Any injury, serious or not.',
    citations: adultRestraint,
  },
  {
    id: 'restraintAbuseAllegation',
    question: 'Did the restraint result in an allegation of abuse?',
    help: 'Then an entry for abuse or mistreatment may be due as well.',
    citations: adultRestraint,
  },
  {
    id: 'mechanicalUnderTreatmentOrPasdPlan',
    question: 'Was it used under a plan of treatment or a plan for the use of a PASD?',
    help: 'A plan by health practitioners; a PASD is a personal assistance service device. Children and young persons.',
    citations: guidelines('13.E', [62, 63, 64], ['O. Reg. 155/18 s.21', 'CYFSA s.160']),
  },
  {
    id: 'mechanicalForCustodyTransport',
    question:
      'Was it reasonably necessary to transport a young person detained in secure custody or secure temporary detention to another place of custody or detention, or to or from court or the community?',
    help: 'Secure places only, not open ones.',
    citations: guidelines('13.E', [61], ['CYFSA s.156(3)']),
  },
  {
    id: 'contraryToPlanRegulationOrDirective',
    question: 'Was it contrary to the behaviour support plan, O. Reg. 299/10 or the policy directives?',
    help: 'Policy directive 2.0, Supporting People with Challenging Behaviour. Adults with a developmental disability.',
    citations: guidelines('13.E', [65, 68], ['O. Reg. 299/10', 'SIPDDA policy directive 2.0']),
  },
  {
    id: 'withoutBehaviourSupportPlan',
    question: 'Is there no behaviour support plan that would address the behaviour?',
    help: 'A plan rests on a written functional assessment of the person.',
    citations: plan,
  },
  {
    id: 'planDoesNotAddressBehaviour',
    question: 'Do the strategies of the behaviour support plan fail to address the behaviour effectively?',
    help: 'A plan exists, but its strategies do not work for this behaviour.',
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
    question: 'Did it result in physical impairment, injury and/or emotional harm of the individual themselves?',
    help: 'Any injury of the individual. Distress alone need not be emotional harm; that is for the provider to say.',
    citations: level,
  },
  {
    id: 'interventionTreatedWithEms',
    question: 'Did it result in treatment by a health professional and was emergency medical intervention required?',
    help: 'Both. Paramedics or an emergency department.',
    citations: level,
  },
  {
    id: 'interventionContravenedRules',
    question: 'Did it contravene ministry legislation, regulations and/or policy?',
    help: 'Going against the behaviour support plan counts. So does a locked room that was not approved.',
    citations: guidelines('13.E', [54, 59, 66, 67], ['CYFSA Part VI', 'CYFSA Part VII', 'CYFSA s.173(1)']),
  },
  {
    id: 'interventionByUnauthorizedPerson',
    question: 'Was it administered by an unauthorized person?',
    help: 'One of the provider’s people who lacks the training or approval.',
    citations: level,
  },
]);
