import { frozen } from '../../../lib/freeze.ts';
import type { Condition } from '../../../logic/condition.ts';
import { also, guidelines } from '../../../model/citation.ts';
import type { NotificationGround } from '../../../model/rule.ts';
import { all, any, fact, setting, subcategory } from '../conditions.ts';

/** The places that 13.C and 13.I name; 13.I words the children's settings more widely, and its list serves both. CPRI is directly operated out of home care (section 4). */
export const publicHealthSetting: Condition = frozen(
  setting(
    'childrens-residence',
    'staff-model-home',
    'funded-out-of-home-residence',
    'secure-treatment',
    'secure-custody',
    'open-custody',
    'secure-temporary-detention',
    'open-temporary-detention',
    'supported-group-living',
    'intensive-support',
    'cpri',
  ),
);

export const seriousIllnessNotifications: readonly NotificationGround[] = frozen([
  {
    id: '13c.notify.public-health-unit',
    recipient: 'public-health-unit',
    per: 'entry',
    categories: ['serious-illness'],
    text: 'A residence or place of custody or detention suspects a disease of public health significance or a communicable disease in an individual lodged there. A possible infection is enough.',
    citations: also(
      guidelines('13.C', [40, 41], ['Health Protection and Promotion Act s.27(2)']),
      guidelines('13.I', [86], ['Health Protection and Promotion Act s.27(2)']),
    ),
    when: all(
      publicHealthSetting,
      any(subcategory('communicable-disease'), fact('suspectedDiseaseOfPublicHealthSignificance')),
    ),
  },
]);
