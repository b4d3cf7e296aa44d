import { programs, taxonomy } from '../../../src/index.ts';
import { toLocal } from '../clock.ts';
import { type Child, h } from '../dom.ts';
import { type Draft, type DraftEntry, individualLabel, type State } from '../state.ts';
import { mayBeAboutProvider } from '../updates.ts';
import { entryLabel, programLabel } from '../words.ts';
import { button, disclosure, type Option, select } from './controls.ts';

/** The first form: programs, the time of becoming aware, and what happened. */
export function setup({ draft }: State): HTMLElement {
  return h(
    'div',
    { id: 'setup' },
    programFields(draft),
    h(
      'div',
      { class: 'field', id: 'aware-field' },
      h('label', { for: 'aware' }, 'When did the service provider become aware of the incident? (Ontario time)'),
      h(
        'div',
        { class: 'together' },
        h('input', {
          id: 'aware',
          type: 'datetime-local',
          min: '2000-01-01T00:00',
          max: '2100-12-31T23:59',
          'data-do': 'aware',
          value: draft.awareAt == null ? '' : toLocal(draft.awareAt),
        }),
        button('aware-now', 'Now', { 'data-do': 'aware-now', class: 'quiet' }),
      ),
    ),
    draft.entries.length === 0
      ? categoryField(0, 'What happened?', [chooseOne('a category')], '')
      : draft.entries.map((entry, index) => entryFields(draft, entry, index)),
    draft.entries.length > 0 &&
      another('entry', 'Did anything else happen?', 'Add an entry', [{ value: '', label: 'No' }, ...categories]),
    draft.provider.programs.length > 0 &&
      draft.entries.length > 0 &&
      button('to-next', 'Go to the questions', { 'data-do': 'to-next' }),
  );
}

/** What is assessed, in one line that is shown when the form is closed. */
export function brief({ draft }: State): HTMLElement {
  const { entries } = draft;
  const letters = entries.map(({ category }) => taxonomy.find(({ id }) => id === category)?.letter);
  const parts = [
    ...draft.provider.programs.map(programLabel),
    ...(entries.length > 2 ? [`${entries.length} entries: ${letters.join(', ')}`] : entries.map(entryLabel)),
  ];
  return h('span', { id: 'brief' }, parts.join(' · '));
}

const chooseOne = (what: string): Option => ({ value: '', label: `Choose ${what}` });
const categories: readonly Option[] = taxonomy.map(({ id, letter, label }) => ({
  value: id,
  label: `${letter}. ${label}`,
}));

/** A list with a button: what is chosen is added when the button is pressed, so that a keyboard can pass over the others. */
const another = (id: string, label: string, add: string, options: readonly Option[]): HTMLElement =>
  h(
    'div',
    { id: `${id}-another`, class: 'together', role: 'group', 'aria-label': label },
    select(`${id}-more`, label, options, '', {}),
    button(`${id}-add`, add, { 'data-do': `${id}-add`, class: 'quiet' }),
  );

function programFields({ provider }: Draft): Child {
  const [first, ...others] = provider.programs;
  const free = programs
    .filter(({ id }) => id === first || !provider.programs.some((program) => program === id))
    .map(({ id, label }) => ({ value: id, label }));
  return [
    select(
      'program-first',
      'Which program is reporting?',
      [...(first === undefined ? [chooseOne('a program')] : []), ...free],
      first ?? '',
      { 'data-do': 'program-first', 'aria-describedby': 'program-help' },
    ),
    h('p', { id: 'program-help' }, programs.find(({ id }) => id === first)?.help ?? ''),
    others.length > 0 &&
      h(
        'ul',
        { id: 'programs', class: 'chosen', 'aria-label': 'Other programs' },
        others.map((program) =>
          h(
            'li',
            { id: `program-${program}` },
            programLabel(program),
            button(`program-remove-${program}`, 'Remove', {
              'data-do': 'program-remove',
              'data-program': program,
              'aria-label': `Remove ${programLabel(program)}`,
              class: 'quiet',
            }),
          ),
        ),
      ),
    first !== undefined &&
      another('program', 'Is another program reporting as well?', 'Add a program', [
        { value: '', label: 'No' },
        ...free.filter(({ value }) => value !== first),
      ]),
  ];
}

const categoryField = (index: number, label: string, before: readonly Option[], chosen: string): HTMLElement =>
  select(`entry-${index}-category`, label, [...before, ...categories], chosen, {
    'data-do': 'entry-category',
    'data-index': index,
  });

/** A single entry is open; each of several has a line that opens it. */
function entryFields(draft: Draft, entry: DraftEntry, index: number): Child {
  const id = `entry-${index}`;
  const details = entryDetails(draft, entry, index);
  if (draft.entries.length === 1) return [categoryField(index, 'What happened?', [], entry.category), details];
  const about = entry.individual == null ? 'service provider' : individualLabel(draft, entry.individual);
  return disclosure(
    id,
    h('span', {}, `Entry ${index + 1}: `, h('b', {}, entryLabel(entry)), `, ${about}`),
    false,
    categoryField(index, 'Category', [], entry.category),
    details,
    button(`${id}-remove`, `Remove entry ${index + 1}`, {
      'data-do': 'entry-remove',
      'data-index': index,
      class: 'quiet',
    }),
  );
}

function entryDetails(draft: Draft, entry: DraftEntry, index: number): HTMLElement {
  const category = taxonomy.find(({ id }) => id === entry.category);
  const subcategory = category?.subcategories.find(({ id }) => id === entry.subcategory);
  const types = subcategory?.types ?? [];
  const list = (part: string, label: string, options: readonly Option[], chosen: string | null | undefined) =>
    select(`entry-${index}-${part}`, label, options, chosen ?? '', {
      'data-do': `entry-${part}`,
      'data-index': index,
    });
  return h(
    'div',
    { class: 'grid', id: `entry-${index}-details` },
    list('subcategory', 'Subcategory', [notKnown, ...(category?.subcategories ?? []).map(option)], entry.subcategory),
    types.length > 0 && list('type', 'Type', [notKnown, ...types.map(option)], entry.type),
    list('about', 'About', aboutOptions(draft, entry), entry.individual),
  );
}

const notKnown: Option = { value: '', label: 'Not known yet' };
const option = ({ id, label }: { readonly id: string; readonly label: string }): Option => ({ value: id, label });

/** The value of the option for an individual that is not there yet. */
export const anotherIndividual = 'another';

function aboutOptions(draft: Draft, { category, individual }: DraftEntry): Option[] {
  return [
    ...(mayBeAboutProvider(category) ? [{ value: '', label: 'The service provider or site' }] : []),
    ...(individual == null && !mayBeAboutProvider(category)
      ? [{ value: '', label: 'An individual who is not named' }]
      : []),
    ...draft.individuals.map(({ id }) => ({ value: id, label: individualLabel(draft, id) })),
    { value: anotherIndividual, label: draft.individuals.length === 0 ? 'An individual' : 'Another individual' },
  ];
}
