import type { Condition } from '../logic/condition.ts';
import type { FactId } from '../vocabulary/facts.ts';
import type { Recipient } from '../vocabulary/recipients.ts';
import type { Missing } from './assessment.ts';
import type { Citation } from './citation.ts';

/** Facts that a form may ask for as one list with "none of these". */
export interface FactGroup {
  readonly id: string;
  /** What is asked of the whole list. */
  readonly prompt: string;
}

/** Something that rules depend on: answered yes (true), no (false), or not known (left out or null). */
export interface FactDefinition {
  readonly id: FactId;
  /** The question whose yes is `true`. */
  readonly question: string;
  /** What the words mean, as the Guidelines explain them or leave them to judgment. */
  readonly help: string;
  readonly citations: readonly Citation[];
  /** The list to which it belongs, where a form may ask for several facts at once. */
  readonly group?: FactGroup;
  /** Asked once for each individual for whom the condition is or may be true, after all other questions, for the sake of a recipient. */
  readonly askedLast?: { readonly of: Condition; readonly recipient: Recipient };
}

/** A field of an entry, an individual or the provider that rules depend on, as a question. */
export interface FieldDefinition {
  readonly id: Exclude<Missing, FactId>;
  readonly question: string;
  readonly help: string;
  readonly citations: readonly Citation[];
  /** The answers to choose from; a yes-no question has none, and those of a subcategory or type are the taxonomy's. */
  readonly options: readonly { readonly id: string; readonly label: string }[];
  /** More than one may be chosen. */
  readonly multiple?: true;
}
