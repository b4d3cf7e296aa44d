import type { RuleRef } from '../../src/model/citation.ts';
import type { Way } from './ways.ts';

/** A row of a decision table: with which answers it applies, what it gives, and by which rule. */
export interface DecisionRow {
  readonly way: Way;
  readonly outputs: readonly (string | number | boolean)[];
  readonly rule: RuleRef;
}

/** An output of a decision table. */
export interface Output {
  readonly name: string;
  readonly label: string;
  readonly type: 'number' | 'string' | 'boolean';
}

/** A decision as one table: the first row that applies gives the answer. */
export interface Decision {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly outputs: readonly Output[];
  /** Of a decision on one category: its subcategories. */
  readonly subcategories?: readonly string[];
  readonly rows: readonly DecisionRow[];
}
