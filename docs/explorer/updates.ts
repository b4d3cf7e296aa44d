import { type Answer, withAnswer } from '../../src/assess/with-answer.ts';
import { type CompanionEntry, type GuidelinesId, parseOccurrence, taxonomy } from '../../src/index.ts';
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

/** Whether an entry of a category without an individual is about the service provider. */
export const mayBeAboutProvider = (category: string): boolean =>
  taxonomy.some(({ id, withoutIndividual }) => id === category && withoutIndividual === 'service-provider');

/** Adds an entry: about the individual of the one before, the first individual, or the provider where the category speaks of it. */
export const addEntry = (state: State, category: string): State =>
  setCategory(state, state.draft.entries.length, category);

/** Puts an entry of a category in a place. Of the entry that was there, only an individual of whom something is known stays. */
export function setCategory(state: State, index: number, category: string): State {
  const { entries, individuals } = state.draft;
  const before = individuals.find(({ id }) => id === entries[index]?.individual);
  const kept = before !== undefined && Object.keys(before).length > 1 ? before.id : undefined;
  const last = entries.slice(0, index).findLast(({ individual }) => individual != null)?.individual;
  const individual = kept ?? (mayBeAboutProvider(category) ? undefined : (last ?? individualId(0)));
  const known = individual === undefined || individuals.some(({ id }) => id === individual);
  return withoutUnused(
    withDraft(state, {
      entries: entries.toSpliced(index, 1, { category, ...(individual === undefined ? {} : { individual }) }),
      individuals: known ? individuals : [...individuals, { id: individual }],
    }),
  );
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
  const id = individualId(individuals.length);
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

/** Adds what an entry calls for, or puts it in the place of the entry. */
export function takeCompanion(state: State, companion: CompanionEntry): State {
  const { how, index, individual = null, category, subcategory, type = null } = companion;
  const { entries } = state.draft;
  const called: DraftEntry = { category, subcategory, type, individual };
  if (how === 'also') return withDraft(state, { entries: [...entries, called] });
  return withDraft(state, {
    entries: entries.map((entry, place) => (place === index ? { ...called, facts: entry.facts } : entry)),
  });
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
