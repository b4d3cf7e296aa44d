import { programs } from '../../../src/index.ts';
import { type Child, h } from '../dom.ts';
import { programGroups } from '../program-groups.ts';
import type { State } from '../state.ts';
import { card, keepButton, searchField } from './cards.ts';
import { button } from './controls.ts';

const byId = new Map(programs.map((program) => [program.id, program]));

/** Which program reports, by sector; the search field looks at the name and at what the program includes. */
export function programCard({ draft, changing, desk }: State): HTMLElement {
  const chosen = draft.provider.programs;
  const sought = desk.search.trim().toLowerCase().split(/\s+/);
  const groups = programGroups.map(({ label, programs: ids }) => ({
    label,
    found: ids.flatMap((id) => {
      const program = byId.get(id);
      if (program === undefined) return [];
      const words = `${label} ${program.label} ${program.help ?? ''}`.toLowerCase();
      return sought.every((word) => words.includes(word)) ? [program] : [];
    }),
  }));
  const anything = groups.some(({ found }) => found.length > 0);
  return card(
    'Step 1',
    'Which program is reporting?',
    '',
    searchField('Find a program', desk.search),
    h('p', { id: 'found', role: 'status', class: 'visually-hidden' }, anything ? '' : 'No program found.'),
    !anything && h('p', {}, 'No program has these words. Try one word, such as “foster” or “shelter”.'),
    groups.map(({ label, found }): Child => {
      if (found.length === 0) return undefined;
      const id = label.toLowerCase().replaceAll(/[^a-z]+/g, '-');
      return h(
        'div',
        { role: 'group', 'aria-labelledby': `group-${id}`, id: `programs-${id}`, class: 'program-group' },
        h('h3', { id: `group-${id}` }, label),
        h(
          'div',
          { class: 'answers choices' },
          found.map((program) =>
            button(`program-${program.id}`, program.label, {
              'data-do': 'program',
              'data-program': program.id,
              'aria-pressed': changing !== null ? chosen.includes(program.id) : undefined,
            }),
          ),
        ),
      );
    }),
    keepButton(changing !== null),
  );
}
