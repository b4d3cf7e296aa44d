import { frozen } from '../../../lib/freeze.ts';
import { guidelines } from '../../../model/citation.ts';
import type { FactDefinition } from '../../../model/fact.ts';

const action = guidelines('13.D');
const contraband = guidelines('13.D', [43, 44]);
const technology = guidelines('13.D', [45, 46]);
const absence = guidelines('13.D', [47, 48, 49]);
const charges = guidelines('13.D', [50]);

/** Section 13.D, subcategory by subcategory. */
export const seriousIndividualActionFacts: readonly FactDefinition[] = frozen([
  {
    id: 'threatToHealthOrSafety',
    question: 'Is there a threat to the health or the safety of the individual?',
    help: 'A threat to either is enough. Take care before you answer no to a suicide attempt.',
    citations: action,
  },
  {
    id: 'immediateRiskOfHarm',
    question: 'Is the individual at immediate risk of harm?',
    help: 'Take care before you answer no to a suicide attempt.',
    citations: action,
  },
  {
    id: 'assaultSeriouslyInjuredIndividual',
    question: 'Did the assault seriously injure the individual that this entry is about?',
    help: 'Only this individual. Another individual who was hurt has an entry of their own.',
    citations: action,
  },
  {
    id: 'assaultSeriouslyInjuredStaff',
    question: 'Did the assault seriously injure a member of the provider’s staff?',
    help: 'A serious injury needs unscheduled medical attention or an unplanned admission to hospital.',
    citations: action,
  },
  {
    id: 'assaultSeriouslyInjuredOther',
    question: 'Did the assault seriously injure another person (neither the individual nor staff)?',
    help: 'For example a parent, a neighbour or an officer. The text does not make this Level 1, but that may be an oversight.',
    citations: action,
  },
  {
    id: 'sexualAssault',
    question: 'Was the assault a witnessed, alleged or suspected sexual assault?',
    help: 'The Ombudsman may have to be notified.',
    citations: guidelines('13.D', [53], ['O. Reg. 80/19 s.1']),
  },
  {
    id: 'contrabandProhibited',
    question: 'Do legislation or policies and procedures prohibit the substance or object?',
    help: 'It was found on the individual, or is suspected to be there.',
    citations: contraband,
  },
  {
    id: 'contrabandCouldInjureOrKill',
    question: 'Could the substance or object injure or kill someone?',
    help: 'Prohibited or not. The service provider decides whether an item could be used to harm.',
    citations: contraband,
  },
  {
    id: 'contrabandSignificantSafetyRisk',
    question: 'Could the substance or object cause a significant safety risk?',
    help: 'Level 1, like an item that could injure or kill.',
    citations: contraband,
  },
  {
    id: 'contrabandSignificantDanger',
    question: 'Does the provider consider the substance or object a significant danger or concern?',
    help: 'Count an item that is inappropriate for this individual, if the provider considers it so.',
    citations: contraband,
  },
  {
    id: 'contrabandAssistsEscape',
    question:
      'Does the substance or object help, or could it help, someone escape from youth justice custody or detention or from a secure treatment program?',
    help: 'For example a copied key.',
    citations: contraband,
  },
  {
    id: 'contrabandUnderActiveInvestigation',
    question: 'Are the police or the ministry actively investigating the substance or object?',
    help: 'Either is enough.',
    citations: contraband,
  },
  {
    id: 'contrabandLockdownOrSearch',
    question: 'Did the substance or object lead to a lockdown or a search?',
    help: 'A search that followed from the item, not the search that found it.',
    citations: contraband,
  },
  {
    id: 'itCriminalCharges',
    question: 'Did the use of information technology result in criminal charges, or could it?',
    help: 'Makes the use reportable and Level 1.',
    citations: technology,
  },
  {
    id: 'itThreatToSafety',
    question:
      'Is the use of information technology a threat to the health, safety or well-being of the individual, other individuals or the public, or could it be?',
    help: 'Use that is tied to prostitution or human trafficking threatens the individual’s well-being.',
    citations: technology,
  },
  {
    id: 'itPublicSafetyThreat',
    question: 'Does the use of information technology threaten public safety, or could it?',
    help: 'Use of social media counts.',
    citations: technology,
  },
  {
    id: 'itProstitutionOrTrafficking',
    question: 'Is the use of information technology tied to prostitution or human trafficking?',
    help: 'Use of social media counts.',
    citations: technology,
  },
  {
    id: 'absenceUnusualOrUnauthorized',
    question: 'Is the absence unusual, suspicious, concerning or without permission?',
    help: 'The provider decides by the individual’s habits, the kind of service, the circumstances, the law, policies and court orders. A named type settles it.',
    citations: absence,
  },
  {
    id: 'absenceImmediateSafetyConcern',
    question: 'Does the absence raise a serious concern about the individual’s immediate safety?',
    help: 'For example an individual without daily medication, or with a history of suicidal behaviour.',
    citations: absence,
  },
  {
    id: 'absencePublicSafetyConcern',
    question: 'Does the absence raise a serious public safety concern?',
    help: 'The service provider decides.',
    citations: absence,
  },
  {
    id: 'chargesRelateToServiceStart',
    question: 'Are the charges the reason why the young person started to receive the service?',
    help: 'Such charges are not new serious charges.',
    citations: charges,
  },
  {
    id: 'chargesSignificantSafetyConcern',
    question: 'Do the charges represent a significant concern about the safety of the individual or the public?',
    help: 'Either is enough.',
    citations: charges,
  },
  {
    id: 'relinquishmentFulfilled',
    question: 'Has the family or primary caregiver actually relinquished care?',
    help: 'A threat or a suspicion is not enough.',
    citations: action,
  },
]);
