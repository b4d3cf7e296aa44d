import { programs, taxonomy } from '../../../src/index.ts';
import { toLocal } from '../clock.ts';
import { type Child, h } from '../dom.ts';
import { type Draft, type DraftEntry, individualLabel, type State } from '../state.ts';
import { mayBeAboutProvider } from '../updates.ts';
import { entryLabel, programLabel } from '../words.ts';
import { button, disclosure, type Option, select } from './controls.ts';

/** The form that begins: programs, the time of becoming aware, and what happened. */
export function setup({ draft }: State): HTMLElement {
  return h(
    'div',
    { id: 'setup' },
    programFields(draft),
    h(
      'div',
      { class: 'field', id: 'aware-field' },
      h('label', { for: 'aware' }, 'When did the provider become aware? (Ontario time)'),
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
    draft.entries.map((entry, index) => entryFields(draft, entry, index)),
    select(
      'entry-add',
      draft.entries.length === 0 ? 'What happened?' : 'Did anything else happen? Add an entry',
      [
        { value: '', label: draft.entries.length === 0 ? 'Choose a category' : 'No' },
        ...taxonomy.map(({ id, letter, label }) => ({ value: id, label: `${letter}. ${label}` })),
      ],
      '',
      { 'data-do': 'entry-add' },
    ),
    draft.provider.programs.length > 0 &&
      draft.entries.length > 0 &&
      button('to-next', 'Go to the questions', { 'data-do': 'to-next' }),
  );
}

function programFields({ provider }: Draft): Child {
  const chosen = provider.programs;
  const left = programs.filter(({ id }) => !chosen.some((program) => program === id));
  const first = chosen.length === 0;
  return [
    !first &&
      h(
        'ul',
        { id: 'programs', class: 'chosen', 'aria-label': 'Programs of the report' },
        chosen.map((program) =>
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
    select(
      'program-add',
      first ? 'Under which program is the report made?' : 'Another program, if it is made under several',
      [
        { value: '', label: first ? 'Choose a program' : 'No other program' },
        ...left.map(({ id, label }) => ({ value: id, label })),
      ],
      '',
      { 'data-do': 'program-add' },
    ),
  ];
}

function entryFields(draft: Draft, entry: DraftEntry, index: number): Child {
  const category = taxonomy.find(({ id }) => id === entry.category);
  const subcategory = category?.subcategories.find(({ id }) => id === entry.subcategory);
  const types = subcategory?.types ?? [];
  const id = `entry-${index}`;
  const about = entry.individual == null ? 'service provider' : individualLabel(draft, entry.individual);
  const several = draft.entries.length > 1;
  const at = { 'data-index': index };
  return disclosure(
    id,
    h('span', {}, several ? `Entry ${index + 1}: ` : 'The entry: ', h('b', {}, entryLabel(entry)), `, ${about}`),
    !several,
    h(
      'div',
      { class: 'grid' },
      select(
        `${id}-category`,
        'Category',
        taxonomy.map((of) => ({ value: of.id, label: `${of.letter}. ${of.label}` })),
        entry.category,
        {
          'data-do': 'entry-category',
          ...at,
        },
      ),
      select(
        `${id}-subcategory`,
        'Subcategory',
        [notKnown, ...(category?.subcategories ?? []).map(option)],
        entry.subcategory ?? '',
        { 'data-do': 'entry-subcategory', ...at },
      ),
      types.length > 0 &&
        select(`${id}-type`, 'Type', [notKnown, ...types.map(option)], entry.type ?? '', {
          'data-do': 'entry-type',
          ...at,
        }),
      select(`${id}-about`, 'About', aboutOptions(draft, entry), entry.individual ?? '', {
        'data-do': 'entry-about',
        ...at,
      }),
    ),
    several &&
      button(`${id}-remove`, `Remove entry ${index + 1}`, { 'data-do': 'entry-remove', class: 'quiet', ...at }),
  );
}

const notKnown: Option = { value: '', label: 'Not known yet' };
const option = ({ id, label }: { readonly id: string; readonly label: string }): Option => ({ value: id, label });

/** The value of the option for an individual that is not there yet. */
export const anotherIndividual = 'another';

function aboutOptions(draft: Draft, { category, individual }: DraftEntry): Option[] {
  return [
    ...(mayBeAboutProvider(category) ? [{ value: '', label: 'The service provider or site' }] : []),
    ...(individual == null && !mayBeAboutProvider(category) ? [{ value: '', label: 'Somebody not named' }] : []),
    ...draft.individuals.map(({ id }) => ({ value: id, label: individualLabel(draft, id) })),
    { value: anotherIndividual, label: draft.individuals.length === 0 ? 'An individual' : 'Another individual' },
  ];
}
