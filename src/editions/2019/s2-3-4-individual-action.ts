import { frozen } from '../../logic/freeze.ts';
import { timelines2019 } from '../../model/citation.ts';
import type { CategoryLevels } from '../../model/rule.ts';
import { fact } from '../2025-11/words.ts';

const action = timelines2019('2.3.4 Serious individual action');

/** The 2019 sheet lists no Level 1 criterion for other individual actions. */
export const seriousIndividualActionLevels: CategoryLevels = frozen({
  levelOne: [
    {
      id: '2019.13d.level-1.suicidal.threat',
      text: 'The suicidal behaviour comes with a threat to the health and safety of the individual.',
      citations: action,
      subcategories: ['suicidal-behaviour'],
      when: fact('threatToHealthOrSafety'),
    },
    {
      id: '2019.13d.level-1.suicidal.immediate-risk',
      text: 'The suicidal behaviour comes with an immediate risk of harm to the individual.',
      citations: action,
      subcategories: ['suicidal-behaviour'],
      when: fact('immediateRiskOfHarm'),
    },
    {
      id: '2019.13d.level-1.assault.individual-injured',
      text: 'The assault seriously injured the individual.',
      citations: action,
      subcategories: ['assault'],
      when: fact('assaultSeriouslyInjuredIndividual'),
    },
    {
      id: '2019.13d.level-1.assault.staff-injured',
      text: 'The assault seriously injured the provider’s staff.',
      citations: action,
      subcategories: ['assault'],
      when: fact('assaultSeriouslyInjuredStaff'),
    },
    {
      id: '2019.13d.level-1.contraband.danger',
      text: 'The contraband could cause injury or death.',
      citations: action,
      subcategories: ['contraband-safety-risk'],
      when: fact('contrabandCouldInjureOrKill'),
    },
    {
      id: '2019.13d.level-1.contraband.escape',
      text: 'The contraband assists or could assist an escape from Youth Justice custody or detention or from secure treatment.',
      citations: action,
      subcategories: ['contraband-safety-risk'],
      when: fact('contrabandAssistsEscape'),
    },
    {
      id: '2019.13d.level-1.contraband.investigated',
      text: 'The police or the ministry are actively investigating the contraband.',
      citations: action,
      subcategories: ['contraband-safety-risk'],
      when: fact('contrabandUnderActiveInvestigation'),
    },
    {
      id: '2019.13d.level-1.contraband.lockdown-or-search',
      text: 'The contraband led to a lockdown or searches.',
      citations: action,
      subcategories: ['contraband-safety-risk'],
      when: fact('contrabandLockdownOrSearch'),
    },
    {
      id: '2019.13d.level-1.technology.charges',
      text: 'The use of information technology did or could lead to criminal charges.',
      citations: action,
      subcategories: ['information-technology'],
      when: fact('itCriminalCharges'),
    },
    {
      id: '2019.13d.level-1.technology.trafficking',
      text: 'The use of information technology is tied to engagement in prostitution or human trafficking.',
      citations: action,
      subcategories: ['information-technology'],
      when: fact('itProstitutionOrTrafficking'),
    },
    {
      id: '2019.13d.level-1.technology.public-safety',
      text: 'The use of information technology is a threat to public safety.',
      citations: action,
      subcategories: ['information-technology'],
      when: fact('itPublicSafetyThreat'),
    },
    {
      id: '2019.13d.level-1.absence.individual-safety',
      text: 'The absence raises a serious concern about the individual’s immediate safety.',
      citations: action,
      subcategories: ['absence'],
      when: fact('absenceImmediateSafetyConcern'),
    },
    {
      id: '2019.13d.level-1.absence.public-safety',
      text: 'The absence raises a serious public safety concern.',
      citations: action,
      subcategories: ['absence'],
      when: fact('absencePublicSafetyConcern'),
    },
    {
      id: '2019.13d.level-1.charges.safety',
      text: 'The new charges represent a significant individual or public safety concern.',
      citations: action,
      subcategories: ['new-serious-charges'],
      when: fact('chargesSignificantSafetyConcern'),
    },
    {
      id: '2019.13d.level-1.relinquishment.fulfilled',
      text: 'The family or primary caregiver has relinquished care.',
      citations: action,
      subcategories: ['relinquishment-of-care'],
      when: fact('relinquishmentFulfilled'),
    },
  ],
  levelTwo: { id: '2019.13d.level-2', text: 'Every other serious individual action is Level 2.', citations: action },
});
