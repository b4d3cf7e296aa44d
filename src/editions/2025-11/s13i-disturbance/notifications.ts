import { frozen } from '../../../lib/freeze.ts';
import { guidelines } from '../../../model/citation.ts';
import type { NotificationGround } from '../../../model/rule.ts';
import { all, fact } from '../conditions.ts';
import { publicHealthSetting } from '../s13c-serious-illness/notifications.ts';

export const disturbanceNotifications: readonly NotificationGround[] = frozen([
  {
    id: '13i.notify.public-health-unit',
    recipient: 'public-health-unit',
    per: 'entry',
    categories: ['disturbance-or-disaster'],
    text: 'A residence or place of custody or detention suspects a disease of public health significance or a communicable disease in an individual lodged there. A possible infection is enough.',
    citations: guidelines('13.I', [86], ['Health Protection and Promotion Act s.27(2)']),
    when: all(publicHealthSetting, fact('suspectedDiseaseOfPublicHealthSignificance')),
  },
]);
