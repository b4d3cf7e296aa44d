import { frozen } from '../../../lib/freeze.ts';
import { also, guidelines } from '../../../model/citation.ts';
import type { FactDefinition } from '../../../model/fact.ts';

const abuse = guidelines('13.F');

/** Section 13.F. */
export const abuseFacts: readonly FactDefinition[] = frozen([
  {
    id: 'newHistoricalAllegation',
    question: 'Is it a new allegation of abuse from before the individual received the service?',
    help: 'New: nothing about it is on the provider’s record.',
    citations: guidelines('13.F', [70]),
  },
  {
    id: 'abuseImmediateThreat',
    question: 'Is there an immediate threat to the health, safety or well-being of the individual or others?',
    help: 'Anybody’s health, safety or well-being.',
    citations: abuse,
  },
  {
    id: 'staffImplicated',
    question: 'Is current staff, or another person the provider has working with the individual, implicated?',
    help: 'Foster parents, volunteers, students and contractors who work with the individual count.',
    citations: abuse,
  },
  {
    id: 'traffickerThreats',
    question: 'Have there been threats or harassment from a human trafficker?',
    help: 'Against anyone, now or before.',
    citations: abuse,
  },
  {
    id: 'sexTrafficking',
    question: 'Is sex trafficking alleged, witnessed or suspected?',
    help: 'It is reported both as exploitation and as sexual abuse.',
    citations: abuse,
  },
  {
    id: 'mayBeCriminalOffence',
    question: 'May it constitute a criminal offence?',
    help: 'Asked of the abuse of an adult with a developmental disability.',
    citations: guidelines('13.F', [73], ['O. Reg. 299/10 s.8(4)']),
  },
  {
    id: 'againstPoliceOfficer',
    question: 'Is the allegation or complaint against a police officer?',
    help: 'The Law Enforcement Complaints Agency is told; in abuse the police are told as well.',
    citations: also(guidelines('13.F', [75]), guidelines('13.H', [84])),
  },
]);
