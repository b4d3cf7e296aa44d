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
    why: 'Section 5 speaks of children who receive out of home care, which footnote 5 limits.',
  },
  {
    id: 'report-after-discharge',
    question:
      'Does the out of home provider’s report end when the individual is discharged while the occurrence goes on?',
    reading: 'No: it stays open until the ministry ends it, beside the report of the placing agency.',
    otherReading: 'Yes: the responsibility to report transfers to the placing agency with the discharge.',
    why: 'Section 9 transfers what is still to be reported, and Step 8 ends updates only when the ministry needs no further action.',
    citations: also(guidelines('10 Step 8'), guidelines('9')),
    notComputed: 'It concerns who leads a report: `determineLeadReporters` gives both reports.',
  },
  {
    id: 'level-of-mixed-reports',
    question: 'Which Level has a report whose entries have different Levels?',
    reading: 'The most urgent of its entries.',
    otherReading: 'Each entry keeps its own time to report.',
    why: 'Section 7 gives one Level to one serious occurrence; only the stricter one satisfies every entry.',
    citations: guidelines('7'),
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
    notComputed: 'It concerns the life of a report: `reportStatus` gives both dates.',
  },
  {
    id: 'aware-or-deemed',
    question: 'Does the clock start with awareness of the incident or with deeming it a serious occurrence?',
    reading: 'At the one moment that the caller gives as `awareAt`; give the earlier when in doubt.',
    otherReading: 'At the later of the two.',
    why: 'The reporting tool has one field for both.',
    citations: guidelines('7'),
    notComputed: 'Only the caller knows both moments.',
  },
  {
    id: 'media-expected',
    question: 'Is attention that is only expected media attention?',
    reading: 'Yes, for everyone: the criteria of section 13 say so.',
    otherReading: 'No: footnote 19 defines it as information already communicated to the public.',
    why: 'The criteria name both in so many words.',
    citations: guidelines('10 Step 5', [19]),
    notComputed: 'One fact holds both; answer it no to see the other reading.',
  },
  {
    id: 'coroner-section-128',
    question: 'Do the three limbs of CYFSA s.128 oblige each alone or only together?',
    why: 'The Guidelines are what is encoded, and a notice too many does no harm.',
  },
  {
    id: 'serious-bodily-harm',
    question: 'Is every serious injury serious bodily harm?',
    why: 'The Guidelines use two terms and define neither.',
  },
  {
    id: 'ombudsman-events',
    question: 'Is the Ombudsman told of sexual assault and abuse, or of death and serious bodily harm alone?',
    why: 'The union of the texts; a notice too many does no harm.',
  },
  {
    id: 'outbreak-beside-illness',
    question: 'Is an outbreak reported in place of the serious illness of an individual, or beside it?',
    why: 'Section 8 adds every category that is met, and an individual who is seriously ill meets 13.C.',
  },
  {
    id: 'public-health-foster-homes',
    question: 'Is a foster home one of the places that tell public health?',
    why: 'A foster home is not called a residence in section 4.',
  },
  {
    id: 'police-for-every-absence',
    question: 'Are the police told of every absence?',
    reading: 'Yes: “any” absence.',
    otherReading: 'Only where legislation or policy requires it.',
    why: 'The requirements that the text refers to are not in it.',
    citations: guidelines('13.D', [], ['O. Reg. 156/18 s.84(3)']),
    notComputed: 'Only the provider’s own rules can say where it is not required.',
  },
  {
    id: 'health-and-safety',
    question: 'Does “a threat to the health and safety of the individual” need a threat to both?',
    reading: 'No: a threat to either the health or the safety is enough.',
    otherReading: 'Yes: the threat must be to health and to safety.',
    why: 'A threat to one is seldom none to the other, and the earlier deadline is the safe one.',
    citations: guidelines('13.D'),
    notComputed: 'One fact holds both; answer it no to see the other reading.',
  },
  {
    id: 'assault-injuries',
    question: 'Does a serious injury of somebody other than the individual or staff make an assault Level 1?',
    why: 'The criteria name the individual and the staff.',
  },
  {
    id: 'age-16',
    question: 'Which type of absence fits an individual who is 16?',
    reading: 'Either: the year of being 16 fits “up to” and “over” alike.',
    otherReading: 'Up to the sixteenth birthday one type, from it on the other.',
    why: 'No reading is clearly right, and nothing turns on it.',
    citations: guidelines('13.D'),
    notComputed: 'Neither the Level nor any duty depends on it.',
  },
  {
    id: 'adult-restraint-deescalation',
    question: 'Must attempts to de-escalate have failed before the restraint of an adult is reportable?',
    why: 'The description of 13.E asks why no de-escalation was used, so it expects reports where none was.',
  },
  {
    id: 'adult-restraint-limbs',
    question: 'Must a restraint of an adult with a developmental disability meet one of the four limbs or all?',
    why: 'All four would ask for an injury and an allegation of abuse every time.',
  },
  {
    id: 'ineffective-plan-alone',
    question: 'Is a plan that does not work enough, or must the behaviour be new or more intense as well?',
    why: 'The comma leaves both open; the words of the limb start with the behaviour.',
  },
  {
    id: 'improper-adult-restraint',
    question:
      'Is a restraint of an adult reportable that contravened the rules but was no crisis after failed de-escalation?',
    why: 'A Level 1 criterion would be empty for adults otherwise.',
  },
  {
    id: 'mechanical-restraint-without-plan',
    question:
      'Is a mechanical restraint of an adult without a behaviour support plan contrary to it or to O. Reg. 299/10?',
    why: 'Unlike secure de-escalation, the limb does not name the absence of a plan.',
  },
  {
    id: 'hoarded-medication',
    question: 'Do only Youth Justice services report hoarded medication as contraband too?',
    why: 'The body of the text is operative; others are shown an advisory.',
  },
  {
    id: 'immediate-attention-in-2019',
    question: 'In 2019, must a medication error that may impair also need immediate medical attention to be Level 1?',
    reading: 'No: the words limit the threat to health or safety beside which they stand.',
    otherReading: 'Yes: the sentence ends with them.',
    why: 'The edition of November 2025 parts the two, and the earlier deadline is the safe one.',
    citations: also(timelines2019('2.3.7 Error or omission'), guidelines('13.G')),
    notComputed: 'No fact holds the need for immediate medical attention by itself.',
  },
  {
    id: 'ycja-breach-alone',
    question: 'Is a contravention of the YCJA enough for a privacy breach to be reportable?',
    why: 'The YCJA is no Ontario law, and Level 1 names it by itself.',
  },
  {
    id: 'apo-places',
    question: 'For which places is the Access and Privacy Office told?',
    why: 'The body is specific; other Youth Justice facilities are shown an advisory.',
  },
  {
    id: 'ipc-threshold',
    question: 'Is the Commissioner told of every privacy-related complaint?',
    why: 'The Summary describes the change; the body states the rule.',
  },
  {
    id: 'first-call-by-email',
    question: 'May a Youth Justice provider give the first notice of a Level 1 occurrence by email?',
    reading: 'By phone or email.',
    otherReading: 'By phone only, as the older tip sheet says.',
    why: 'The Guidelines are later. A call satisfies both.',
    citations: also(guidelines('10 Step 5', [18]), tipSheet('Reporting Timelines')),
    notComputed: 'It changes the form of one notice, never whether it is owed.',
  },
  {
    id: 'shelter-addresses',
    question:
      'Which site addresses of Violence Against Women, Anti-Human Trafficking and Indigenous Healing and Wellness are not collected?',
    reading: 'Those of shelters and bed-based services; an address of another site of these programs is a warning.',
    otherReading: 'Those of every site of these programs.',
    why: 'The tip sheet says “shelter addresses”, and section 12 asks for the site.',
    citations: also(tipSheet('Privacy Technical Safeguards'), guidelines('12 Site, date, and time')),
    notComputed: 'It changes the severity of one check of a draft, never the assessment.',
  },
  {
    id: 'business-day-calendar',
    question: 'Which days are business days?',
    reading: 'Monday to Friday but for the nine public holidays of the Employment Standards Act.',
    otherReading: 'The holidays of the Legislation Act, or of the public service, as well.',
    why: 'The term is not defined, and fewer holidays never give a later date.',
    citations: guidelines('10 Step 8'),
    notComputed: 'Name another calendar where dates are computed.',
  },
  {
    id: 'business-day-counting',
    question: 'Does the day of submission count, and when does the last day end?',
    reading: 'It does not count; the seventh business day after it is due until its end.',
    otherReading: 'Seven times 24 hours from the submission.',
    why: 'A limit of days after an event ordinarily leaves its day out and the last day in.',
    citations: guidelines('10 Step 8'),
    notComputed: 'It concerns the life of a report, not an assessment.',
  },
  {
    id: 'update-cadence',
    question: 'From when do the next seven business days run, and is an update owed without news?',
    reading: 'From the last update or, where that was late, from the day it was due; and yes.',
    otherReading: 'On a fixed grid from the first report, and only with news.',
    why: 'No gap then exceeds seven business days, and a late update buys no time.',
    citations: guidelines('10 Step 8'),
    notComputed: 'It concerns the life of a report, not an assessment.',
  },
]);
