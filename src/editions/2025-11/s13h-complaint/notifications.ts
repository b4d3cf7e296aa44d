import { frozen } from '../../../lib/freeze.ts';
import { guidelines } from '../../../model/citation.ts';
import type { NotificationGround } from '../../../model/rule.ts';
import { all, fact, type } from '../conditions.ts';
import {
  apoPlace,
  cyfsaCircumstances,
  phipaCircumstances,
  publicSectorCircumstances,
} from '../s13g-error/notifications.ts';

const ofComplaint = { per: 'entry', categories: ['serious-complaint'] } as const;
const ofRights = { ...ofComplaint, subcategories: ['rights-based'] } as const;
const privacyRelated = type('privacy-related');

export const seriousComplaintNotifications: readonly NotificationGround[] = frozen([
  {
    ...ofRights,
    id: '13h.notify.ipc.phipa',
    recipient: 'ipc',
    text: 'The privacy-related complaint is about a breach that a health information custodian must report under PHIPA.',
    citations: guidelines('13.H', [81], ['PHIPA O. Reg. 329/04']),
    when: all(privacyRelated, phipaCircumstances),
  },
  {
    ...ofRights,
    id: '13h.notify.ipc.cyfsa',
    recipient: 'ipc',
    text: 'The privacy-related complaint is about a breach that a service provider must report under the CYFSA.',
    citations: guidelines('13.H', [82], ['CYFSA s.308', 'O. Reg. 191/18 s.9']),
    when: all(privacyRelated, cyfsaCircumstances),
  },
  {
    ...ofRights,
    id: '13h.notify.ipc.public-sector',
    recipient: 'ipc',
    text: 'The privacy-related complaint is about a breach in a public sector organization that is significant or hard to contain.',
    citations: guidelines('13.H', [83]),
    when: all(privacyRelated, publicSectorCircumstances),
  },
  {
    ...ofRights,
    id: '13h.notify.apo',
    recipient: 'apo',
    text: 'The privacy-related complaint is within a directly operated Youth Justice secure custody or detention facility, a Youth Justice probation office, or CPRI.',
    citations: guidelines('13.H'),
    when: all(privacyRelated, apoPlace),
  },
  {
    ...ofComplaint,
    id: '13h.notify.leca',
    recipient: 'leca',
    text: 'The complaint is against a police officer.',
    citations: guidelines('13.H', [84]),
    when: fact('againstPoliceOfficer'),
  },
]);
