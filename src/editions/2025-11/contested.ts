import type { Condition } from '../../logic/condition.ts';
import { frozen } from '../../logic/freeze.ts';
import { guidelines, tipSheet } from '../../model/citation.ts';
import type { ContestedReading } from '../../model/rule.ts';
import { ombudsmanStanding } from './s12-general/ombudsman.ts';
import { publicHealthSetting } from './s13c-serious-illness/notifications.ts';
import { all, any, anyFact, childOrYoungPerson, fact, individualProgram, population, setting, type } from './words.ts';

const never: Condition = { any: [] };
const adult = population('adult-with-developmental-disability');

/**
 * Passages that can be read two ways. The reading taken is the safer one: the earlier deadline, the extra notification, never a
 * confident "no" that the text leaves to judgment. The other reading is a change of rules where it can be computed.
 */
export const contested: readonly ContestedReading[] = frozen([
  {
    id: 'scope-of-non-residential-services',
    question:
      'Does presence at the site or with staff keep an incident within a non-residential service that is not being received?',
    reading: 'Yes: the exemption needs all three to be absent.',
    otherReading: 'No: only what happens while the service is received counts.',
    why: 'The exemption joins its three conditions with “and”.',
    citations: guidelines('5 Provision of non-residential services'),
    changes: [
      {
        rule: '5.scope.non-residential',
        when: all(
          individualProgram(
            'child-protection',
            'child-welfare',
            'youth-initiatives',
            'childrens-special-needs',
            'education',
            'early-intervention',
            'childrens-rehabilitation',
            'young-parent',
            'supervised-access',
            'youth-justice-probation',
            'youth-justice-non-residential',
            'developmental-services-non-residential',
            'intervenor-non-residential',
            'interpreter',
            'anti-human-trafficking-non-residential',
            'indigenous-healing-wellness-non-bed-based',
            'vaw-non-residential',
            'victim-services',
            'gender-based-violence-projects',
            'homelessness',
            'womens-social-economic',
            'healthy-babies-healthy-children',
          ),
          fact('duringService'),
        ),
      },
    ],
  },
  {
    id: 'children-in-society-care',
    question: 'Is a child in a society’s care who lives with kin always in receipt of services?',
    reading: 'By the program: child protection follows the rule for non-residential services.',
    otherReading: 'Yes: section 4 lists children by their status in care, not by placement.',
    why: 'Section 5 speaks of children who receive out of home care, which footnote 5 limits.',
    citations: guidelines('5 Provision of residential services', [5]),
    changes: [
      {
        rule: '5.scope.child-in-residence',
        when: all(
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
    id: 'level-of-mixed-reports',
    question: 'Which Level has a report whose entries have different Levels?',
    reading: 'The most urgent of its entries.',
    otherReading: 'Each entry keeps its own time to report.',
    why: 'Section 7 gives one Level to one serious occurrence; only the stricter one satisfies every entry.',
    citations: guidelines('7'),
    changes: [],
    notComputed: 'The Level of each entry is given beside that of the report.',
  },
  {
    id: 'level-raised-later',
    question: 'Does a new hour run when a fact learned later makes the occurrence Level 1?',
    reading:
      'Yes, for the update that carries the fact, from the moment it was learned; the first report is not judged anew.',
    otherReading: 'No time limit but that of the next update.',
    why: 'The clocks run from awareness. It is the library’s own caution.',
    citations: guidelines('8'),
    changes: [],
    notComputed: 'It concerns the life of a report: `reportStatus` gives both dates.',
  },
  {
    id: 'aware-or-deemed',
    question: 'Does the clock start with awareness of the incident or with deeming it a serious occurrence?',
    reading: 'At the one moment that the caller gives as `awareAt`; give the earlier when in doubt.',
    otherReading: 'At the later of the two.',
    why: 'The reporting tool has one field for both.',
    citations: guidelines('7'),
    changes: [],
    notComputed: 'Only the caller knows both moments.',
  },
  {
    id: 'media-expected',
    question: 'Is attention that is only expected media attention?',
    reading: 'Yes, for everyone: the criteria of section 13 say so.',
    otherReading: 'No: footnote 19 defines it as information already communicated to the public.',
    why: 'The criteria name both in so many words.',
    citations: guidelines('10 Step 5', [19]),
    changes: [],
    notComputed: 'One fact holds both; answer it no to see the other reading.',
  },
  {
    id: 'coroner-section-128',
    question: 'Do the three limbs of CYFSA s.128 oblige each alone or only together?',
    reading: 'Each alone, as the Guidelines join them with “or”.',
    otherReading: 'All three together, as in the statute that came before.',
    why: 'The Guidelines are what is encoded, and a notice too many does no harm.',
    citations: guidelines('13.A', [31], ['CYFSA s.128']),
    changes: [
      { rule: '13a.notify.coroner.access-denied-or-supervised', when: never },
      { rule: '13a.notify.coroner.access-order-varied', when: never },
      {
        rule: '13a.notify.coroner.criminal-act-of-family',
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
    question: 'Is every serious injury serious bodily harm?',
    reading: 'No: the provider answers that by itself.',
    otherReading: 'Yes, presumably: the Ombudsman counts any injury that needs more than basic first aid.',
    why: 'The Guidelines use two terms and define neither.',
    citations: guidelines('13.B', [27, 39]),
    changes: [{ rule: '13b.notify.ombudsman', when: ombudsmanStanding }],
  },
  {
    id: 'ombudsman-events',
    question: 'Is the Ombudsman told of sexual assault and abuse, or of death and serious bodily harm alone?',
    reading: 'Of all four, as section 13 and the Summary of Changes say.',
    otherReading: 'Of death and serious bodily harm alone, as footnote 27 and the regulation say.',
    why: 'The union of the texts; a notice too many does no harm.',
    citations: guidelines('12 Notification', [27, 53, 76], ['O. Reg. 80/19 s.1']),
    changes: [
      { rule: '13d.notify.ombudsman', when: never },
      { rule: '13f.notify.ombudsman', when: never },
    ],
  },
  {
    id: 'public-health-foster-homes',
    question: 'Is a foster home one of the places that tell public health?',
    reading: 'No: 13.C speaks of residences and 13.I of licensed or funded out of home care residences.',
    otherReading: 'Yes: foster care is licensed out of home care.',
    why: 'A foster home is not called a residence in section 4.',
    citations: guidelines('13.I', [41, 86]),
    changes: [
      {
        rule: '13c.notify.public-health-unit',
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
        when: all(any(publicHealthSetting, setting('foster-home')), fact('suspectedDiseaseOfPublicHealthSignificance')),
      },
    ],
  },
  {
    id: 'police-for-every-absence',
    question: 'Are the police told of every absence?',
    reading: 'Yes: “any” absence.',
    otherReading: 'Only where legislation or policy requires it.',
    why: 'The requirements that the text refers to are not in it.',
    citations: guidelines('13.D', [], ['O. Reg. 156/18 s.84(3)']),
    changes: [],
    notComputed: 'Only the provider’s own rules can say where it is not required.',
  },
  {
    id: 'assault-injuries',
    question: 'Does a serious injury of somebody other than the individual or staff make an assault Level 1?',
    reading: 'No, as the two criteria are written; a warning is given.',
    otherReading: 'Yes: the gap looks unintended.',
    why: 'The criteria name the individual and the staff.',
    citations: guidelines('13.D'),
    changes: ['13d.level-1.assault.individual-injured', '2019.13d.level-1.assault.individual-injured'].map((rule) => ({
      rule,
      when: anyFact('assaultSeriouslyInjuredIndividual', 'assaultSeriouslyInjuredOther'),
    })),
  },
  {
    id: 'age-16',
    question: 'Which type of absence fits an individual who is 16?',
    reading: 'Either: the year of being 16 fits “up to” and “over” alike.',
    otherReading: 'Up to the sixteenth birthday one type, from it on the other.',
    why: 'No reading is clearly right, and nothing turns on it.',
    citations: guidelines('13.D'),
    changes: [],
    notComputed: 'Neither the Level nor any duty depends on it.',
  },
  {
    id: 'adult-restraint-limbs',
    question: 'Must a restraint of an adult with a developmental disability meet one of the four limbs or all?',
    reading: 'One of them.',
    otherReading: 'All four.',
    why: 'All four would ask for an injury and an allegation of abuse every time.',
    citations: guidelines('13.E', [56]),
    changes: [
      {
        rule: '13e.report.physical.adult',
        when: all(
          adult,
          fact('crisisDeescalationFailed'),
          fact('immediateRiskOfHarmOrDamage'),
          fact('behaviourNewOrMoreIntense'),
          anyFact('withoutBehaviourSupportPlan', 'planDoesNotAddressBehaviour'),
          fact('restraintCausedInjury'),
          fact('restraintAbuseAllegation'),
        ),
      },
    ],
  },
  {
    id: 'ineffective-plan-alone',
    question: 'Is a plan that does not work enough, or must the behaviour be new or more intense as well?',
    reading: 'The behaviour must be new or more intense in either case.',
    otherReading: 'A plan that does not work is enough.',
    why: 'The comma leaves both open; the words of the limb start with the behaviour.',
    citations: guidelines('13.E', [57, 58]),
    changes: [
      {
        rule: '13e.report.physical.adult',
        when: all(
          adult,
          fact('crisisDeescalationFailed'),
          any(
            fact('immediateRiskOfHarmOrDamage'),
            all(fact('behaviourNewOrMoreIntense'), fact('withoutBehaviourSupportPlan')),
            fact('planDoesNotAddressBehaviour'),
            fact('restraintCausedInjury'),
            fact('restraintAbuseAllegation'),
          ),
        ),
      },
    ],
  },
  {
    id: 'improper-adult-restraint',
    question:
      'Is a restraint of an adult reportable that contravened the rules but was no crisis after failed de-escalation?',
    reading: 'Yes: it is the worst case, and Level 1 if reported.',
    otherReading: 'No: the criteria begin with a crisis.',
    why: 'A Level 1 criterion would be empty for adults otherwise.',
    citations: guidelines('13.E', [54]),
    changes: [{ rule: '13e.report.physical.adult-improper', when: never }],
  },
  {
    id: 'mechanical-restraint-without-plan',
    question:
      'Is a mechanical restraint of an adult without a behaviour support plan contrary to it or to O. Reg. 299/10?',
    reading: 'Only if the provider says that it was contrary to the plan, the regulation or the directives.',
    otherReading: 'Yes: without a plan it cannot be in accordance with one.',
    why: 'Unlike secure de-escalation, the limb does not name the absence of a plan.',
    citations: guidelines('13.E', [65], ['O. Reg. 299/10']),
    changes: [
      {
        rule: '13e.report.mechanical.adult',
        when: all(adult, anyFact('contraryToPlanRegulationOrDirective', 'withoutBehaviourSupportPlan')),
      },
    ],
  },
  {
    id: 'hoarded-medication',
    question: 'Do only Youth Justice services report hoarded medication as contraband too?',
    reading: 'Yes, as the note of 13.G says.',
    otherReading: 'No: the Summary of Changes names no sector.',
    why: 'The body of the text is operative; others are shown an advisory.',
    citations: guidelines('13.G'),
    changes: [{ rule: '13g.companion.hoarded', when: fact('hoardedMedication') }],
  },
  {
    id: 'ycja-breach-alone',
    question: 'Is a contravention of the YCJA enough for a privacy breach to be reportable?',
    reading: 'Yes: it stands beside serious harm.',
    otherReading: 'Only together with a breach of Ontario privacy law or policy.',
    why: 'The YCJA is no Ontario law, and Level 1 names it by itself.',
    citations: guidelines('13.G'),
    changes: [
      {
        rule: '13g.report.privacy-breach',
        when: all(
          fact('personalInformationMishandled'),
          anyFact('privacySeriousHarm', 'privacySeriousHarmToOthers', 'contravenesYcja'),
        ),
      },
    ],
  },
  {
    id: 'apo-places',
    question: 'For which places is the Access and Privacy Office told?',
    reading: 'For directly operated secure custody or detention, probation offices and CPRI, as the body says.',
    otherReading: 'For all Youth Justice facilities and probation offices, as the Summary of Changes says.',
    why: 'The body is specific; other Youth Justice facilities are shown an advisory.',
    citations: guidelines('13.G'),
    changes: [
      { rule: '13g.notify.apo', when: youthJusticePlaces() },
      { rule: '13h.notify.apo', when: all(type('privacy-related'), youthJusticePlaces()) },
    ],
  },
  {
    id: 'ipc-threshold',
    question: 'Is the Commissioner told of every privacy-related complaint?',
    reading: 'Of those that meet what the footnotes list, as the body says.',
    otherReading: 'Of every one, as the Summary of Changes says.',
    why: 'The Summary describes the change; the body states the rule.',
    citations: guidelines('13.H', [81, 82, 83]),
    changes: [{ rule: '13h.notify.ipc.phipa', when: type('privacy-related') }],
  },
  {
    id: 'first-call-by-email',
    question: 'May a Youth Justice provider give the first notice of a Level 1 occurrence by email?',
    reading: 'By phone or email.',
    otherReading: 'By phone only, as the older tip sheet says.',
    why: 'The Guidelines are later. A call satisfies both.',
    citations: [...guidelines('10 Step 5', [18]), ...tipSheet('Reporting Timelines')],
    changes: [],
    notComputed: 'It changes the form of one notice, never whether it is owed.',
  },
  {
    id: 'business-day-calendar',
    question: 'Which days are business days?',
    reading: 'Monday to Friday but for the nine public holidays of the Employment Standards Act.',
    otherReading: 'The holidays of the Legislation Act, or of the public service, as well.',
    why: 'The term is not defined, and fewer holidays never give a later date.',
    citations: guidelines('10 Step 8'),
    changes: [],
    notComputed: 'Name another calendar where dates are computed.',
  },
  {
    id: 'business-day-counting',
    question: 'Does the day of submission count, and when does the last day end?',
    reading: 'It does not count; the seventh business day after it is due until its end.',
    otherReading: 'Seven times 24 hours from the submission.',
    why: 'A limit of days after an event ordinarily leaves its day out and the last day in.',
    citations: guidelines('10 Step 8'),
    changes: [],
    notComputed: 'It concerns the life of a report, not an assessment.',
  },
  {
    id: 'update-cadence',
    question: 'From when do the next seven business days run, and is an update owed without news?',
    reading: 'From the last update or, where that was late, from the day it was due; and yes.',
    otherReading: 'On a fixed grid from the first report, and only with news.',
    why: 'No gap then exceeds seven business days, and a late update buys no time.',
    citations: guidelines('10 Step 8'),
    changes: [],
    notComputed: 'It concerns the life of a report, not an assessment.',
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
