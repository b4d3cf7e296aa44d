import type { Answer } from '../../src/assess/with-answer.ts';
import type { Assessment } from '../../src/index.ts';
import type { Deed } from './deed.ts';
import { keyOf, type Place } from './keys.ts';
import { askedGroups, groupedWith } from './questions.ts';
import type { State } from './state.ts';
import { answer } from './updates.ts';

/** The state after an answer to one question. */
export function answerTo(state: State, deed: Deed, assessment: Assessment | undefined, value: string): State {
  if (assessment === undefined) return state;
  const asked = askedGroups(state, assessment)
    .flatMap(({ questions }) => questions)
    .find(({ key }) => key === deed.data.key);
  const given = asked === undefined ? undefined : answerOf(value, deed, asked.kind === 'yes-no');
  return asked === undefined || given === undefined ? state : answer(state, placeOf(asked), given);
}

const placeOf = ({ missing, index, individual }: Place): Place => ({
  missing,
  ...(index === undefined ? {} : { index }),
  ...(individual === undefined ? {} : { individual }),
});

/** The answer that a value means; undefined where none was chosen. */
function answerOf(value: string, { chosen }: Deed, isYesOrNo: boolean): Answer | undefined {
  if (value === '?') return null;
  if (value === 'none') return [];
  if (value === 'several') return chosen;
  if (isYesOrNo) return value === 'yes';
  return value === '' ? undefined : value;
}

/**
 * The state after a list of yes-or-no questions: the ticked ones are yes. The others are no only where a person says that none, or only
 * these, apply; else they stay not known.
 */
export function answerGroup(state: State, { data, chosen }: Deed, assessment: Assessment | undefined): State {
  const first = assessment?.questions.find((question) => keyOf(question) === data.key);
  if (assessment === undefined || first === undefined) return state;
  const others = data.value === 'none' || data.value === 'only' ? false : null;
  const ticked = data.value === 'none' || data.value === '?' ? [] : chosen;
  if (ticked.length === 0 && (data.value === 'only' || data.value === 'some')) return state;
  return groupedWith(first, assessment, state).reduce(
    (before, question) => answer(before, placeOf(question), ticked.includes(keyOf(question)) ? true : others),
    state,
  );
}
