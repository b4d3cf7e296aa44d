import type { Assessment } from '../../../src/index.ts';
import { type Child, h } from '../dom.ts';
import { askedGroups } from '../questions.ts';
import type { State } from '../state.ts';
import { changeButton, disclosure } from './controls.ts';

/** The questions that are open, to be answered in any order. */
export function openQuestions(state: State, assessment: Assessment | undefined): HTMLElement {
  if (assessment === undefined) return h('div', { id: 'all' });
  const groups = askedGroups(state, assessment).flatMap(({ heading, questions }) => {
    const open = questions.filter(({ given }) => given === undefined);
    return open.length === 0 ? [] : [{ heading, open }];
  });
  const count = groups.reduce((sum, { open }) => sum + open.length, 0);
  if (count === 0) return h('div', { id: 'all' });
  return h(
    'div',
    { id: 'all' },
    disclosure(
      'all-questions',
      `Open questions (${count}), to answer in any order`,
      false,
      groups.map(({ heading, open }): Child => {
        const id = heading.replaceAll(' ', '-');
        return [
          h('h3', { id: `all-${id}` }, heading),
          h(
            'ul',
            { class: 'answer-list', id: `all-list-${id}` },
            open.map(({ key, prompt, notKnown }) =>
              h(
                'li',
                { id: `all-${key}` },
                h('span', { class: 'asked' }, prompt),
                notKnown && h('b', {}, 'Not known'),
                changeButton(`open-${key}`, 'Answer', key, prompt),
              ),
            ),
          ),
        ];
      }),
    ),
  );
}
