import { editionInForce, editions } from '../../src/editions/current.ts';
import type { GuidelinesId, Individual, Occurrence, Provider } from '../../src/index.ts';
import { parseOccurrence } from '../../src/index.ts';
import { type Desk, emptyDesk } from './desk.ts';

/** An entry while it is put together: ids that are checked when it is assessed. */
export interface DraftEntry {
  readonly category: string;
  readonly subcategory?: string | null | undefined;
  readonly type?: string | null | undefined;
  readonly individual?: string | null | undefined;
  readonly role?: string | null | undefined;
  readonly facts?: Readonly<Record<string, boolean | null | undefined>> | null | undefined;
}

/** The occurrence while it is put together: it may lack a program or an entry still. */
export interface Draft {
  readonly provider: Omit<Provider, 'programs'> & { readonly programs: readonly string[] };
  readonly awareAt?: string | null | undefined;
  readonly individuals: readonly Individual[];
  readonly entries: readonly DraftEntry[];
  readonly facts?: Readonly<Record<string, boolean | null | undefined>> | null | undefined;
}

/** Everything that the page shows follows from this. */
export interface State {
  readonly draft: Draft;
  /** The keys of the questions that were answered with "not known". */
  readonly notKnown: readonly string[];
  /** Contested readings that are taken the other way. */
  readonly readings: readonly string[];
  readonly guidelines: GuidelinesId;
  /** The card that a person opened to change its answer. */
  readonly changing: string | null;
  readonly page: 'questions' | 'do-now';
  readonly desk: Desk;
}

export const emptyState: State = {
  draft: { provider: { programs: [] }, individuals: [], entries: [] },
  notKnown: [],
  readings: [],
  guidelines: editionInForce.id,
  changing: null,
  page: 'questions',
  desk: emptyDesk,
};

/** The edition of an id; of what is no id, the one in force. */
export const guidelinesIn = (id: string | undefined): GuidelinesId =>
  (editions.find((edition) => edition.id === id) ?? editionInForce).id;

/** The occurrence as it can be assessed, once it has a program and an entry. */
export function occurrenceOf({ draft }: State): Occurrence | undefined {
  const ready = draft.provider.programs.length > 0 && draft.entries.length > 0;
  return ready ? parseOccurrence(draft) : undefined;
}

/** "Individual 1" for the id of the first one. */
export const individualLabel = (draft: Draft, id: string): string =>
  `Individual ${draft.individuals.findIndex((individual) => individual.id === id) + 1}`;

/** Individuals have ids by their places: no page and no link ever contains another word for a person. */
export const individualId = (place: number): string => `individual-${place + 1}`;
