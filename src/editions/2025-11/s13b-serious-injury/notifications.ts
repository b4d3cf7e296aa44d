import { frozen } from '../../../lib/freeze.ts';
import { also, guidelines } from '../../../model/citation.ts';
import type { NotificationGround } from '../../../model/rule.ts';
import { all, fact } from '../conditions.ts';
import { ombudsmanAuthorities, ombudsmanStanding } from '../s12-general/ombudsman.ts';

export const seriousInjuryNotifications: readonly NotificationGround[] = frozen([
  {
    id: '13b.notify.ombudsman',
    recipient: 'ombudsman',
    per: 'entry',
    categories: ['serious-injury'],
    text: 'A child or young person suffered serious bodily harm who had sought or received a society’s service in the 12 months before the harm.',
    citations: also(guidelines('13.B', [39], ombudsmanAuthorities), guidelines('12 Notification', [27])),
    when: all(ombudsmanStanding, fact('seriousBodilyHarm')),
  },
]);
