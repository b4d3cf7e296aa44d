import { frozen } from '../../lib/freeze.ts';
import type { LevelRules } from '../../model/edition.ts';
import { levelImplications } from '../2025-11/implications.ts';
import { vocabulary } from '../2025-11/vocabulary.ts';
import { levels2019 } from './levels.ts';

/** What the Level of an entry depends on, by the timelines of 2019. */
export const levelRules2019: LevelRules<'2019'> = frozen({
  id: '2019',
  vocabulary,
  implications: levelImplications,
  levels: levels2019,
});
