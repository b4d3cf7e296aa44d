import type { Assessment } from '../../src/index.ts';
import { timestampAt, toLocal, toTimestamp } from './clock.ts';
import { type Deed, indexOf } from './deed.ts';
import { withDone, withTicked } from './desk.ts';
import { exampleAt } from './examples.ts';
import { answerGroup, answerTo } from './given.ts';
import { emptyState, guidelinesIn, type State } from './state.ts';
import {
  aboutAnother,
  addPerson,
  askAgain,
  changeEntry,
  fromOccurrence,
  removeEntry,
  setAware,
  setGuidelines,
  setPopulation,
  setPrograms,
  setWhat,
  takeCompanions,
  takeReading,
} from './updates.ts';

type Action = (state: State, deed: Deed, assessment: Assessment | undefined) => State;

/** A card is done: the next one opens. */
const done = (state: State): State => ({ ...state, changing: null, desk: { ...state.desk, search: '' } });
const opened = (state: State, name: string): State => ({
  ...state,
  page: 'questions',
  changing: name,
  desk: { ...state.desk, search: '' },
});

/** The state after each thing that can be done. */
export const actions: Readonly<Record<string, Action>> = {
  find: (state, { value }) => ({ ...state, desk: { ...state.desk, search: value } }),
  program: (state, { data }) =>
    done(setPrograms(state, [data.program ?? '', ...state.draft.provider.programs.slice(1)])),
  'program-add': (state, { chosen: [program = ''] }) =>
    program === '' ? state : setPrograms(state, [...state.draft.provider.programs, program]),
  'program-remove': (state, { data }) =>
    setPrograms(
      state,
      state.draft.provider.programs.filter((program) => program !== data.program),
    ),
  aware: (state, { chosen: [local = ''] }) => {
    const at = toTimestamp(local);
    return at === undefined ? state : done(setAware(state, at));
  },
  'aware-now': (state, { now, data }) => done(setAware(state, timestampAt(now - Number(data.minutes ?? 0) * 60_000))),
  'aware-unknown': (state) => done({ ...setAware(state, undefined), notKnown: [...state.notKnown, 'aware'] }),
  what: (state, deed) => done(setWhat(state, indexOf(deed), deed.data.path ?? '')),
  who: (state, deed) => done(whoAfter(state, deed)),
  'person-add': (state) => done(addPerson(state)),
  'entry-add': (state) => opened(state, `what@${state.draft.entries.length}`),
  'entry-remove': (state, deed) => done(removeEntry(state, indexOf(deed))),
  answer: (state, deed, assessment) => done(answerTo(state, deed, assessment, deed.data.value ?? deed.value)),
  'answer-several': (state, deed, assessment) => answerTo(state, deed, assessment, 'several'),
  'answer-group': (state, deed, assessment) => done(answerGroup(state, deed, assessment)),
  change: (state, { data }) => opened(state, data.step ?? ''),
  keep: done,
  'ask-again': (state) => done(askAgain(state)),
  reading: (state, { data, checked }) => takeReading(state, data.reading ?? '', checked),
  edition: (state, { value }) => setGuidelines(state, guidelinesIn(value)),
  companions: takeCompanions,
  'to-do-now': (state) => ({ ...done(state), page: 'do-now' }),
  'to-questions': (state) => ({ ...state, page: 'questions' }),
  call: (state, { data, checked, now }) => ({
    ...state,
    desk: withDone(state.desk, data.id ?? '', checked ? toLocal(timestampAt(now)) : undefined),
  }),
  'call-time': (state, { data, value }) =>
    value === '' ? state : { ...state, desk: withDone(state.desk, data.id ?? '', value) },
  tick: (state, { data, checked }) => ({ ...state, desk: withTicked(state.desk, data.id ?? '', checked) }),
  names: (state, { value }) => ({ ...state, desk: { ...state.desk, names: value } }),
  text: (state, { value }) => ({ ...state, desk: { ...state.desk, text: value } }),
  example: (state, { value, now }) => {
    const example = exampleAt(value, now);
    return example === undefined ? state : fromOccurrence(example);
  },
  reset: () => emptyState,
};

function whoAfter(state: State, deed: Deed): State {
  const index = indexOf(deed);
  const { individual, value } = deed.data;
  if (individual !== undefined) return changeEntry(state, index, { individual });
  if (value === 'provider') return changeEntry(state, index, { individual: null });
  if (value === 'another') return aboutAnother(state, index);
  return setPopulation(state, index, value === '?' ? null : (value ?? null));
}
