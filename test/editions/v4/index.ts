import { edition2025 } from '../../../src/editions/2025-11/index.ts';
import { texts2025 } from '../../../src/editions/2025-11/texts.ts';
import type { RuleRef } from '../../../src/model/citation.ts';
import type { Edition, EditionTexts } from '../../../src/model/edition.ts';
import { facts4 } from './facts.ts';
import { groupingRules4 } from './grouping.ts';
import { v4 } from './ids.ts';
import { levels4 } from './levels.ts';
import { personalInformation4 } from './personal-information.ts';
import { taxonomy4 } from './taxonomy.ts';
import { updateInterval4 } from './updates.ts';
import { vocabulary4 } from './vocabulary.ts';

/** The edition in force with six changes. */
export const edition4: Edition = {
  ...edition2025,
  id: v4,
  title: 'A toy edition',
  inForceFrom: '2027-01-01',
  vocabulary: vocabulary4,
  facts: facts4,
  taxonomy: taxonomy4,
  levels: levels4,
  personalInformation: personalInformation4,
  updateInterval: updateInterval4,
};

/** What is stated otherwise, by the id of the statement before. */
const changed: ReadonlyMap<string, RuleRef> = new Map<string, RuleRef>([
  ['10.update.seven-business-days', updateInterval4],
  [groupingRules4.consecutive.id, groupingRules4.consecutive],
]);

export const texts4: EditionTexts = {
  ...texts2025,
  id: v4,
  name: '2027',
  statements: texts2025.statements.map((rule) => changed.get(rule.id) ?? rule),
};

// The names under which `current.ts` gives out the parts of the edition in force.
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
