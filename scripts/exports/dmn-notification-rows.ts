import type { NotificationTerms } from '../../src/model/rule.ts';
import { groundsOf } from '../handbook/recipients.ts';
import type { DecisionRow } from './decision.ts';
import { categoryInput, flag } from './dmn-inputs.ts';
import { allOf, conditionOf, having, waysToHold, yes } from './ways.ts';

/** Whether the occurrence is Level 1: the table of its category says so. */
export const levelOneInput = flag('levelOne', 'Is the occurrence Level 1?', []);

/** The reasons to notify a recipient, as the rows of one decision table. */
export const notificationRows = (terms: NotificationTerms): DecisionRow[] =>
  groundsOf(terms).flatMap((rule) =>
    allOf([
      having(categoryInput, rule.categories),
      rule.per === 'level-1-occurrence' ? yes(levelOneInput) : having(categoryInput, undefined),
      waysToHold(conditionOf(rule)),
    ]).map((way) => ({ way, outputs: [true, rule.id], rule })),
  );
