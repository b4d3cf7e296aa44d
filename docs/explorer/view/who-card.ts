import { type Child, h } from '../dom.ts';
import { individualLabel, type State } from '../state.ts';
import { mayBeAboutProvider } from '../updates.ts';
import { entryLabel, fieldOf } from '../words.ts';
import { card, keepButton } from './cards.ts';
import { button } from './controls.ts';

/** Whom an entry is about. Nothing is chosen beforehand, and the service provider only where the entry can be about it. */
export function whoCard({ draft, changing }: State, index: number): HTMLElement {
  const entry = draft.entries[index];
  const population = fieldOf('population');
  const others = draft.individuals.filter(({ id, population: known }) => id !== entry?.individual && known != null);
  const put = (id: string, label: string, data: Record<string, string>): Child =>
    button(`who-${id}`, label, { 'data-do': 'who', 'data-index': index, ...data });
  return card(
    draft.entries.length > 1 && entry !== undefined ? `Entry ${index + 1}, ${entryLabel(entry)}` : 'Step 4',
    'Who is the incident about?',
    `${population?.help ?? ''} Do not enter a name.`,
    h(
      'div',
      { class: 'answers choices', role: 'group', 'aria-labelledby': 'next-prompt', id: 'who-answers' },
      (population?.options ?? []).map(({ id, label }) => put(id, label, { 'data-value': id })),
      others.map(({ id }) =>
        put(`same-${id}`, `The same person: ${individualLabel(draft, id)}`, { 'data-individual': id }),
      ),
      entry !== undefined &&
        mayBeAboutProvider(entry) &&
        put('provider', 'No person: the service provider or its site', { 'data-value': 'provider' }),
      put('unknown', 'A person, but I do not know who', { 'data-value': '?' }),
    ),
    keepButton(changing !== null),
  );
}
