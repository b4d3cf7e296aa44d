import { frozen } from '../../lib/freeze.ts';
import type { LevelRules } from '../../model/edition.ts';
import { levelImplications } from './implications.ts';
import { levels2025 } from './levels.ts';
import { vocabulary } from './vocabulary.ts';

/** What the Level of an entry depends on, by Version 3, November 2025. */
export const levelRules2025: LevelRules<'2025-11'> = frozen({
  id: '2025-11',
  vocabulary,
  implications: levelImplications,
  levels: levels2025,
});
