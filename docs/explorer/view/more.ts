import { programs } from '../../../src/index.ts';
import { h } from '../dom.ts';
import type { State } from '../state.ts';
import { programLabel } from '../words.ts';
import { button, disclosure, select } from './controls.ts';

/** Other programs under which the same report is made. */
export function more({ draft }: State): HTMLElement {
  const [first, ...others] = draft.provider.programs;
  if (first === undefined) return h('div', { id: 'more' });
  const free = programs.filter(({ id }) => !draft.provider.programs.includes(id));
  return h(
    'div',
    { id: 'more' },
    disclosure(
      'more-programs',
      others.length === 0
        ? 'Another program reports as well'
        : `${others.length} more ${others.length === 1 ? 'program reports' : 'programs report'} as well`,
      false,
      h(
        'ul',
        { id: 'programs', class: 'chosen', 'aria-label': 'Other programs' },
        others.map((program) =>
          h(
            'li',
            { id: `chosen-${program}` },
            programLabel(program),
            button(`program-remove-${program}`, 'Remove', {
              'data-do': 'program-remove',
              'data-program': program,
              'aria-label': `Remove ${programLabel(program)}`,
              class: 'quiet small',
            }),
          ),
        ),
      ),
      h(
        'div',
        { id: 'program-another', class: 'together', role: 'group', 'aria-label': 'Another program' },
        select(
          'program-more',
          'Another program',
          [{ value: '', label: 'No' }, ...free.map(({ id, label }) => ({ value: id, label }))],
          '',
          {},
        ),
        button('program-add', 'Add a program', { 'data-do': 'program-add', class: 'quiet' }),
      ),
    ),
  );
}
