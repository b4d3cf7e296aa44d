import type { Assessment } from '../../../src/index.ts';
import { readableTime } from '../clock.ts';
import { type Child, h } from '../dom.ts';
import { type Asked, askedGroups } from '../questions.ts';
import { type Draft, individualLabel, type State } from '../state.ts';
import { answerWords } from '../summary.ts';
import { entryLabel, fieldOf, programLabel } from '../words.ts';
import { button, changeButton, disclosure } from './controls.ts';

/** Every answer with a button to change it. */
export function answerList(state: State, assessment: Assessment | undefined): HTMLElement {
  const { draft, notKnown } = state;
  if (draft.provider.programs.length === 0) return h('div', { id: 'answers' });
  const given = assessment === undefined ? [] : askedGroups(state, assessment);
  return h(
    'div',
    { id: 'answers' },
    h('h2', { id: 'answers-heading' }, 'Your answers'),
    h(
      'ul',
      { class: 'answer-list', id: 'answer-list', 'aria-labelledby': 'answers-heading' },
      row('program', 'Program', draft.provider.programs.map(programLabel).join('; ')),
      draft.awareAt != null
        ? row('aware', 'Became aware', `${readableTime(draft.awareAt)} (Ontario)`)
        : notKnown.includes('aware') && row('aware', 'Became aware', 'Not known'),
      draft.entries.map((entry, index) => [
        row(`what@${index}`, draft.entries.length === 1 ? 'What happened' : `Entry ${index + 1}`, entryLabel(entry)),
        row(`who@${index}`, 'About', aboutWords(draft, entry.individual)),
      ]),
      given.flatMap(({ heading, questions }) =>
        questions.flatMap((asked) => {
          const words = asked.missing === 'population' ? undefined : answerWords(asked);
          return words === undefined ? [] : [row(asked.key, promptOf(asked, heading, given.length > 2), words)];
        }),
      ),
    ),
    draft.entries.length > 0 &&
      h(
        'p',
        { class: 'together', id: 'answers-more' },
        button('person-add', 'Another person was involved', { 'data-do': 'person-add', class: 'quiet' }),
        button('entry-add', 'Something else happened too', { 'data-do': 'entry-add', class: 'quiet' }),
      ),
    draft.entries.length > 1 &&
      disclosure(
        'remove-entries',
        'Remove an entry',
        false,
        draft.entries.map((entry, index) =>
          h(
            'p',
            { id: `remove-${index}` },
            button(`remove-${index}-button`, `Remove entry ${index + 1}: ${entryLabel(entry)}`, {
              'data-do': 'entry-remove',
              'data-index': index,
              class: 'quiet',
            }),
          ),
        ),
      ),
  );
}

function promptOf({ prompt }: Asked, heading: string, areSeveral: boolean): string {
  return areSeveral && /^(Entry|Individual)/.test(heading) ? `${heading}: ${prompt}` : prompt;
}

function aboutWords(draft: Draft, id: string | null | undefined): string {
  if (id == null) return 'The service provider or its site';
  const population = draft.individuals.find((one) => one.id === id)?.population;
  const label = fieldOf('population')?.options?.find((option) => option.id === population)?.label;
  return `${individualLabel(draft, id)}: ${label?.toLowerCase() ?? 'not known'}`;
}

const row = (step: string, question: string, answer: string): Child =>
  h(
    'li',
    { id: `answer-${step}` },
    h('span', { class: 'asked' }, question),
    ' ',
    h('b', {}, answer),
    ' ',
    changeButton(`change-${step}`, 'Change', step, question),
  );
