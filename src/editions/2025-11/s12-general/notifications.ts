import { frozen } from '../../../lib/freeze.ts';
import { also, guidelines } from '../../../model/citation.ts';
import type { NotificationGround } from '../../../model/rule.ts';
import {
  all,
  any,
  fact,
  individualProgram,
  not,
  population,
  youthJusticeIndividual,
  youthJusticePrograms,
  youthJusticeProvider,
  youthJusticeSetting,
} from '../conditions.ts';

const notification = '12 Notification';

/** Who is notified about a serious occurrence of any category. */
export const generalNotifications: readonly NotificationGround[] = frozen([
  {
    id: '10.notify.ministry-designate',
    recipient: 'ministry-designate',
    per: 'level-1-occurrence',
    text: 'A Youth Justice service provider must notify the designated ministry contact of a Level 1 serious occurrence immediately.',
    citations: guidelines('10 Step 5', [18]),
    when: youthJusticeProvider,
  },
  {
    id: '12.notify.parent-or-guardian',
    recipient: 'parent-or-guardian',
    per: 'individual',
    text: 'The individual has a parent or guardian, notifying them is not contraindicated, and the individual is not their own legal guardian.',
    citations: guidelines(notification, [23, 24], ['O. Reg. 156/18 s.84']),
    when: all(
      fact('hasParentOrGuardian'),
      not(fact('parentNotificationContraindicated')),
      not(fact('ownLegalGuardian')),
    ),
  },
  {
    id: '12.notify.parent-in-case-management',
    recipient: 'parent-or-guardian',
    per: 'individual',
    text: 'Youth Justice services notify a parent or guardian who stays involved in case management, even if the individual is a legally independent adult.',
    citations: guidelines(notification),
    when: all(
      any(individualProgram(...youthJusticePrograms), youthJusticeSetting),
      fact('hasParentOrGuardian'),
      not(fact('parentNotificationContraindicated')),
      fact('ownLegalGuardian'),
      fact('parentInvolvedInCaseManagement'),
    ),
  },
  {
    id: '12.notify.placing-agency',
    recipient: 'placing-agency',
    per: 'individual',
    text: 'An agency or other entity placed the individual.',
    citations: also(guidelines(notification), guidelines('9')),
    when: fact('placedByAgency'),
  },
  {
    id: '12.notify.probation-officer',
    recipient: 'probation-officer',
    per: 'individual',
    text: 'A young person who receives Youth Justice services has a probation officer.',
    citations: guidelines(notification),
    when: all(youthJusticeIndividual, population('young-person'), fact('hasProbationOfficer')),
  },
  {
    id: '12.notify.emergency-contact',
    recipient: 'emergency-contact',
    per: 'individual',
    text: 'An adult with a developmental disability has an emergency contact person.',
    citations: guidelines(notification),
    when: all(population('adult-with-developmental-disability'), fact('hasEmergencyContact')),
  },
  {
    id: '12.notify.society',
    recipient: 'childrens-aid-society',
    per: 'entry',
    categories: [
      'death',
      'serious-injury',
      'serious-illness',
      'serious-individual-action',
      'restrictive-intervention',
      'error-or-omission',
      'serious-complaint',
      'disturbance-or-disaster',
    ],
    onlyWhenKnown: true,
    text: 'There are reasonable grounds to suspect that a child is in need of protection.',
    citations: guidelines(notification, [26], ['CYFSA s.125']),
    when: fact('childInNeedOfProtection'),
  },
]);
