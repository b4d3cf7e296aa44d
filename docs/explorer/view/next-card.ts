import type { Assessment } from '../../../src/index.ts';
import { h } from '../dom.ts';
import { keyOf } from '../keys.ts';
import { askedGroups, groupedWith } from '../questions.ts';
import type { State } from '../state.ts';
import { type Step, stepOf } from '../steps.ts';
import { awareCard } from './aware-card.ts';
import { programCard } from './program-card.ts';
import { finishedCard, groupCard, questionCard } from './question-card.ts';
import { whatCard } from './what-card.ts';
import { whoCard } from './who-card.ts';

/** The card of the step that is open. */
export function nextCard(state: State, assessment: Assessment | undefined): HTMLElement {
  const step = stepOf(state, assessment);
  switch (step.kind) {
    case 'program':
      return programCard(state);
    case 'aware':
      return awareCard(state);
    case 'what':
      return whatCard(state, step.index);
    case 'who':
      return whoCard(state, step.index);
    default:
      return assessment === undefined ? h('div', { id: 'next' }) : assessedCard(state, step, assessment);
  }
}

function assessedCard(state: State, step: Step, assessment: Assessment): HTMLElement {
  const key = step.kind === 'question' ? step.key : undefined;
  const question = assessment.questions.find((one) => keyOf(one) === key);
  if (question !== undefined && state.changing === null) {
    const together = groupedWith(question, assessment, state);
    if (together.length > 1) return groupCard(state, together, assessment);
  }
  const asked = askedGroups(state, assessment)
    .flatMap(({ questions }) => questions)
    .find((one) => one.key === key);
  return asked === undefined ? finishedCard(state, assessment) : questionCard(state, asked, assessment);
}
