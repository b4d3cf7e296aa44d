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
    question: 'Is there a threat to the health and safety of the individual?',
    help: 'Either health or safety. Take care before answering no to a suicide attempt.',
    citations: action,
  },
  {
    id: 'immediateRiskOfHarm',
    question: 'Is there an immediate risk of harm to the individual?',
    help: 'Take care before answering no to a suicide attempt.',
    citations: action,
  },
  {
    id: 'assaultSeriouslyInjuredIndividual',
    question: 'Did the assault result in serious injury to the individual?',
    help: 'Any individual who receives a service and was hurt in it.',
    citations: action,
  },
  {
    id: 'assaultSeriouslyInjuredStaff',
    question: 'Did the assault result in serious injury to the provider’s staff?',
    help: 'Serious as in 13.B: unscheduled medical attention or an unplanned admission.',
    citations: action,
  },
  {
    id: 'assaultSeriouslyInjuredOther',
    question: 'Did the assault result in serious injury to somebody else?',
    help: 'A parent, a neighbour or an officer, for instance. The text does not make this Level 1, but it may be an oversight.',
    citations: action,
  },
  {
    id: 'sexualAssault',
    question: 'Was it a witnessed, alleged or suspected sexual assault?',
    help: 'No type of assault says so, and a duty to the Ombudsman turns on it.',
    citations: guidelines('13.D', [53], ['O. Reg. 80/19 s.1']),
  },
  {
    id: 'contrabandProhibited',
    question: 'Is the substance or object prohibited by legislation or by policies and procedures?',
    help: 'Found on the individual, or suspected to be.',
    citations: contraband,
  },
  {
    id: 'contrabandCouldInjureOrKill',
    question: 'Does it have the potential to cause injury or death?',
    help: 'Prohibited or not. Whether an item could be used to harm is for the service provider to say.',
    citations: contraband,
  },
  {
    id: 'contrabandSignificantSafetyRisk',
    question: 'Does it have the potential to cause a significant safety risk?',
    help: 'A criterion of November 2025; the 2019 sheet has injury and death only.',
    citations: contraband,
  },
  {
    id: 'contrabandSignificantDanger',
    question: 'Does the provider deem it a significant danger or concern?',
    help: 'Goods that are merely inappropriate for one individual count when the provider deems them so.',
    citations: contraband,
  },
  {
    id: 'contrabandAssistsEscape',
    question:
      'Does it assist, or could it assist, an escape from a youth justice custody/detention facility or a secure treatment program?',
    help: 'A copied key, for instance.',
    citations: contraband,
  },
  {
    id: 'contrabandUnderActiveInvestigation',
    question: 'Are the police and/or the ministry actively investigating it?',
    help: 'Either is enough.',
    citations: contraband,
  },
  {
    id: 'contrabandLockdownOrSearch',
    question: 'Did it result in a lockdown or search?',
    help: 'A search that followed from the item, not one that merely found it.',
    citations: contraband,
  },
  {
    id: 'itCriminalCharges',
    question: 'Did or could the use result in criminal charges?',
    help: 'Makes the use reportable and Level 1.',
    citations: technology,
  },
  {
    id: 'itThreatToSafety',
    question:
      'Is or could the use be a threat to the health, safety or well-being of the individual, other individuals or the public?',
    help: 'Use tied to prostitution or trafficking threatens the individual’s well-being.',
    citations: technology,
  },
  {
    id: 'itPublicSafetyThreat',
    question: 'Does or could the use threaten public safety?',
    help: 'Social media use included.',
    citations: technology,
  },
  {
    id: 'itProstitutionOrTrafficking',
    question: 'Is the use tied to engagement in prostitution or human trafficking?',
    help: 'Social media use included.',
    citations: technology,
  },
  {
    id: 'absenceUnusualOrUnauthorized',
    question: 'Is the absence unusual, suspicious or concerning, or without permission?',
    help: 'For the provider to judge by habits, the kind of service, the circumstances, law, policies and court orders. A named type settles it.',
    citations: absence,
  },
  {
    id: 'absenceImmediateSafetyConcern',
    question: 'Does the absence pose a serious concern about the individual’s immediate safety?',
    help: 'Without daily medication, or with a history of suicidal behaviour, for instance.',
    citations: absence,
  },
  {
    id: 'absencePublicSafetyConcern',
    question: 'Does the absence pose a serious public safety concern?',
    help: 'For the service provider to judge.',
    citations: absence,
  },
  {
    id: 'chargesRelateToServiceStart',
    question: 'For a young person: are these the charges for which they started to receive the service?',
    help: 'Such charges are not new serious charges.',
    citations: charges,
  },
  {
    id: 'chargesSignificantSafetyConcern',
    question: 'Do the charges represent a significant individual or public safety concern?',
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
