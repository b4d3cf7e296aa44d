import type { Answer } from '../../src/assess/with-answer.ts';
import type { Assessment } from '../../src/index.ts';
import { timestampAt, toTimestamp } from './clock.ts';
import { examples } from './examples.ts';
import { askedGroups } from './questions.ts';
import { emptyState, guidelinesIn, type State } from './state.ts';
import {
  aboutAnother,
  addEntry,
  answer,
  askAgain,
  changeEntry,
  fromOccurrence,
  removeEntry,
  setAware,
  setCategory,
  setGuidelines,
  setPrograms,
  takeCompanion,
  takeReading,
} from './updates.ts';
import { anotherIndividual } from './view/setup.ts';

/** What was done: the element says what, and with which value. */
export interface Deed {
  readonly data: Readonly<Record<string, string | undefined>>;
  readonly value: string;
  readonly checked: boolean;
  /** The values that are chosen together with it: the boxes of the same name that are ticked, or the list beside it. */
  readonly chosen: readonly string[];
  readonly now: number;
}

type Action = (state: State, deed: Deed, assessment: Assessment | undefined) => State;

const indexOf = ({ data }: Deed): number => Number(data.index);
const orNull = (value: string): string | null => (value === '' ? null : value);

/** The state after each thing that can be done. */
export const actions: Readonly<Record<string, Action>> = {
  'program-first': (state, { value }) =>
    value === '' ? state : setPrograms(state, [value, ...state.draft.provider.programs.slice(1)]),
  'program-add': (state, { chosen: [program = ''] }) =>
    program === '' ? state : setPrograms(state, [...state.draft.provider.programs, program]),
  'program-remove': (state, { data }) =>
    setPrograms(
      state,
      state.draft.provider.programs.filter((program) => program !== data.program),
    ),
  aware: (state, { value }) => setAware(state, toTimestamp(value)),
  'aware-now': (state, { now }) => setAware(state, timestampAt(now)),
  'entry-add': (state, { chosen: [category = ''] }) => (category === '' ? state : addEntry(state, category)),
  'entry-remove': (state, deed) => removeEntry(state, indexOf(deed)),
  'entry-category': (state, deed) => (deed.value === '' ? state : setCategory(state, indexOf(deed), deed.value)),
  'entry-subcategory': (state, deed) => changeEntry(state, indexOf(deed), { subcategory: orNull(deed.value) }),
  'entry-type': (state, deed) => changeEntry(state, indexOf(deed), { type: orNull(deed.value) }),
  'entry-about': (state, deed) =>
    deed.value === anotherIndividual
      ? aboutAnother(state, indexOf(deed))
      : changeEntry(state, indexOf(deed), { individual: orNull(deed.value) }),
  answer: (state, deed, assessment) => answerTo(state, deed, assessment, deed.data.value ?? deed.value),
  'answer-several': (state, deed, assessment) => answerTo(state, deed, assessment, 'several'),
  'ask-again': askAgain,
  reading: (state, { data, checked }) => takeReading(state, data.reading ?? '', checked),
  edition: (state, { value }) => setGuidelines(state, guidelinesIn(value)),
  companion: (state, deed, assessment) => {
    const companion = assessment?.companions[indexOf(deed)];
    return companion === undefined ? state : takeCompanion(state, companion);
  },
  example: (state, { value }) => {
    const example = examples.find(({ id }) => id === value);
    return example === undefined ? state : fromOccurrence(example.occurrence);
  },
  reset: () => emptyState,
};

function answerTo(state: State, deed: Deed, assessment: Assessment | undefined, value: string): State {
  if (assessment === undefined) return state;
  const asked = askedGroups(state, assessment)
    .flatMap(({ questions }) => questions)
    .find(({ key }) => key === deed.data.key);
  const given = asked === undefined ? undefined : answerOf(value, deed, asked.kind === 'yes-no');
  if (asked === undefined || given === undefined) return state;
  const { missing, index, individual } = asked;
  return answer(
    state,
    { missing, ...(index === undefined ? {} : { index }), ...(individual === undefined ? {} : { individual }) },
    given,
  );
}

/** The answer that a value stands for; nothing where none was chosen. */
function answerOf(value: string, { chosen }: Deed, yesOrNo: boolean): Answer | undefined {
  if (value === '?') return null;
  if (value === 'none') return [];
  if (value === 'several') return chosen;
  if (value === 'chosen') return chosen[0] === '' ? undefined : chosen[0];
  if (yesOrNo) return value === 'yes';
  return value === '' ? undefined : value;
}
