import type { Assessment, Unsettled } from '../../../src/index.ts';
import { type Child, h } from '../dom.ts';
import { keyOf } from '../keys.ts';
import { button, disclosure } from './controls.ts';

/** The questions that a decision still depends on. */
export function turnsOn(key: string, { missingAt }: Unsettled, questions: Assessment['questions']): Child {
  if (missingAt.length === 0) return undefined;
  const prompts = new Map(questions.map((question) => [keyOf(question), question.prompt]));
  return disclosure(
    `${key}-open`,
    h(
      'span',
      { class: 'open' },
      `Depends on ${missingAt.length} unanswered ${missingAt.length === 1 ? 'question' : 'questions'}`,
    ),
    false,
    h(
      'ul',
      {},
      missingAt.map(({ what, ...at }) => h('li', {}, prompts.get(keyOf({ missing: what, ...at })) ?? what)),
    ),
  );
}

/** The same questions, each with a button that opens it. */
export function openAnswers(key: string, { missingAt }: Unsettled, questions: Assessment['questions']): Child {
  const keys = new Set(missingAt.map(({ what, ...at }) => keyOf({ missing: what, ...at })));
  const open = questions.filter((question) => keys.has(keyOf(question)));
  return h(
    'ul',
    { class: 'answer-list', id: `${key}-answers` },
    open.map((question) =>
      h(
        'li',
        { id: `${key}-${keyOf(question)}` },
        h('span', { class: 'asked' }, question.prompt),
        button(`${key}-answer-${keyOf(question)}`, 'Answer', {
          'data-do': 'change',
          'data-step': keyOf(question),
          'data-from': 'next',
          'aria-label': `Answer: ${question.prompt}`,
          class: 'quiet small',
        }),
      ),
    ),
  );
}
