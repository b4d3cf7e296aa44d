import type { Assessment, Unsettled } from '../../../src/index.ts';
import { type Child, h } from '../dom.ts';
import { keyOf } from '../keys.ts';
import { changeButton, disclosure } from './controls.ts';

/** The questions that a decision still depends on. */
export function dependsOn(key: string, { missingAt }: Unsettled, questions: Assessment['questions']): Child {
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
        changeButton(`${key}-answer-${keyOf(question)}`, 'Answer', keyOf(question), question.prompt),
      ),
    ),
  );
}
