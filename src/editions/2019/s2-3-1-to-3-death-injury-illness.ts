import { frozen } from '../../logic/freeze.ts';
import { timelines2019 } from '../../model/citation.ts';
import type { CategoryLevels } from '../../model/rule.ts';
import { always, fact } from '../2025-11/words.ts';

const death = timelines2019('2.3.1 Death');
const injury = timelines2019('2.3.2 Serious injury');
const illness = timelines2019('2.3.3 Serious illness');

export const deathLevels: CategoryLevels = frozen({
  levelOne: [{ id: '2019.13a.level-1.all', text: 'Every death is Level 1.', citations: death, when: always }],
  levelTwo: { id: '2019.13a.level-2', text: 'No death is Level 2.', citations: death },
});

export const seriousInjuryLevels: CategoryLevels = frozen({
  levelOne: [
    {
      id: '2019.13b.level-1.life-threatening',
      text: 'The injury is life-threatening.',
      citations: injury,
      when: fact('lifeThreatening'),
    },
    {
      id: '2019.13b.level-1.caused-by-provider',
      text: 'A service provider caused the injury.',
      citations: injury,
      when: fact('causedByServiceProvider'),
    },
    {
      id: '2019.13b.level-1.emergency-services',
      text: 'The injury requires emergency medical services.',
      citations: injury,
      when: fact('emergencyMedicalServices'),
    },
  ],
  levelTwo: { id: '2019.13b.level-2', text: 'Every other serious injury is Level 2.', citations: injury },
});

export const seriousIllnessLevels: CategoryLevels = frozen({
  levelOne: [
    {
      id: '2019.13c.level-1.life-threatening',
      text: 'The illness is life-threatening.',
      citations: illness,
      when: fact('lifeThreatening'),
    },
    {
      id: '2019.13c.level-1.emergency-services',
      text: 'The illness requires emergency medical services.',
      citations: illness,
      when: fact('emergencyMedicalServices'),
    },
  ],
  levelTwo: { id: '2019.13c.level-2', text: 'Every other serious illness is Level 2.', citations: illness },
});
