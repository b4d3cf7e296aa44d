import { frozen } from '../../lib/freeze.ts';
import { timelines2019 } from '../../model/citation.ts';
import type { CategoryLevels } from '../../model/rule.ts';
import * as a from '../2025-11/s13a-death/levels.ts';
import * as b from '../2025-11/s13b-serious-injury/levels.ts';
import * as c from '../2025-11/s13c-serious-illness/levels.ts';
import { carryOver, carryOverDefault } from './carry-over.ts';

const death = timelines2019('2.3.1 Death');
const injury = timelines2019('2.3.2 Serious injury');
const illness = timelines2019('2.3.3 Serious illness');

export const deathLevels: CategoryLevels = frozen({
  levelOne: carryOver(a.deathLevels, death, '13a.level-1.all'),
  levelTwo: carryOverDefault(a.deathLevels, death),
});

export const seriousInjuryLevels: CategoryLevels = frozen({
  levelOne: carryOver(
    b.seriousInjuryLevels,
    injury,
    '13b.level-1.life-threatening',
    '13b.level-1.caused-by-provider',
    '13b.level-1.emergency-services',
  ),
  levelTwo: carryOverDefault(b.seriousInjuryLevels, injury),
});

export const seriousIllnessLevels: CategoryLevels = frozen({
  levelOne: carryOver(
    c.seriousIllnessLevels,
    illness,
    '13c.level-1.life-threatening',
    '13c.level-1.emergency-services',
  ),
  levelTwo: carryOverDefault(c.seriousIllnessLevels, illness),
});
