import { frozen } from '../../../lib/freeze.ts';
import { also, guidelines } from '../../../model/citation.ts';
import type { CategoryLevels } from '../../../model/rule.ts';
import { fact } from '../conditions.ts';

const disturbance = guidelines('13.I');

export const disturbanceLevels: CategoryLevels = frozen({
  levelOne: [
    {
      id: '13i.level-1.continuity-plan',
      text: 'A COOP or business continuity plan was activated because the incident threatened anyone’s health or safety.',
      citations: disturbance,
      when: fact('continuityPlanActivated'),
    },
    {
      id: '13i.level-1.community',
      text: 'The incident is, or was perceived as, a significant danger or concern to the community.',
      citations: disturbance,
      when: fact('communityDanger'),
    },
    {
      id: '13i.level-1.evacuation',
      text: 'There was or is a site evacuation because of the incident.',
      citations: disturbance,
      when: fact('siteEvacuation'),
    },
    {
      id: '13i.level-1.lockdown',
      text: 'There was or is a site lockdown because of the incident.',
      citations: disturbance,
      when: fact('siteLockdown'),
    },
    {
      id: '13i.level-1.police',
      text: 'Police intervention or assistance was or is required.',
      citations: disturbance,
      when: fact('policeAssistance'),
    },
    {
      id: '13i.level-1.crisis-response-team',
      text: 'A Crisis Response Team was activated or deployed.',
      citations: disturbance,
      when: fact('crisisResponseTeam'),
    },
    {
      id: '13i.level-1.media',
      text: 'The incident has attracted media attention, or is expected to.',
      citations: also(guidelines('13.I'), guidelines('10 Step 5', [19])),
      when: fact('mediaAttention'),
    },
  ],
  levelTwo: {
    id: '13i.level-2',
    text: 'Every other disturbance, service disruption, emergency situation or disaster is Level 2.',
    citations: disturbance,
  },
});
