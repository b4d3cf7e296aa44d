import { toLocal } from '../clock.ts';
import { h } from '../dom.ts';
import type { State } from '../state.ts';
import { card, keepButton } from './cards.ts';
import { button } from './controls.ts';

/** When the provider became aware: the clock starts there. */
export function awareCard({ draft, changing }: State): HTMLElement {
  return card(
    'Step 2',
    'When did the service provider become aware of the incident?',
    'The time to report starts here. Enter Ontario time.',
    h(
      'div',
      { class: 'answers', role: 'group', 'aria-labelledby': 'next-prompt', id: 'aware-answers' },
      button('aware-now', 'Now', { 'data-do': 'aware-now' }),
      button('aware-half', '30 minutes ago', { 'data-do': 'aware-now', 'data-minutes': 30 }),
      button('aware-unknown', 'Not known', { 'data-do': 'aware-unknown' }),
    ),
    h(
      'div',
      { class: 'together', id: 'aware-other' },
      h(
        'div',
        { class: 'field', id: 'aware-field' },
        h('label', { for: 'aware' }, 'Another date and time'),
        h('input', {
          id: 'aware',
          type: 'datetime-local',
          min: '2000-01-01T00:00',
          max: '2100-12-31T23:59',
          value: draft.awareAt == null ? '' : toLocal(draft.awareAt),
        }),
      ),
      button('aware-use', 'Use this time', { 'data-do': 'aware', class: 'quiet' }),
    ),
    keepButton(changing !== null),
  );
}
