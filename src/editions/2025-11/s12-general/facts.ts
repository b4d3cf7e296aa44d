import { frozen } from '../../../lib/freeze.ts';
import { also, guidelines } from '../../../model/citation.ts';
import type { FactDefinition } from '../../../model/fact.ts';
import { childOrYoungPerson } from '../conditions.ts';

/** Section 12: where it happened, and who is there to be notified. */
export const generalFacts: readonly FactDefinition[] = frozen([
  {
    id: 'preAdmission',
    question: 'Did the incident happen before the person was admitted?',
    help: 'Youth Justice services report a serious injury or serious illness at pre-admission. In all other cases, the person is not yet receiving the service.',
    citations: guidelines('12 Categories'),
  },
  {
    id: 'childInNeedOfProtection',
    question: 'Are there reasonable grounds to suspect that a child is in need of protection?',
    help: 'Any child counts, not only the child in this entry. If yes, report to a children’s aid society immediately.',
    citations: also(guidelines('12 Notification', [26], ['CYFSA s.125']), guidelines('13.F', [72], ['CYFSA s.125'])),
    askedLast: { of: childOrYoungPerson(), recipient: 'childrens-aid-society' },
  },
  {
    id: 'soughtOrReceivedCasService',
    question:
      'Did the child or young person seek or receive a service from a children’s aid society in the 12 months before the death or harm?',
    help: 'A service from any society counts. So does asking for a service.',
    citations: guidelines('12 Notification', [27], ['O. Reg. 80/19 s.1', 'Youth Justice Services Manual s.4.1']),
  },
  {
    id: 'hasParentOrGuardian',
    question: 'Does the person have a parent or guardian to notify?',
    help: 'If not, add the notification to the report anyway. Say there that it does not apply, and why.',
    citations: guidelines('12 Notification', [23]),
  },
  {
    id: 'parentNotificationContraindicated',
    question: 'Is notifying the parent or guardian contraindicated?',
    help: 'Reasons include an allegation against them, reasonable grounds to believe that the person would be at risk of harm, or an investigation that the notification could undermine.',
    citations: guidelines('12 Notification', [24]),
  },
  {
    id: 'ownLegalGuardian',
    question: 'Is the person their own legal guardian for every decision?',
    help: 'Answer no if a parent, guardian or substitute decision maker has legal authority for any decision. Go by the formal legal status, not by who helps.',
    citations: also(guidelines('12 Individuals involved'), guidelines('12 Notification', [24])),
  },
  {
    id: 'parentInvolvedInCaseManagement',
    question: 'Is the parent or guardian still involved in the youth’s case management?',
    help: 'Youth Justice services notify such a parent or guardian even when the youth is a legally independent adult.',
    citations: guidelines('12 Notification'),
  },
  {
    id: 'placedByAgency',
    question: 'Did a placing agency or another entity place the person?',
    help: 'The automatic message from SOR-RL does not replace notifying the placing agency.',
    citations: guidelines('12 Notification'),
  },
  {
    id: 'hasProbationOfficer',
    question: 'Does the young person have a probation officer?',
    help: 'This applies only to young persons who receive Youth Justice services.',
    citations: guidelines('12 Notification'),
  },
  {
    id: 'hasEmergencyContact',
    question: 'Does the adult with a developmental disability have an emergency contact person?',
    help: 'This applies only to adults with a developmental disability.',
    citations: guidelines('12 Notification'),
  },
]);
