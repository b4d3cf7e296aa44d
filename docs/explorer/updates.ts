import { type Answer, withAnswer } from '../../src/assess/with-answer.ts';
import { withoutIndividual } from '../../src/draft/parse/without-individual.ts';
import { type GuidelinesId, parseOccurrence, withCompanions } from '../../src/index.ts';
import { keyOf, type Place } from './keys.ts';
import { type Draft, type DraftEntry, emptyState, individualId, occurrenceOf, type State } from './state.ts';

// What a person does on the page, as a new state.

const withDraft = (state: State, change: Partial<Draft>): State => ({ ...state, draft: { ...state.draft, ...change } });

export function setPrograms(state: State, programs: readonly string[]): State {
  return withDraft(state, { provider: { ...state.draft.provider, programs: [...new Set(programs)] } });
}

export const setAware = (state: State, awareAt: string | undefined): State =>
  withDraft(state, { awareAt: awareAt ?? null });

export const setGuidelines = (state: State, guidelines: GuidelinesId): State => ({ ...state, guidelines });

export function takeReading(state: State, id: string, other: boolean): State {
  const readings = state.readings.filter((taken) => taken !== id);
  return { ...state, readings: other ? [...readings, id] : readings };
}

/** Whether an entry without an individual can be about the service provider. */
export const mayBeAboutProvider = ({ category, subcategory }: Pick<DraftEntry, 'category' | 'subcategory'>): boolean =>
  withoutIndividual(category, subcategory) !== 'somebody-not-named';

/** Adds an entry about the individual of the entry before, or about a new one of whom nothing is known. */
export const addEntry = (state: State, path: string): State => setWhat(state, state.draft.entries.length, path);

/**
 * Puts what happened ("error-or-omission/medication-error") in a place. An entry that was there keeps its individual, and within its
 * category its answers. A new entry is about the individual of the one before: it is never about the provider until a person says so.
 */
export function setWhat(state: State, index: number, path: string): State {
  const { entries, individuals } = state.draft;
  const [category = '', subcategory = null, type = null] = path.split('/');
  const before = entries[index];
  const last = entries.slice(0, index).findLast((entry) => entry.individual != null)?.individual;
  const isProvider = before !== undefined && before.individual == null && mayBeAboutProvider({ category, subcategory });
  const individual = before?.individual ?? (isProvider ? null : (last ?? freshId(individuals)));
  const facts = before?.category === category ? before.facts : undefined;
  const entry: DraftEntry = {
    category,
    subcategory,
    type,
    ...(individual === null ? {} : { individual }),
    ...(facts == null ? {} : { facts }),
  };
  const isKnown = individual === null || individuals.some(({ id }) => id === individual);
  return withDraft(state, {
    entries: entries.toSpliced(index, 1, entry),
    individuals: isKnown ? individuals : [...individuals, { id: individual }],
  });
}

/** An id that no individual has. */
function freshId(individuals: Draft['individuals']): string {
  let place = individuals.length;
  while (individuals.some(({ id }) => id === individualId(place))) place++;
  return individualId(place);
}

/** Says who the individual of an entry is. An entry that was about the provider gets a new individual. */
export function setPopulation(state: State, index: number, population: string | null): State {
  const individual = state.draft.entries[index]?.individual;
  if (individual == null) {
    const other = aboutAnother(state, index);
    return other.draft.entries[index]?.individual == null ? state : setPopulation(other, index, population);
  }
  return answer(state, { missing: 'population', individual }, population);
}

/** Adds an entry like the last one about another individual. */
export function addPerson(state: State): State {
  const last = state.draft.entries.at(-1);
  if (last === undefined) return state;
  const { category, subcategory, type } = last;
  const entries = [...state.draft.entries, { category, subcategory, type }];
  return aboutAnother(withDraft(state, { entries }), entries.length - 1);
}

/** Changes an entry; another subcategory drops the type. */
export function changeEntry(state: State, index: number, change: Partial<DraftEntry>): State {
  const entries = state.draft.entries.map((entry, place): DraftEntry => {
    if (place !== index) return entry;
    return { ...entry, ...('subcategory' in change ? { type: null } : {}), ...change };
  });
  return withoutUnused(withDraft(state, { entries }));
}

/** Puts an entry with a new individual. */
export function aboutAnother(state: State, index: number): State {
  const { individuals } = state.draft;
  const id = freshId(individuals);
  return changeEntry(withDraft(state, { individuals: [...individuals, { id }] }), index, { individual: id });
}

export function removeEntry(state: State, index: number): State {
  const entries = state.draft.entries.filter((_, place) => place !== index);
  return withoutUnused({ ...withDraft(state, { entries }), notKnown: [] });
}

/** Individuals that no entry is about leave; the others are numbered anew. */
function withoutUnused(state: State): State {
  const { individuals, entries } = state.draft;
  const used = individuals.filter(({ id }) => entries.some(({ individual }) => individual === id));
  if (used.length === individuals.length) return state;
  const ids = new Map(used.map(({ id }, place) => [id, individualId(place)]));
  return {
    ...withDraft(state, {
      individuals: used.map((individual) => ({ ...individual, id: ids.get(individual.id) ?? individual.id })),
      entries: entries.map((entry) => ({ ...entry, individual: ids.get(entry.individual ?? '') ?? null })),
    }),
    notKnown: [],
  };
}

/** Puts an answer where its question belongs. "Not known" is an answer too: the question is not put first again. */
export function answer(state: State, question: Place, given: Answer): State {
  const occurrence = occurrenceOf(state);
  if (occurrence === undefined) return state;
  const key = keyOf(question);
  const others = state.notKnown.filter((other) => other !== key);
  const notKnown = given === null ? [...others, key] : others;
  const base = question.missing === 'subcategory' ? withoutType(occurrence, question.index) : occurrence;
  return { ...state, notKnown, draft: toDraft(withAnswer(base, question, given)) };
}

function withoutType<O extends { readonly entries: readonly object[] }>(occurrence: O, index: number | undefined): O {
  const entries = occurrence.entries.map((entry, place) => (place === index ? { ...entry, type: null } : entry));
  return { ...occurrence, entries };
}

/** Adds every entry that is called for, with the facts of the entries that call for it, and replaces what they replace. */
export function takeCompanions(state: State): State {
  const occurrence = occurrenceOf(state);
  if (occurrence === undefined) return state;
  const readings = Object.fromEntries(state.readings.map((id) => [id, 'other' as const]));
  return { ...state, draft: toDraft(withCompanions(occurrence, { guidelines: state.guidelines, readings })) };
}

export const askAgain = (state: State): State => ({ ...state, notKnown: [] });

/** The state of an occurrence from outside, such as an example. */
export function fromOccurrence(occurrence: unknown): State {
  return { ...emptyState, draft: toDraft(parseOccurrence(occurrence)) };
}

function toDraft({ provider, awareAt, individuals, entries, facts }: ReturnType<typeof parseOccurrence>): Draft {
  return {
    provider,
    awareAt: awareAt instanceof Date ? awareAt.toISOString() : (awareAt ?? null),
    individuals: individuals ?? [],
    entries,
    facts,
  };
}
