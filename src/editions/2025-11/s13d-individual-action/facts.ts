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
    question: 'Is there a threat to the person’s health or safety?',
    help: 'A threat to either is enough. After a suicide attempt, answer no only if you are sure.',
    citations: action,
  },
  {
    id: 'immediateRiskOfHarm',
    question: 'Is the person at immediate risk of harm?',
    help: 'After a suicide attempt, answer no only if you are sure.',
    citations: action,
  },
  {
    id: 'assaultSeriouslyInjuredIndividual',
    question: 'Did the assault seriously injure the person in this entry?',
    help: 'Count only this person. Another service recipient who was hurt has an entry of their own.',
    citations: action,
  },
  {
    id: 'assaultSeriouslyInjuredStaff',
    question: 'Did the assault seriously injure a member of the provider’s staff?',
    help: 'A serious injury requires unscheduled medical attention or unplanned hospitalization.',
    citations: action,
  },
  {
    id: 'assaultSeriouslyInjuredOther',
    question: 'Did the assault seriously injure anyone else (neither the person in this entry nor staff)?',
    help: 'For example, a parent, a neighbour or an officer. The Guidelines do not make this Level 1, but that may be an oversight.',
    citations: action,
  },
  {
    id: 'sexualAssault',
    question: 'Was the assault a witnessed, alleged or suspected sexual assault?',
    help: 'You may have to notify the Ombudsman.',
    citations: guidelines('13.D', [53], ['O. Reg. 80/19 s.1']),
  },
  {
    id: 'contrabandProhibited',
    question: 'Do legislation or policies and procedures prohibit the substance or object?',
    help: 'Count an item that the person has, or is suspected of having.',
    citations: contraband,
  },
  {
    id: 'contrabandCouldInjureOrKill',
    question: 'Could the substance or object injure or kill someone?',
    help: 'The item counts whether or not it is prohibited. The service provider decides whether it is a safety threat or could be used to cause harm.',
    citations: contraband,
  },
  {
    id: 'contrabandSignificantSafetyRisk',
    question: 'Could the substance or object cause a significant safety risk?',
    help: 'A yes means Level 1, as for an item that could injure or kill.',
    citations: contraband,
  },
  {
    id: 'contrabandSignificantDanger',
    question: 'Does the provider consider the substance or object a significant danger or concern?',
    help: 'Count an item that the provider deems inappropriate for this person.',
    citations: contraband,
  },
  {
    id: 'contrabandAssistsEscape',
    question:
      'Does the substance or object help with an escape from Youth Justice custody or detention or a secure treatment program, or could it?',
    help: 'For example, a copied key.',
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
    help: 'Count a search that the item caused, not the search that found it.',
    citations: contraband,
  },
  {
    id: 'itCriminalCharges',
    question: 'Did the use of information technology result in criminal charges, or could it?',
    help: 'A yes makes the use reportable and Level 1.',
    citations: technology,
  },
  {
    id: 'itThreatToSafety',
    question:
      'Does the use of information technology threaten the health, safety or well-being of the person, other individuals or the public, or could it?',
    help: 'Use that is tied to prostitution or human trafficking threatens the person’s well-being.',
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
    help: 'The provider decides, for example from the person’s habits, the type of service and the circumstances. Legislation, policies and court orders count too. If a type of absence applies, answer yes.',
    citations: absence,
  },
  {
    id: 'absenceImmediateSafetyConcern',
    question: 'Does the absence raise a serious concern about the person’s immediate safety?',
    help: 'For example, the person is without daily medication or has a history of suicidal behaviour.',
    citations: absence,
  },
  {
    id: 'absencePublicSafetyConcern',
    question: 'Does the absence raise a serious public safety concern?',
    help: 'The service provider makes this decision.',
    citations: absence,
  },
  {
    id: 'chargesRelateToServiceStart',
    question: 'Do the charges relate to why the young person started to receive the service?',
    help: 'Such charges do not count as new serious charges.',
    citations: charges,
  },
  {
    id: 'chargesSignificantSafetyConcern',
    question: 'Do the charges represent a significant concern about the safety of the person or the public?',
    help: 'Either is enough.',
    citations: charges,
  },
  {
    id: 'relinquishmentFulfilled',
    question: 'Has the family or primary caregiver relinquished care?',
    help: 'A threat to relinquish care, or a suspicion, is not enough.',
    citations: action,
  },
]);
