import { frozen } from '../../../lib/freeze.ts';
import { guidelines } from '../../../model/citation.ts';
import type { FactDefinition } from '../../../model/fact.ts';

const complaint = guidelines('13.H');

/** Section 13.H. */
export const seriousComplaintFacts: readonly FactDefinition[] = frozen([
  {
    id: 'complaintAboutProvider',
    question: 'Is the complaint specifically about the service provider?',
    help: 'If yes, report a service-related complaint under the type Operational.',
    citations: complaint,
  },
  {
    id: 'staffChargedOrArrested',
    question:
      'Has a staff member, director or owner been charged or arrested for a crime that has affected or may affect anyone who receives a service?',
    help: 'Foster parents and volunteers count as staff.',
    citations: complaint,
  },
  {
    id: 'seriousInNature',
    question: 'Does the provider consider the complaint serious?',
    help: 'This applies to complaints that are neither about rights nor about the service.',
    citations: complaint,
  },
]);
