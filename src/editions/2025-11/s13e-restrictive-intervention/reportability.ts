import { frozen } from '../../../lib/freeze.ts';
import type { Condition } from '../../../logic/condition.ts';
import { guidelines } from '../../../model/citation.ts';
import type { CategoryReportability } from '../../../model/rule.ts';
import {
  all,
  any,
  anyFact,
  childOrYoungPerson,
  fact,
  not,
  population,
  statedResidence,
  statedSetting,
  subcategory,
} from '../conditions.ts';

const adult = population('adult-with-developmental-disability');

/** There is no behaviour support plan for the behaviour, or its strategies do not address the behaviour effectively. */
export const withoutEffectivePlan: Condition = frozen(
  any(not(fact('behaviourSupportPlan')), all(fact('behaviourSupportPlan'), not(fact('planEffective')))),
);

export const restrictiveInterventionReportability: CategoryReportability = frozen({
  criteria: [
    {
      id: '13e.report.physical.child',
      text: 'A physical restraint was used on a child or young person.',
      citations: guidelines('13.E', [54, 55], ['CYFSA']),
      subcategories: ['physical-restraint'],
      scope: 'needed',
      when: childOrYoungPerson(),
    },
    {
      id: '13e.report.physical.adult',
      text: 'A physical restraint was used on an adult with a developmental disability in a crisis. There was an immediate risk, new or more intense behaviour not covered by an effective plan, an injury, or an allegation of abuse.',
      citations: guidelines('13.E', [56, 57, 58], ['O. Reg. 299/10']),
      subcategories: ['physical-restraint'],
      scope: 'needed',
      when: all(
        adult,
        fact('usedInCrisis'),
        any(
          fact('immediateRiskOfHarmOrDamage'),
          all(fact('behaviourNewOrMoreIntense'), withoutEffectivePlan),
          fact('restraintCausedInjury'),
          fact('restraintAbuseAllegation'),
        ),
      ),
    },
    {
      id: '13e.report.physical.adult-improper',
      text: 'A physical restraint of an adult with a developmental disability contravened ministry rules, or an unauthorized person administered it.',
      citations: guidelines('13.E', [54]),
      subcategories: ['physical-restraint'],
      scope: 'needed',
      when: all(adult, anyFact('interventionContravenedRules', 'interventionByUnauthorizedPerson')),
    },
    {
      id: '13e.report.mechanical.child',
      text: 'A mechanical restraint was used on a child or young person.',
      citations: guidelines(
        '13.E',
        [59, 60, 61, 64],
        ['CYFSA s.156', 'CYFSA s.160', 'O. Reg. 155/18 ss.58 to 65', 'O. Reg. 155/18 ss.74 to 83'],
      ),
      subcategories: ['mechanical-restraint'],
      scope: 'needed',
      when: childOrYoungPerson(),
    },
    {
      id: '13e.report.mechanical.adult',
      text: 'A mechanical restraint was used on an adult with a developmental disability contrary to the behaviour support plan, O. Reg. 299/10 or the policy directives.',
      citations: guidelines('13.E', [65], ['O. Reg. 299/10', 'SIPDDA policy directive 2.0']),
      subcategories: ['mechanical-restraint'],
      scope: 'needed',
      when: all(adult, fact('contraryToPlanRegulationOrDirective')),
    },
    {
      id: '13e.report.secure.child',
      text: 'A child or young person was placed in a secure de-escalation room.',
      citations: guidelines('13.E', [66, 67], ['CYFSA s.173(1)']),
      subcategories: ['secure-de-escalation'],
      scope: 'needed',
      when: childOrYoungPerson(),
    },
    {
      id: '13e.report.secure.adult',
      text: 'An adult with a developmental disability was placed in secure de-escalation. This was contrary to the plan or the rules, there was no plan, the plan does not effectively address the behaviour, or the adult was injured.',
      citations: guidelines('13.E', [66, 68], ['O. Reg. 299/10', 'SIPDDA policy directive 2.0']),
      subcategories: ['secure-de-escalation'],
      scope: 'needed',
      when: all(adult, any(anyFact('contraryToPlanRegulationOrDirective', 'adultInjured'), withoutEffectivePlan)),
    },
  ],
  exceptions: [
    {
      id: '13e.except.not-by-service-staff',
      text: 'Someone who does not work for the service carried out the intervention, such as a police officer, hospital staff or a teacher.',
      citations: guidelines('13.E'),
      when: not(fact('performedByServiceStaff')),
    },
    {
      id: '13e.except.not-a-restraint',
      text: 'The definition of a restraint in the statute or the regulation excludes the intervention.',
      citations: guidelines('13.E', [55, 56, 60, 65], ['CYFSA', 'O. Reg. 299/10']),
      subcategories: ['physical-restraint', 'mechanical-restraint'],
      when: all(any(subcategory('physical-restraint'), adult), fact('notARestraint')),
    },
    {
      id: '13e.except.treatment-or-pasd-plan',
      text: 'The mechanical restraint of a child or young person followed a plan of treatment or a plan for the use of a PASD.',
      citations: guidelines('13.E', [62, 63, 64], ['CYFSA s.160', 'O. Reg. 155/18 s.21', 'O. Reg. 155/18 ss.74 to 83']),
      subcategories: ['mechanical-restraint'],
      when: all(childOrYoungPerson(), fact('mechanicalUnderTreatmentOrPasdPlan')),
    },
    {
      id: '13e.except.custody-transport',
      text: 'The mechanical restraint was reasonably necessary to transport a young person detained in secure custody or secure temporary detention. Open custody and open detention do not count.',
      citations: guidelines('13.E', [61], ['CYFSA s.156(3)', 'O. Reg. 155/18 ss.58 to 65']),
      subcategories: ['mechanical-restraint'],
      when: all(
        population('young-person'),
        fact('mechanicalForCustodyTransport'),
        not(
          any(
            statedResidence('open-custody', 'open-temporary-detention'),
            statedSetting('open-custody', 'open-temporary-detention'),
          ),
        ),
      ),
    },
  ],
  criteriaNotMet: {
    id: '13e.not-met',
    text: 'None of the criteria applies. They cover children and young persons, and adults with a developmental disability in certain cases.',
    citations: guidelines('13.E'),
  },
});
