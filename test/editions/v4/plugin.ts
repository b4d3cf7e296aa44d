import * as before from '../../../src/editions/2025-11/plugin.ts';
import type { Edition, EditionNames, EditionTexts, LevelRules } from '../../../src/model/edition.ts';
import { facts4 } from './facts.ts';
import { groupingRules4 } from './grouping.ts';
import { edition4, texts4 } from './index.ts';
import { levels4 } from './levels.ts';
import { personalInformation4 } from './personal-information.ts';
import { taxonomy4 } from './taxonomy.ts';
import { updateInterval4 } from './updates.ts';
import { vocabulary4 } from './vocabulary.ts';

// Everything that it does not name stays as it was.
export * from '../../../src/editions/2025-11/plugin.ts';

export const editions: readonly Edition[] = [edition4, ...before.editions];
export const levelEditions: readonly LevelRules[] = [edition4, ...before.levelEditions];
export const editionNames: readonly EditionNames[] = [texts4, ...before.editionNames];
export const editionTexts: readonly EditionTexts[] = [texts4, ...before.editionTexts];

export {
  edition4 as editionInForce,
  edition4 as levelRulesInForce,
  facts4 as factDefinitions,
  groupingRules4 as groupingRules,
  levels4 as levelsInForce,
  personalInformation4 as personalInformationRules,
  taxonomy4 as taxonomy,
  texts4 as textsInForce,
  updateInterval4 as updateInterval,
  vocabulary4 as vocabularyInForce,
};
