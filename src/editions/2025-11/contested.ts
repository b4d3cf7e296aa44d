import { frozen } from '../../lib/freeze.ts';
import type { Condition } from '../../logic/condition.ts';
import { also, guidelines, tipSheet } from '../../model/citation.ts';
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
      'An incident at the site or with staff is within a non-residential service, even if the service was not being received. The exemption applies only if all three are absent.',
    otherReading: 'Only an incident while a non-residential service is being received is within the service.',
    citations: guidelines('5 Provision of non-residential services'),
    changes: [
      {
        rule: '5.scope.non-residential',
        text: 'In a non-residential service, the incident happened while the service was being received.',
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
      'The rule depends on the program if a child in a society’s care lives with kin. Child protection follows the rule for non-residential services.',
    otherReading:
      'A child in a society’s care is always in receipt of services, even with kin. Section 4 lists children by their status in care, not by placement.',
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
    reading: 'Any one part of CYFSA s.128 requires a notification, because the Guidelines join the parts with “or”.',
    otherReading: 'Only all three parts of CYFSA s.128 together require a notification, as in the earlier statute.',
    citations: guidelines('13.A', [31], ['CYFSA s.128']),
    changes: [
      { rule: '13a.notify.coroner.access-denied-or-supervised', when: never },
      { rule: '13a.notify.coroner.access-order-varied', when: never },
      {
        rule: '13a.notify.coroner.criminal-act-of-family',
        text: 'The child died because of a criminal act by a parent or family member who had charge of the child. A court order on access had been made and changed.',
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
    reading: 'A serious injury is not always serious bodily harm. The provider answers a separate question about it.',
    otherReading:
      'Every serious injury counts as serious bodily harm. The Ombudsman counts any injury that needs more than basic first aid.',
    citations: also(guidelines('13.B', [39]), guidelines('12 Notification', [27])),
    changes: [
      {
        rule: '13b.notify.ombudsman',
        text: 'A child or young person was seriously injured who had sought or received a society’s service in the 12 months before.',
        when: ombudsmanStanding,
      },
    ],
  },
  {
    id: 'ombudsman-events',
    reading:
      'Notify the Ombudsman of death, serious bodily harm, sexual assault and abuse, as section 13 and the Summary of Changes say.',
    otherReading: 'Notify the Ombudsman only of death and serious bodily harm, as footnote 27 and the regulation say.',
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
      'A foster home is not among the places that notify public health. 13.C refers to residences, and 13.I to licensed or funded out of home care residences.',
    otherReading:
      'A foster home is among the places that notify public health. Foster care is licensed out of home care.',
    citations: also(guidelines('13.I', [86]), guidelines('13.C', [41])),
    changes: [
      {
        rule: '13c.notify.public-health-unit',
        text: 'A residence, foster home or place of custody or detention suspects a disease of public health significance or a communicable disease in an individual lodged there. A possible infection is enough.',
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
        text: 'A residence, foster home or place of custody or detention suspects a disease of public health significance or a communicable disease in an individual lodged there. A possible infection is enough.',
        when: all(any(publicHealthSetting, setting('foster-home')), fact('suspectedDiseaseOfPublicHealthSignificance')),
      },
    ],
  },
  {
    id: 'assault-injuries',
    reading:
      'A serious injury to a person who is neither the individual nor staff does not make an assault Level 1. The two criteria do not name such a person. The library gives a warning.',
    otherReading: 'A serious injury to any other person makes an assault Level 1 as well. The gap looks unintended.',
    citations: guidelines('13.D'),
    changes: ['13d.level-1.assault.individual-injured', '2019.13d.level-1.assault.individual-injured'].map((rule) => ({
      rule,
      text: 'The assault seriously injured the individual, or a person who is neither the individual nor staff.',
      when: anyFact('assaultSeriouslyInjuredIndividual', 'assaultSeriouslyInjuredOther'),
    })),
  },
  {
    id: 'adult-restraint-deescalation',
    reading:
      'A physical restraint of an adult in a crisis is reportable whether or not staff tried to de-escalate first. If they did not, the description explains why.',
    otherReading:
      'A physical restraint of an adult is reportable only after positive interventions and attempts to de-escalate proved ineffective.',
    citations: guidelines('13.E', [56]),
    changes: [
      {
        rule: '13e.report.physical.adult',
        text: 'A physical restraint was used on an adult with a developmental disability in a crisis after attempts to de-escalate proved ineffective. There was an immediate risk, new or more intense behaviour not covered by an effective plan, an injury, or an allegation of abuse.',
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
    reading: 'A physical restraint of an adult in a crisis is reportable if one of the four circumstances applies.',
    otherReading: 'A physical restraint of an adult in a crisis is reportable only if all four circumstances apply.',
    citations: guidelines('13.E', [56]),
    changes: [
      {
        rule: '13e.report.physical.adult',
        text: 'A physical restraint was used on an adult with a developmental disability in a crisis. There was an immediate risk, new or more intense behaviour not covered by an effective plan, an injury and an allegation of abuse.',
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
    reading: 'The behaviour must be new or more intense, whether there is no plan or an ineffective plan.',
    otherReading: 'An ineffective plan is enough, whether or not the behaviour is new or more intense.',
    citations: guidelines('13.E', [57, 58]),
    changes: [
      {
        rule: '13e.report.physical.adult',
        text: 'A physical restraint was used on an adult with a developmental disability in a crisis. There was an immediate risk, new or more intense behaviour without a plan, an ineffective plan, an injury, or an allegation of abuse.',
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
      'A physical restraint of an adult is reportable without a crisis if it contravened the rules or an unauthorized person administered it. It is the worst case, and Level 1 if reported.',
    otherReading:
      'A physical restraint of an adult is reportable only in a crisis, even if it was improper. The criteria start with a crisis.',
    citations: guidelines('13.E', [54]),
    changes: [{ rule: '13e.report.physical.adult-improper', when: never }],
  },
  {
    id: 'mechanical-restraint-without-plan',
    reading:
      'A mechanical restraint of an adult without a plan is reportable only if the provider says that it was contrary to the regulation or the directives.',
    otherReading: 'A mechanical restraint of an adult without a plan is reportable, because it cannot follow a plan.',
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
      'Report an outbreak as a disturbance in addition to the serious illness of an individual. The criteria of both categories are met, so add both.',
    otherReading: 'Report an outbreak as a disturbance instead of as a serious illness, as the tip in 13.C says.',
    citations: also(guidelines('13.C'), guidelines('8')),
    changes: [
      {
        rule: '13c.companion.outbreak',
        how: 'instead',
        text: 'Report an outbreak of a communicable disease as a disturbance instead of as an illness.',
        when: fact('outbreak'),
      },
    ],
  },
  {
    id: 'hoarded-medication',
    reading: 'Only Youth Justice services report hoarded medication as contraband as well, as the note in 13.G says.',
    otherReading:
      'Every service reports hoarded medication as contraband as well. The Summary of Changes names no sector.',
    citations: also(guidelines('13.G'), summaryOfChanges),
    changes: [
      {
        rule: '13g.companion.hoarded',
        text: 'Report hoarded medication as contraband as well.',
        citations: summaryOfChanges,
        when: fact('hoardedMedication'),
      },
    ],
  },
  {
    id: 'ycja-breach-alone',
    reading: 'A contravention of the YCJA is enough to make a privacy breach reportable, as serious harm is.',
    otherReading:
      'A contravention of the YCJA makes a privacy breach reportable only together with a breach of Ontario privacy law or policy.',
    citations: guidelines('13.G'),
    changes: [
      {
        rule: '13g.report.privacy-breach',
        text: 'Personal information was or may have been mishandled, with serious harm or a risk of serious harm to the individual or others, or contrary to the YCJA.',
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
      'Notify the Access and Privacy Office for directly operated secure custody or detention, probation offices and CPRI, as 13.G and 13.H say.',
    otherReading:
      'Notify the Access and Privacy Office for all Youth Justice facilities and probation offices, as the Summary of Changes says.',
    citations: also(guidelines('13.G'), guidelines('13.H'), summaryOfChanges),
    changes: [
      {
        rule: '13g.notify.apo',
        text: 'The breach occurred in a Youth Justice facility, a Youth Justice probation office, or CPRI.',
        citations: also(guidelines('13.G'), summaryOfChanges),
        when: youthJusticePlaces(),
      },
      {
        rule: '13h.notify.apo',
        text: 'The privacy-related complaint is within a Youth Justice facility, a Youth Justice probation office, or CPRI.',
        citations: also(guidelines('13.H'), summaryOfChanges),
        when: all(type('privacy-related'), youthJusticePlaces()),
      },
    ],
  },
  {
    id: 'ipc-threshold',
    reading:
      'Notify the Commissioner of privacy-related complaints that meet the criteria in the footnotes, as 13.H says.',
    otherReading: 'Notify the Commissioner of every privacy-related complaint, as the Summary of Changes says.',
    citations: also(guidelines('13.H', [81, 82, 83]), summaryOfChanges),
    changes: (['phipa', 'cyfsa', 'public-sector'] as const).map((regime) => ({
      rule: `13h.notify.ipc.${regime}`,
      text: 'The complaint is privacy-related, whatever its subject.',
      citations: summaryOfChanges,
      when: all(privacyRegime(regime), type('privacy-related')),
    })),
  },
  {
    id: 'shelter-addresses',
    reading:
      'The addresses of shelters and bed-based services. An address of another site of these programs gives a warning.',
    otherReading: 'The addresses of all sites of these programs.',
    citations: also(tipSheet('Privacy Technical Safeguards'), guidelines('12 Site, date, and time')),
    changes: [],
    policyChanges: [
      {
        rule: '12.personal-information.shelter-address',
        text: 'The ministry does not collect the address of a site of a Violence Against Women, Anti-Human Trafficking or Indigenous Healing and Wellness program. This applies whatever else the provider runs.',
        when: {
          programs: [
            'vaw-shelter',
            'vaw-non-residential',
            'anti-human-trafficking-out-of-home',
            'anti-human-trafficking-non-residential',
            'indigenous-healing-wellness-bed-based',
            'indigenous-healing-wellness-non-bed-based',
          ],
        },
      },
    ],
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
