import type { FactId } from '../editions/2025-11/fact-scopes.ts';
import type { Citation } from './citation.ts';

/** Where an answer may stand: on the occurrence alone, on the entry (or the occurrence, for all entries), or on the individual. */
export type FactScope = 'occurrence' | 'entry' | 'individual';

/** Something that rules turn on: answered yes (true), no (false), or not known (left out or null). */
export interface FactDefinition {
  readonly id: FactId;
  /** The question whose yes is `true`. */
  readonly question: string;
  /** What the words mean, as the Guidelines explain them or leave them to judgment. */
  readonly help: string;
  readonly citations: readonly Citation[];
}
