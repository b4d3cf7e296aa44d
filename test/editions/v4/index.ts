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
