import { frozen } from '../../lib/freeze.ts';
import { timelines2019 } from '../../model/citation.ts';
import type { CategoryLevels } from '../../model/rule.ts';
import { fact } from '../2025-11/conditions.ts';
import * as d from '../2025-11/s13d-individual-action/levels.ts';
import { carryOver, carryOverDefault } from './carry-over.ts';

const action = timelines2019('2.3.4 Serious individual action');
const technology = { citations: action, subcategories: ['information-technology'] } as const;

/** The 2019 sheet lists no Level 1 criterion for other individual actions. */
export const seriousIndividualActionLevels: CategoryLevels = frozen({
  levelOne: [
    ...carryOver(
      d.seriousIndividualActionLevels,
      action,
      '13d.level-1.suicidal.threat',
      '13d.level-1.suicidal.immediate-risk',
      '13d.level-1.assault.individual-injured',
      '13d.level-1.assault.staff-injured',
    ),
    {
      id: '2019.13d.level-1.contraband.danger',
      text: 'The contraband could cause injury or death.',
      citations: action,
      subcategories: ['contraband-safety-risk'],
      when: fact('contrabandCouldInjureOrKill'),
    },
    ...carryOver(
      d.seriousIndividualActionLevels,
      action,
      '13d.level-1.contraband.escape',
      '13d.level-1.contraband.investigated',
      '13d.level-1.contraband.lockdown-or-search',
    ),
    {
      ...technology,
      id: '2019.13d.level-1.technology.charges',
      text: 'The use of information technology results or could result in criminal charges.',
      when: fact('itCriminalCharges'),
    },
    {
      ...technology,
      id: '2019.13d.level-1.technology.trafficking',
      text: 'The use of information technology is tied to engagement in prostitution or human trafficking.',
      when: fact('itProstitutionOrTrafficking'),
    },
    {
      ...technology,
      id: '2019.13d.level-1.technology.public-safety',
      text: 'The use of information technology is a threat to public safety.',
      when: fact('itPublicSafetyThreat'),
    },
    ...carryOver(
      d.seriousIndividualActionLevels,
      action,
      '13d.level-1.absence.individual-safety',
      '13d.level-1.absence.public-safety',
    ),
    {
      id: '2019.13d.level-1.charges.safety',
      text: 'The new charges represent a significant individual or public safety concern.',
      citations: action,
      subcategories: ['new-serious-charges'],
      when: fact('chargesSignificantSafetyConcern'),
    },
    ...carryOver(d.seriousIndividualActionLevels, action, '13d.level-1.relinquishment.fulfilled'),
  ],
  levelTwo: carryOverDefault(d.seriousIndividualActionLevels, action),
});
