import { frozen } from '../../../lib/freeze.ts';
import { guidelines } from '../../../model/citation.ts';
import type { FactDefinition } from '../../../model/fact.ts';

const complaint = guidelines('13.H');

/** Section 13.H. */
export const seriousComplaintFacts: readonly FactDefinition[] = frozen([
  {
    id: 'complaintAboutProvider',
    question: 'Is the complaint specifically about the service provider?',
    help: 'Report a service-related complaint about the provider itself under the type Operational.',
    citations: complaint,
  },
  {
    id: 'staffChargedOrArrested',
    question:
      'Has a staff member, director or owner been charged with or arrested for a crime that affects or may affect individuals who receive a service?',
    help: 'Count foster parents and volunteers as staff.',
    citations: complaint,
  },
  {
    id: 'seriousInNature',
    question: 'Does the provider consider the complaint serious?',
    help: 'Asked of complaints that are neither about rights nor about the service.',
    citations: complaint,
  },
]);
