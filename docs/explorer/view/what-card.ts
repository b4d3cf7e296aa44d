import { findTaxonomy, taxonomy } from '../../../src/index.ts';
import { type Child, h } from '../dom.ts';
import type { State } from '../state.ts';
import { entryLabel } from '../words.ts';
import { card, keepButton, searchField } from './cards.ts';
import { button } from './controls.ts';

/** So many kinds of incidents are shown for the words that a person types. */
const most = 5;

/** What happened: in a person's own words, or by category. */
export function whatCard({ draft, changing, desk }: State, index: number): HTMLElement {
  const isFirst = draft.entries.length === 0;
  const matches = desk.search.trim().length < 3 ? [] : findTaxonomy(desk.search).slice(0, most);
  return card(
    isFirst ? 'Step 3' : `Entry ${index + 1}`,
    index > 0 && index === draft.entries.length ? 'What else happened?' : 'What happened?',
    'Type it in your own words, or choose a category. You can change it later.',
    searchField('Describe it in a few words, such as “missed dose” or “did not come back”', desk.search),
    h(
      'p',
      { id: 'found', role: 'status', class: 'visually-hidden' },
      desk.search === '' ? '' : `${matches.length} suggestions`,
    ),
    matches.length > 0 &&
      h(
        'div',
        { class: 'answers choices', role: 'group', 'aria-label': 'Suggestions', id: 'suggestions' },
        matches.map(({ path, because }): Child => {
          const [category = '', subcategory, type] = path.split('/');
          return button(
            `what-${path.replaceAll('/', '-')}`,
            [
              h('span', {}, entryLabel({ category, subcategory, type })),
              h('small', {}, `Fits: ${because.slice(0, 2).join(', ')}`),
            ],
            { 'data-do': 'what', 'data-path': path, 'data-index': index },
          );
        }),
      ),
    h(
      'div',
      { class: 'answers choices', role: 'group', 'aria-label': 'Categories', id: 'categories' },
      taxonomy.map(({ id, letter, label }) =>
        button(`what-${id}-any`, `${letter}. ${label}`, { 'data-do': 'what', 'data-path': id, 'data-index': index }),
      ),
    ),
    keepButton(changing !== null),
  );
}
