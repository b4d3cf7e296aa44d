import { frozen } from '../../lib/freeze.ts';
import type { Condition } from '../../logic/condition.ts';
import { also, guidelines } from '../../model/citation.ts';
import type { ContestedReading } from '../../model/rule.ts';
import {
  all,
  answeredYes,
  any,
  anyFact,
  childOrYoungPerson,
  fact,
  individualProgram,
  nonResidentialPrograms,
  not,
  population,
  privacyRegime,
  setting,
  type,
} from './conditions.ts';
import { ombudsmanStanding } from './s12-general/ombudsman.ts';
import { publicHealthSetting } from './s13c-serious-illness/notifications.ts';
import { withoutEffectivePlan } from './s13e-restrictive-intervention/reportability.ts';

const never: Condition = { any: [] };
const adult = population('adult-with-developmental-disability');
const summaryOfChanges = guidelines('Summary of Changes');

/**
 * Passages that can be read two ways, where the other reading can be computed: as a change of rules. The reading taken is the safer
 * one (the earlier deadline, the extra notification, never a confident "no" that the text leaves to judgment), but for two of 13.E, which
 * keep to the letter: a plan that does not work, and a mechanical restraint without a plan.
 */
export const contested: readonly ContestedReading[] = frozen([
  {
    id: 'scope-of-non-residential-services',
    reading:
      'What happens at the site or with staff is within a non-residential service, received or not: the exemption needs all three to be absent.',
    otherReading: 'Only what happens while a non-residential service is received is within it.',
    citations: guidelines('5 Provision of non-residential services'),
    changes: [
      {
        rule: '5.scope.non-residential',
        text: 'In a non-residential service it happened while the service was received.',
        when: all(
          not(answeredYes('preAdmission')),
          individualProgram(...nonResidentialPrograms),
          fact('duringService'),
        ),
      },
    ],
  },
  {
    id: 'children-in-society-care',
    reading:
      'A child in a society’s care who lives with kin goes by the program: child protection follows the rule for non-residential services.',
    otherReading:
      'A child in a society’s care is always in receipt of services, with kin too: section 4 lists children by their status in care, not by placement.',
    citations: also(guidelines('5 Provision of residential services'), guidelines('4', [5])),
    changes: [
      {
        rule: '5.scope.child-in-residence',
        text: 'A child or young person in out of home care, or in a society’s care wherever they live, is always in receipt of services.',
        citations: also(guidelines('5 Provision of residential services'), guidelines('4', [5])),
        when: all(
          not(answeredYes('preAdmission')),
          individualProgram(
            'anti-human-trafficking-out-of-home',
            'indigenous-healing-wellness-bed-based',
            'child-protection',
          ),
          childOrYoungPerson(),
        ),
      },
    ],
  },
  {
    id: 'coroner-section-128',
    reading: 'Each limb of CYFSA s.128 obliges alone, as the Guidelines join them with “or”.',
    otherReading: 'The limbs of CYFSA s.128 oblige only all three together, as in the statute that came before.',
    citations: guidelines('13.A', [31], ['CYFSA s.128']),
    changes: [
      { rule: '13a.notify.coroner.access-denied-or-supervised', when: never },
      { rule: '13a.notify.coroner.access-order-varied', when: never },
      {
        rule: '13a.notify.coroner.criminal-act-of-family',
        text: 'A court order on access to the child was made and varied, and the child died of a criminal act by a parent or family member who had custody or charge.',
        when: all(
          childOrYoungPerson(),
          fact('accessDeniedOrSupervised'),
          fact('accessOrderVaried'),
          fact('criminalActByCustodialFamily'),
        ),
      },
    ],
  },
  {
    id: 'serious-bodily-harm',
    reading: 'A serious injury need not be serious bodily harm: the provider answers that by itself.',
    otherReading:
      'Every serious injury is presumably serious bodily harm: the Ombudsman counts any injury that needs more than basic first aid.',
    citations: also(guidelines('13.B', [39]), guidelines('12 Notification', [27])),
    changes: [
      {
        rule: '13b.notify.ombudsman',
        text: 'A serious injury of a child or young person who sought or received a society’s service within the 12 months before.',
        when: ombudsmanStanding,
      },
    ],
  },
  {
    id: 'ombudsman-events',
    reading:
      'The Ombudsman is told of death, serious bodily harm, sexual assault and abuse, as section 13 and the Summary of Changes say.',
    otherReading:
      'The Ombudsman is told of death and serious bodily harm alone, as footnote 27 and the regulation say.',
    citations: also(
      guidelines('12 Notification', [27], ['O. Reg. 80/19 s.1']),
      guidelines('13.D', [53]),
      guidelines('13.F', [76]),
      summaryOfChanges,
    ),
    changes: [
      { rule: '13d.notify.ombudsman', when: never },
      { rule: '13f.notify.ombudsman', when: never },
    ],
  },
  {
    id: 'public-health-foster-homes',
    reading:
      'A foster home is none of the places that tell public health: 13.C speaks of residences and 13.I of licensed or funded out of home care residences.',
    otherReading:
      'A foster home is one of the places that tell public health: foster care is licensed out of home care.',
    citations: also(guidelines('13.I', [86]), guidelines('13.C', [41])),
    changes: [
      {
        rule: '13c.notify.public-health-unit',
        text: 'A residence, foster home or place of custody or detention suspects that somebody lodged there has or may have a disease of public health significance or the agent of a communicable disease.',
        when: all(
          any(publicHealthSetting, setting('foster-home')),
          any(
            { field: 'subcategory', in: ['communicable-disease'] },
            fact('suspectedDiseaseOfPublicHealthSignificance'),
          ),
        ),
      },
      {
        rule: '13i.notify.public-health-unit',
        text: 'A residence, foster home or place of custody or detention suspects a disease of public health significance, or the agent of a communicable disease, in somebody lodged there.',
        when: all(any(publicHealthSetting, setting('foster-home')), fact('suspectedDiseaseOfPublicHealthSignificance')),
      },
    ],
  },
  {
    id: 'assault-injuries',
    reading:
      'A serious injury of somebody who is neither the individual nor staff does not make an assault Level 1, as the two criteria are written; a warning is given.',
    otherReading: 'A serious injury of somebody else makes an assault Level 1 too: the gap looks unintended.',
    citations: guidelines('13.D'),
    changes: ['13d.level-1.assault.individual-injured', '2019.13d.level-1.assault.individual-injured'].map((rule) => ({
      rule,
      text: 'The assault seriously injured the individual, or somebody who is neither the individual nor staff.',
      when: anyFact('assaultSeriouslyInjuredIndividual', 'assaultSeriouslyInjuredOther'),
    })),
  },
  {
    id: 'adult-restraint-deescalation',
    reading:
      'A physical restraint of an adult in a crisis is reportable whether or not de-escalation was tried first: the description asks why, if none was.',
    otherReading:
      'A physical restraint of an adult is reportable only after positive interventions and attempts to de-escalate proved ineffective.',
    citations: guidelines('13.E', [56]),
    changes: [
      {
        rule: '13e.report.physical.adult',
        text: 'A physical restraint was used on an adult with a developmental disability in a crisis after attempts to de-escalate proved ineffective, with an immediate risk, new or more intense behaviour that no effective plan addresses, an injury, or an allegation of abuse.',
        when: all(
          adult,
          fact('usedInCrisis'),
          fact('deescalationProvedIneffective'),
          any(
            fact('immediateRiskOfHarmOrDamage'),
            all(fact('behaviourNewOrMoreIntense'), withoutEffectivePlan),
            fact('restraintCausedInjury'),
            fact('restraintAbuseAllegation'),
          ),
        ),
      },
    ],
  },
  {
    id: 'adult-restraint-limbs',
    reading: 'A physical restraint of an adult in a crisis needs one of the four circumstances to be reportable.',
    otherReading: 'A physical restraint of an adult in a crisis needs all four circumstances to be reportable.',
    citations: guidelines('13.E', [56]),
    changes: [
      {
        rule: '13e.report.physical.adult',
        text: 'A physical restraint was used on an adult with a developmental disability in a crisis, with an immediate risk, new or more intense behaviour that no effective plan addresses, an injury and an allegation of abuse.',
        when: all(
          adult,
          fact('usedInCrisis'),
          fact('immediateRiskOfHarmOrDamage'),
          fact('behaviourNewOrMoreIntense'),
          withoutEffectivePlan,
          fact('restraintCausedInjury'),
          fact('restraintAbuseAllegation'),
        ),
      },
    ],
  },
  {
    id: 'ineffective-plan-alone',
    reading: 'The behaviour must be new or more intense, whether there is no plan or one that does not work.',
    otherReading: 'A plan that does not work is enough, whether or not the behaviour is new or more intense.',
    citations: guidelines('13.E', [57, 58]),
    changes: [
      {
        rule: '13e.report.physical.adult',
        text: 'A physical restraint was used on an adult with a developmental disability in a crisis, with an immediate risk, new or more intense behaviour without a plan for it, a plan that is not effective, an injury, or an allegation of abuse.',
        when: all(
          adult,
          fact('usedInCrisis'),
          any(
            fact('immediateRiskOfHarmOrDamage'),
            all(fact('behaviourNewOrMoreIntense'), not(fact('behaviourSupportPlan'))),
            all(fact('behaviourSupportPlan'), not(fact('planEffective'))),
            fact('restraintCausedInjury'),
            fact('restraintAbuseAllegation'),
          ),
        ),
      },
    ],
  },
  {
    id: 'improper-adult-restraint',
    reading:
      'A physical restraint of an adult against the rules or by an unauthorized person is reportable without a crisis: it is the worst case, and Level 1 if reported.',
    otherReading:
      'A physical restraint of an adult, improper or not, is reportable only in a crisis: the criteria begin with one.',
    citations: guidelines('13.E', [54]),
    changes: [{ rule: '13e.report.physical.adult-improper', when: never }],
  },
  {
    id: 'mechanical-restraint-without-plan',
    reading:
      'A mechanical restraint of an adult without a plan is reportable only if the provider says that it was contrary to the regulation or the directives.',
    otherReading:
      'A mechanical restraint of an adult without a plan is reportable: it cannot be in accordance with one.',
    citations: guidelines('13.E', [65], ['O. Reg. 299/10']),
    changes: [
      {
        rule: '13e.report.mechanical.adult',
        text: 'A mechanical restraint was used on an adult with a developmental disability without a behaviour support plan, or contrary to it, O. Reg. 299/10 or the policy directives.',
        when: all(adult, any(fact('contraryToPlanRegulationOrDirective'), not(fact('behaviourSupportPlan')))),
      },
    ],
  },
  {
    id: 'outbreak-beside-illness',
    reading:
      'An outbreak is reported as a disturbance beside the serious illness of an individual: both categories are met, and each is added.',
    otherReading: 'An outbreak is reported as a disturbance in place of the serious illness, as the tip of 13.C says.',
    citations: also(guidelines('13.C'), guidelines('8')),
    changes: [
      {
        rule: '13c.companion.outbreak',
        how: 'instead',
        text: 'An outbreak of a communicable disease is reported as a disturbance in place of the illness.',
        when: fact('outbreak'),
      },
    ],
  },
  {
    id: 'hoarded-medication',
    reading: 'Only Youth Justice services report hoarded medication as contraband too, as the note of 13.G says.',
    otherReading: 'Every service reports hoarded medication as contraband too: the Summary of Changes names no sector.',
    citations: also(guidelines('13.G'), summaryOfChanges),
    changes: [
      {
        rule: '13g.companion.hoarded',
        text: 'Hoarded medication is reported as contraband as well.',
        citations: summaryOfChanges,
        when: fact('hoardedMedication'),
      },
    ],
  },
  {
    id: 'ycja-breach-alone',
    reading:
      'A contravention of the YCJA is enough for a privacy breach to be reportable: it stands beside serious harm.',
    otherReading:
      'A contravention of the YCJA makes a privacy breach reportable only together with a breach of Ontario privacy law or policy.',
    citations: guidelines('13.G'),
    changes: [
      {
        rule: '13g.report.privacy-breach',
        text: 'Personal information was or may have been mishandled, with serious harm or a risk of it to the individual or others, or against the YCJA.',
        when: all(
          fact('personalInformationMishandled'),
          anyFact('privacySeriousHarm', 'privacySeriousHarmToOthers', 'contravenesYcja'),
        ),
      },
    ],
  },
  {
    id: 'apo-places',
    reading:
      'The Access and Privacy Office is told for directly operated secure custody or detention, probation offices and CPRI, as the body says.',
    otherReading:
      'The Access and Privacy Office is told for all Youth Justice facilities and probation offices, as the Summary of Changes says.',
    citations: also(guidelines('13.G'), guidelines('13.H'), summaryOfChanges),
    changes: [
      {
        rule: '13g.notify.apo',
        text: 'The breach is in a Youth Justice facility, a Youth Justice probation office, or CPRI.',
        citations: also(guidelines('13.G'), summaryOfChanges),
        when: youthJusticePlaces(),
      },
      {
        rule: '13h.notify.apo',
        text: 'A privacy-related complaint in a Youth Justice facility, a Youth Justice probation office, or CPRI.',
        citations: also(guidelines('13.H'), summaryOfChanges),
        when: all(type('privacy-related'), youthJusticePlaces()),
      },
    ],
  },
  {
    id: 'ipc-threshold',
    reading:
      'The Commissioner is told of the privacy-related complaints that meet what the footnotes list, as the body says.',
    otherReading: 'The Commissioner is told of every privacy-related complaint, as the Summary of Changes says.',
    citations: also(guidelines('13.H', [81, 82, 83]), summaryOfChanges),
    changes: (['phipa', 'cyfsa', 'public-sector'] as const).map((regime) => ({
      rule: `13h.notify.ipc.${regime}`,
      text: 'A privacy-related complaint, whatever lies behind it.',
      citations: summaryOfChanges,
      when: all(privacyRegime(regime), type('privacy-related')),
    })),
  },
]);

/* @__NO_SIDE_EFFECTS__ */
function youthJusticePlaces(): Condition {
  return any(
    setting(
      'secure-custody',
      'open-custody',
      'secure-temporary-detention',
      'open-temporary-detention',
      'probation-office',
    ),
    setting('cpri'),
  );
}
