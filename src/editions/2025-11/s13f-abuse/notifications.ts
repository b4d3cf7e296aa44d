import { frozen } from '../../../lib/freeze.ts';
import { also, guidelines } from '../../../model/citation.ts';
import type { NotificationGround } from '../../../model/rule.ts';
import { all, fact, population, role } from '../conditions.ts';
import { ombudsmanAuthorities, ombudsmanStanding } from '../s12-general/ombudsman.ts';

const ofAbuse = { per: 'entry', categories: ['abuse-or-mistreatment'] } as const;

export const abuseNotifications: readonly NotificationGround[] = frozen([
  {
    ...ofAbuse,
    id: '13f.notify.society',
    recipient: 'childrens-aid-society',
    text: 'There are reasonable grounds to suspect that a child is in need of protection.',
    citations: guidelines('13.F', [71, 72], ['CYFSA s.125']),
    when: fact('childInNeedOfProtection'),
  },
  {
    ...ofAbuse,
    id: '13f.notify.police.adult',
    recipient: 'police',
    text: 'Abuse or mistreatment of an adult with a developmental disability is witnessed, alleged or suspected, and may be a criminal offence.',
    citations: guidelines('13.F', [73], ['O. Reg. 299/10 s.8(4)']),
    when: all(population('adult-with-developmental-disability'), role('victim'), fact('mayBeCriminalOffence')),
  },
  {
    ...ofAbuse,
    id: '13f.notify.police.young-person',
    recipient: 'police',
    text: 'Abuse or mistreatment of a young person is witnessed, alleged or suspected.',
    citations: guidelines('13.F', [74], ['Youth Justice policies and procedures']),
    when: all(population('young-person'), role('victim')),
  },
  {
    ...ofAbuse,
    id: '13f.notify.police.against-officer',
    recipient: 'police',
    text: 'The allegation is against a police officer. Notifying LECA does not replace notifying the police.',
    citations: guidelines('13.F'),
    when: fact('againstPoliceOfficer'),
  },
  {
    ...ofAbuse,
    id: '13f.notify.leca',
    recipient: 'leca',
    text: 'The allegation is against a police officer.',
    citations: guidelines('13.F', [75]),
    when: fact('againstPoliceOfficer'),
  },
  {
    ...ofAbuse,
    id: '13f.notify.ombudsman',
    recipient: 'ombudsman',
    text: 'Abuse of a child or young person is witnessed, alleged or suspected. They had sought or received a society’s service in the 12 months before the harm.',
    citations: also(guidelines('13.F', [76], ombudsmanAuthorities), guidelines('12 Notification', [27])),
    when: all(ombudsmanStanding, role('victim')),
  },
]);
