import { frozen } from '../../../lib/freeze.ts';
import { also, guidelines } from '../../../model/citation.ts';
import type { FactDefinition } from '../../../model/fact.ts';

const abuse = guidelines('13.F');

/** Section 13.F. */
export const abuseFacts: readonly FactDefinition[] = frozen([
  {
    id: 'abuseBeforeService',
    question: 'Did the abuse happen before the person began to receive the service?',
    help: 'Report abuse from before the service only if the allegation is new. If the abuse happened during the service, answer no.',
    citations: guidelines('13.F', [70]),
  },
  {
    id: 'newAllegation',
    question: 'Is the allegation new, with no record of it on file?',
    help: 'This matters for abuse from before the service.',
    citations: guidelines('13.F', [70]),
  },
  {
    id: 'abuseImmediateThreat',
    question: 'Is there an immediate threat to the health, safety or well-being of the person or others?',
    help: 'A threat to anyone counts.',
    citations: abuse,
  },
  {
    id: 'staffImplicated',
    question:
      'Is a current staff member, or anyone else the provider has working with the person, implicated in the abuse?',
    help: 'Foster parents, volunteers, students and contractors who work with the person count.',
    citations: abuse,
  },
  {
    id: 'traffickerThreats',
    question: 'Has a human trafficker threatened or harassed anyone?',
    help: 'Threats against anyone count, past or present.',
    citations: abuse,
  },
  {
    id: 'sexTrafficking',
    question: 'Is sex trafficking alleged, witnessed or suspected?',
    help: 'Report it both as exploitation and as sexual abuse.',
    citations: abuse,
  },
  {
    id: 'mayBeCriminalOffence',
    question: 'Could the abuse be a criminal offence?',
    help: 'This applies to the abuse of an adult with a developmental disability.',
    citations: guidelines('13.F', [73], ['O. Reg. 299/10 s.8(4)']),
  },
  {
    id: 'againstPoliceOfficer',
    question: 'Is the allegation or the complaint against a police officer?',
    help: 'If yes, notify the Law Enforcement Complaints Agency (LECA). For abuse, notify the police as well.',
    citations: also(guidelines('13.F', [75]), guidelines('13.H', [84])),
  },
]);
