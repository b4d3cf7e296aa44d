import { frozen } from '../../../lib/freeze.ts';
import { also, guidelines } from '../../../model/citation.ts';
import type { NotificationGround } from '../../../model/rule.ts';
import { all, answeredNo, any, asVictim, fact, not, stated } from '../conditions.ts';
import { ombudsmanAuthorities, ombudsmanStanding } from '../s12-general/ombudsman.ts';

export const seriousIndividualActionNotifications: readonly NotificationGround[] = frozen([
  {
    id: '13d.notify.ombudsman',
    recipient: 'ombudsman',
    per: 'entry',
    categories: ['serious-individual-action'],
    subcategories: ['assault'],
    text: 'A sexual assault of a child or young person is witnessed, alleged or suspected. They had sought or received a society’s service in the 12 months before the assault.',
    citations: also(guidelines('13.D', [53], ombudsmanAuthorities), guidelines('12 Notification', [27])),
    when: all(ombudsmanStanding, fact('sexualAssault'), asVictim),
  },
  {
    id: '13d.notify.police.absence',
    recipient: 'police',
    per: 'entry',
    categories: ['serious-individual-action'],
    subcategories: ['absence'],
    text: 'The absence is unusual, suspicious or unauthorized. Notify the police as legislation or policy requires.',
    citations: guidelines('13.D', [], ['O. Reg. 156/18 s.84(3)']),
    when: any(stated('type'), not(answeredNo('absenceUnusualOrUnauthorized'))),
  },
]);
