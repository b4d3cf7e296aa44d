import type { Edition, EditionTexts, LevelRules } from '../model/edition.ts';
import { edition2019 } from './2019/index.ts';
import { levelRules2019 } from './2019/level-rules.ts';
import { texts2019 } from './2019/texts.ts';
import { edition2025 } from './2025-11/index.ts';
import { levelRules2025 } from './2025-11/level-rules.ts';
import { texts2025 } from './2025-11/texts.ts';

/** The editions of the Guidelines, the latest first. A new edition is a new folder and its name in this list. */
export const editions: readonly Edition[] = [edition2025, edition2019];

/** What `determineLevel` needs of them: a list of its own, so that a bundle with nothing else holds nothing else. */
export const levelEditions: readonly LevelRules[] = [levelRules2025, levelRules2019];

/** What they state and no decision depends on, a list of its own for the same reason. */
export const editionTexts: readonly EditionTexts[] = [texts2025, texts2019];
