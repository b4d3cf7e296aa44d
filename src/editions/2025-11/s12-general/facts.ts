import { frozen } from '../../../lib/freeze.ts';
import { also, guidelines } from '../../../model/citation.ts';
import type { FactDefinition } from '../../../model/fact.ts';
import { childOrYoungPerson } from '../conditions.ts';

/** Section 12: where it happened, and who is there to be notified. */
export const generalFacts: readonly FactDefinition[] = frozen([
  {
    id: 'preAdmission',
    question: 'Did the incident happen before the individual was admitted (at pre-admission)?',
    help: 'Youth Justice services report a serious injury or a serious illness at pre-admission. For everyone else the individual is not yet receiving the service.',
    citations: guidelines('12 Categories'),
  },
  {
    id: 'childInNeedOfProtection',
    question: 'Are there reasonable grounds to suspect that a child is in need of protection?',
    help: 'Any child, not only the one that the entry is about. If yes, report to a children’s aid society immediately.',
    citations: also(guidelines('12 Notification', [26], ['CYFSA s.125']), guidelines('13.F', [72], ['CYFSA s.125'])),
    askedLast: { of: childOrYoungPerson(), recipient: 'childrens-aid-society' },
  },
  {
    id: 'soughtOrReceivedCasService',
    question:
      'Did the child or young person seek or receive a service from a children’s aid society in the 12 months before the death or harm?',
    help: 'From any society. Asking for a service counts.',
    citations: guidelines('12 Notification', [27], ['O. Reg. 80/19 s.1', 'Youth Justice Services Manual s.4.1']),
  },
  {
    id: 'hasParentOrGuardian',
    question: 'Does the individual have a parent or guardian to notify?',
    help: 'If there is none, the report still carries the notification, with the reason.',
    citations: guidelines('12 Notification', [23]),
  },
  {
    id: 'parentNotificationContraindicated',
    question: 'Is it contraindicated to notify the parent or guardian?',
    help: 'An allegation against them, a risk of harm to the individual, or an investigation that it could undermine, for instance.',
    citations: guidelines('12 Notification', [24]),
  },
  {
    id: 'ownLegalGuardian',
    question:
      'Is the individual their own only legal guardian (legally independent, with no parent, guardian or substitute decision maker for any part)?',
    help: 'Go by the formal legal status, not by who helps with decisions.',
    citations: also(guidelines('12 Individuals involved'), guidelines('12 Notification', [24])),
  },
  {
    id: 'parentInvolvedInCaseManagement',
    question: 'Does the parent or guardian continue to be involved in the youth’s case management?',
    help: 'Youth Justice: such a parent is notified even when the youth is a legally independent adult.',
    citations: guidelines('12 Notification'),
  },
  {
    id: 'placedByAgency',
    question: 'Did a placing agency or another entity place the individual?',
    help: 'The automatic message of the reporting tool does not replace telling the placing agency.',
    citations: guidelines('12 Notification'),
  },
  {
    id: 'hasProbationOfficer',
    question: 'Does the young person have a probation officer?',
    help: 'Asked for young persons who receive Youth Justice services only.',
    citations: guidelines('12 Notification'),
  },
  {
    id: 'hasEmergencyContact',
    question: 'Does the adult with a developmental disability have an emergency contact person?',
    help: 'Asked for adults with a developmental disability only.',
    citations: guidelines('12 Notification'),
  },
]);
