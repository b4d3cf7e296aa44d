import { frozen } from '../../lib/freeze.ts';
import { also, guidelines, timelines2019, tipSheet } from '../../model/citation.ts';
import type { ContestedQuestion } from '../../model/rule.ts';

/** Every contested passage as a question, in the order of the Guidelines, with the reason for the reading taken. */
export const contestedQuestions: readonly ContestedQuestion[] = frozen([
  {
    id: 'scope-of-non-residential-services',
    question:
      'Does presence at the site or with staff keep an incident within a non-residential service that is not being received?',
    why: 'The exemption joins its three conditions with “and”.',
  },
  {
    id: 'children-in-society-care',
    question: 'Is a child in a society’s care who lives with kin always in receipt of services?',
    why: 'Section 5 refers to children who receive out of home care, which footnote 5 limits.',
  },
  {
    id: 'report-after-discharge',
    question:
      'Does the out of home provider’s report end when the individual is discharged while the occurrence is ongoing?',
    reading: 'No. It stays open until the ministry ends it, in addition to the placing agency’s report.',
    otherReading: 'Yes. The discharge transfers the responsibility for reporting to the placing agency.',
    why: 'Section 9 transfers the reporting from then on. Step 8 ends updates only when the ministry requires no further action.',
    citations: also(guidelines('10 Step 8'), guidelines('9')),
    notComputed: 'It affects who leads a report: `determineLeadReporters` gives both reports.',
  },
  {
    id: 'level-of-mixed-reports',
    question: 'Which Level does a report have if its entries have different Levels?',
    reading: 'The report has the most urgent Level of its entries.',
    otherReading: 'Each entry keeps its own time to report.',
    why: 'Section 7 gives one Level to one serious occurrence. Only the earlier deadline satisfies every entry.',
    citations: guidelines('7'),
    notComputed: 'The answer gives the Level of each entry and of the report.',
  },
  {
    id: 'level-raised-later',
    question: 'Does a new hour start when a fact learned later makes the occurrence Level 1?',
    reading:
      'Yes, for the update with that fact, from the moment when it was learned. The initial report keeps its own deadline.',
    otherReading: 'No. Only the deadline of the next update applies.',
    why: 'The time to report starts with awareness. This is the library’s own caution.',
    citations: guidelines('8'),
    notComputed: 'It affects the life of a report: `reportStatus` gives both dates.',
  },
  {
    id: 'aware-or-deemed',
    question: 'Does the time to report start with awareness of the incident or with deeming it a serious occurrence?',
    reading: 'It starts at the one moment that the caller gives as `awareAt`. Give the earlier moment when in doubt.',
    otherReading: 'It starts at the later of the two moments.',
    why: 'SOR-RL has one field for both.',
    citations: guidelines('7'),
    notComputed: 'Only the caller knows both moments.',
  },
  {
    id: 'media-expected',
    question: 'Does attention that is only expected count as media attention?',
    reading: 'Yes, in every category. The criteria of section 13 say so.',
    otherReading: 'No. Footnote 19 defines media attention as information already communicated to the public.',
    why: 'The criteria name both explicitly.',
    citations: guidelines('10 Step 5', [19]),
    notComputed: 'One fact covers both. Answer no to see the other reading.',
  },
  {
    id: 'coroner-section-128',
    question: 'Does each of the three parts of CYFSA s.128 require a notification, or only all three together?',
    why: 'The library encodes the Guidelines, and an extra notice does no harm.',
  },
  {
    id: 'serious-bodily-harm',
    question: 'Is every serious injury serious bodily harm?',
    why: 'The Guidelines use two terms and define neither.',
  },
  {
    id: 'ombudsman-events',
    question: 'Must the Ombudsman be notified of sexual assault and abuse, or only of death and serious bodily harm?',
    why: 'This combines the texts, and an extra notice does no harm.',
  },
  {
    id: 'outbreak-beside-illness',
    question: 'Is an outbreak reported instead of the serious illness of an individual, or in addition to it?',
    why: 'Section 8 adds every category whose criteria are met, and an individual who is seriously ill meets those of 13.C.',
  },
  {
    id: 'public-health-foster-homes',
    question: 'Is a foster home among the places that notify public health?',
    why: 'Section 4 does not call a foster home a residence.',
  },
  {
    id: 'police-for-every-absence',
    question: 'Must the police be notified of every absence?',
    reading: 'Yes. The text says “any” absence.',
    otherReading: 'Only where legislation or policy requires it.',
    why: 'The text refers to requirements that it does not contain.',
    citations: guidelines('13.D', [], ['O. Reg. 156/18 s.84(3)']),
    notComputed: 'Only the provider’s own rules can say where it is not required.',
  },
  {
    id: 'health-and-safety',
    question: 'Does “a threat to the health and safety of the individual” require a threat to both?',
    reading: 'No. A threat to either health or safety is enough.',
    otherReading: 'Yes. The threat must be to both health and safety.',
    why: 'A threat to one usually threatens the other, and the earlier deadline is safer.',
    citations: guidelines('13.D'),
    notComputed: 'One fact covers both. Answer no to see the other reading.',
  },
  {
    id: 'assault-injuries',
    question: 'Does a serious injury of a person other than the individual or staff make an assault Level 1?',
    why: 'The criteria name the individual and the staff.',
  },
  {
    id: 'age-16',
    question: 'Which type of absence fits an individual who is 16?',
    reading: 'Either type fits. A person who is 16 can be both “up to” and “over” the age of 16.',
    otherReading: 'One type applies until the sixteenth birthday, and the other from then on.',
    why: 'No reading is clearly right, and nothing depends on it.',
    citations: guidelines('13.D'),
    notComputed: 'Neither the Level nor any duty depends on it.',
  },
  {
    id: 'adult-restraint-deescalation',
    question: 'Must attempts to de-escalate have failed before the restraint of an adult is reportable?',
    why: 'The description in 13.E asks why de-escalation was not used, so it expects such reports.',
  },
  {
    id: 'adult-restraint-limbs',
    question:
      'Must one or all of the four circumstances apply to a restraint of an adult with a developmental disability?',
    why: 'Requiring all four would demand an injury and an allegation of abuse every time.',
  },
  {
    id: 'ineffective-plan-alone',
    question: 'Is an ineffective plan enough, or must the behaviour be new or more intense as well?',
    why: 'The comma leaves both open. The sentence starts with the behaviour.',
  },
  {
    id: 'improper-adult-restraint',
    question: 'Is a restraint of an adult that contravened the rules reportable if there was no crisis?',
    why: 'Otherwise, a Level 1 criterion would never apply to adults.',
  },
  {
    id: 'mechanical-restraint-without-plan',
    question:
      'Is a mechanical restraint of an adult without a behaviour support plan contrary to it or to O. Reg. 299/10?',
    why: 'Unlike the rule on secure de-escalation, this rule does not mention the absence of a plan.',
  },
  {
    id: 'hoarded-medication',
    question: 'Do only Youth Justice services report hoarded medication as contraband as well?',
    why: 'The main text decides. Other services get an advisory.',
  },
  {
    id: 'immediate-attention-in-2019',
    question: 'In 2019, must a medication error that may impair also need immediate medical attention to be Level 1?',
    reading: 'No. The words limit only the threat to health or safety, which they follow.',
    otherReading: 'Yes. The words end the sentence and limit all of it.',
    why: 'The November 2025 edition separates the two, and the earlier deadline is safer.',
    citations: also(timelines2019('2.3.7 Error or omission'), guidelines('13.G')),
    notComputed: 'No fact covers the need for immediate medical attention alone.',
  },
  {
    id: 'ycja-breach-alone',
    question: 'Is a contravention of the YCJA enough for a privacy breach to be reportable?',
    why: 'The YCJA is not an Ontario law, and Level 1 names it separately.',
  },
  {
    id: 'apo-places',
    question: 'For which places must the Access and Privacy Office be notified?',
    why: '13.G and 13.H are specific. Other Youth Justice facilities get an advisory.',
  },
  {
    id: 'ipc-threshold',
    question: 'Must the Commissioner be notified of every privacy-related complaint?',
    why: 'The Summary describes the change. 13.H states the rule.',
  },
  {
    id: 'first-call-by-email',
    question: 'May a Youth Justice provider give the first notification of a Level 1 occurrence by email?',
    reading: 'Yes, by phone call or by email.',
    otherReading: 'No, only by phone, as the older tip sheet says.',
    why: 'The Guidelines are later. A call satisfies both.',
    citations: also(guidelines('10 Step 5', [18]), tipSheet('Reporting Timelines')),
    notComputed: 'It affects the form of one notification, never whether it is required.',
  },
  {
    id: 'shelter-addresses',
    question:
      'Which site addresses of Violence Against Women, Anti-Human Trafficking and Indigenous Healing and Wellness programs are not collected?',
    why: 'The tip sheet says “shelter addresses”, and section 12 asks for the site.',
  },
  {
    id: 'business-day-calendar',
    question: 'Which days are business days?',
    reading: 'Monday to Friday, except the nine public holidays of the Employment Standards Act.',
    otherReading: 'The holidays of the Legislation Act or of the public service are excluded as well.',
    why: 'The Guidelines do not define the term, and fewer holidays never give a later date.',
    citations: guidelines('10 Step 8'),
    notComputed: 'Choose another calendar where you compute dates.',
  },
  {
    id: 'business-day-counting',
    question: 'Does the day of submission count, and when does the last day end?',
    reading: 'The day of submission does not count. The update is due by the end of the seventh business day after it.',
    otherReading: 'The update is due seven times 24 hours after the submission.',
    why: 'A time limit in days usually leaves out the day of the event and includes the last day.',
    citations: guidelines('10 Step 8'),
    notComputed: 'It affects the life of a report, not an assessment.',
  },
  {
    id: 'update-cadence',
    question: 'When do the next seven business days start, and is an update required without new information?',
    reading:
      'They start with the last update or, if it was late, with the day when it was due. An update is required even without new information.',
    otherReading: 'They follow a fixed schedule from the initial report, and only new information requires an update.',
    why: 'No gap then exceeds seven business days, and a late update gains no time.',
    citations: guidelines('10 Step 8'),
    notComputed: 'It affects the life of a report, not an assessment.',
  },
]);
