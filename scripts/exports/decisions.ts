import { editionInForce } from '../../src/editions/current.ts';
import type { NotificationTerms } from '../../src/model/rule.ts';
import type { CategoryNode } from '../../src/model/taxonomy.ts';
import { mannerOf } from '../handbook/manner.ts';
import type { Decision, Output } from './decision.ts';
import { levelRows } from './dmn-level-rows.ts';
import { notificationRows } from './dmn-notification-rows.ts';
import { reportabilityRows } from './dmn-reportability-rows.ts';

const rule: Output = { name: 'rule', label: 'Rule', type: 'string' };

const sectionOf = ({ letter }: CategoryNode): string => `${editionInForce.title}, section 13.${letter}.`;

const idsOf = ({ subcategories }: CategoryNode): string[] => subcategories.map(({ id }) => id);

/** The Level of a reportable entry. An input that is left out is not read as no: there is then no Level 2. */
export const levelDecision = (category: CategoryNode): Decision => ({
  id: `level-${category.id}`,
  name: `Level: ${category.label}`,
  description: `${sectionOf(category)} Level 1 is reported within 1 hour, Level 2 within 24 hours. Every question is answered true or false; while one is open there may be no Level: work to Level 1.`,
  outputs: [{ name: 'level', label: 'Level', type: 'number' }, rule],
  subcategories: idsOf(category),
  rows: levelRows(category),
});

/** Whether an entry is reported. */
export const reportabilityDecision = (category: CategoryNode): Decision => ({
  id: `reportability-${category.id}`,
  name: `Reportability: ${category.label}`,
  description: `${sectionOf(category)} The inputs withinService, professionalJudgment and otherFundedService say what section 5 says of the incident: its rules have too many combinations for a table. While a question is open there may be no answer.`,
  outputs: [{ name: 'reportability', label: 'Reportability', type: 'string' }, rule],
  subcategories: idsOf(category),
  rows: reportabilityRows(category),
});

/** Whether a recipient is notified. */
export const notificationDecision = (terms: NotificationTerms): Decision => ({
  id: `notify-${terms.recipient}`,
  name: `Notify: ${terms.label}`,
  description: `${editionInForce.title}. When and how: ${mannerOf(terms)}. The table is for an entry that is reported. A row that applies requires the notification. Where no row applies and every input is given, it is not required; while one is open, it is not settled.`,
  outputs: [{ name: 'notify', label: 'Notify', type: 'boolean' }, rule],
  rows: notificationRows(terms),
});

/** Every decision by the name of its file. */
export const decisions = (): ReadonlyMap<string, Decision> =>
  new Map([
    ...editionInForce.taxonomy.flatMap((category): [string, Decision][] => {
      const name = `${category.letter.toLowerCase()}-${category.id}`;
      return [
        [name, levelDecision(category)],
        [`reportability-${name}`, reportabilityDecision(category)],
      ];
    }),
    ...editionInForce.notificationTerms.map((terms): [string, Decision] => [
      `notify-${terms.recipient}`,
      notificationDecision(terms),
    ]),
  ]);
