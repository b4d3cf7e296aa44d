import type { Assessment } from '../../src/index.ts';
import { keyOf } from './keys.ts';
import { nextQuestion } from './questions.ts';
import type { State } from './state.ts';

/** The card that is open: what begins a report, or a question of the assessment. */
export type Step =
  | { readonly kind: 'program' | 'aware' | 'finished' }
  | { readonly kind: 'what' | 'who'; readonly index: number }
  | { readonly kind: 'question'; readonly key: string };

/** The card that a person opened, or else the next one: program, time, what happened, who, and then the questions. */
export function stepOf(state: State, assessment: Assessment | undefined): Step {
  if (state.changing !== null) return stepNamed(state.changing);
  const { draft, notKnown } = state;
  if (draft.provider.programs.length === 0) return { kind: 'program' };
  if (draft.awareAt == null && !notKnown.includes('aware')) return { kind: 'aware' };
  if (draft.entries.length === 0) return { kind: 'what', index: 0 };
  const who = draft.entries.findIndex((_, index) => isWhoOpen(state, index));
  if (who >= 0) return { kind: 'who', index: who };
  const question = assessment === undefined ? undefined : nextQuestion(assessment, state);
  return question === undefined ? { kind: 'finished' } : { kind: 'question', key: keyOf(question) };
}

function stepNamed(name: string): Step {
  const [kind = '', index = '0'] = name.split('@');
  if (kind === 'program' || kind === 'aware') return { kind };
  if (kind === 'what' || kind === 'who') return { kind, index: Number(index) };
  return { kind: 'question', key: name };
}

/** Whether it is still to be asked whom an entry is about. */
function isWhoOpen({ draft, notKnown }: State, index: number): boolean {
  const id = draft.entries[index]?.individual;
  const individual = draft.individuals.find((one) => one.id === id);
  return (
    individual !== undefined &&
    individual.population == null &&
    !notKnown.includes(keyOf({ missing: 'population', individual: individual.id }))
  );
}
