import type { Assessment } from '../../../src/index.ts';
import { type Child, h } from '../dom.ts';
import { type Asked, askedGroups, decisiveCount, nextQuestion, ofOpen } from '../questions.ts';
import { type Draft, individualLabel, type State } from '../state.ts';
import { affectedWords, entryLabel } from '../words.ts';
import { button, disclosure, select } from './controls.ts';
import { citationList } from './rules.ts';

/** The question that matters most, with its answers as buttons. */
export function nextCard(state: State, assessment: Assessment | undefined): HTMLElement {
  if (assessment === undefined) return h('div', { id: 'next' });
  const question = nextQuestion(assessment, state);
  if (question === undefined) return finished(state, assessment);
  const asked = ofOpen(question, state);
  return h(
    'div',
    { id: 'next', class: 'card' },
    h('p', { class: 'eyebrow', id: 'next-about' }, `Next question${aboutWords(state.draft, asked)}`),
    h('h2', { id: 'next-prompt', tabindex: -1 }, asked.prompt),
    h('p', { id: 'next-help' }, asked.help),
    h(
      'div',
      {
        id: `next-${asked.key}`,
        role: 'group',
        'aria-labelledby': 'next-prompt',
        class: asked.kind === 'yes-no' ? 'answers' : 'answers choices',
      },
      answerButtons(asked),
    ),
    disclosure(
      'next-why',
      'Why we ask, and the source',
      false,
      h('p', {}, `Your answer affects ${affectedWords(asked.affects)}.`),
      citationList(asked.citations),
    ),
    h('p', { id: 'next-progress', class: 'progress' }, progress(assessment)),
  );
}

function finished({ notKnown }: State, { questions }: Assessment): HTMLElement {
  return h(
    'div',
    { id: 'next', class: 'card' },
    h('p', { class: 'eyebrow' }, 'Next question'),
    h('h2', { id: 'next-prompt', tabindex: -1 }, 'No more questions'),
    h(
      'p',
      {},
      questions.length === 0
        ? 'No other answer could change what you must do.'
        : `${questions.length} of the questions that you marked “Not known” could still change what you must do.`,
    ),
    notKnown.length > 0 && questions.length > 0 && button('ask-again', 'Ask these again', { 'data-do': 'ask-again' }),
  );
}

function progress(assessment: Assessment): string {
  const decisive = decisiveCount(assessment);
  const all = assessment.questions.length;
  return decisive === 0
    ? `Report, Level and notifications are settled. ${all} other questions are left.`
    : `${all} questions left; ${decisive} could change what you must do.`;
}

function aboutWords(draft: Draft, { index, individual }: Asked): string {
  if (individual !== undefined) return ` about ${individualLabel(draft, individual)}`;
  const entry = index === undefined ? undefined : draft.entries[index];
  return entry === undefined || draft.entries.length === 1
    ? ''
    : ` about entry ${(index ?? 0) + 1}, ${entryLabel(entry)}`;
}

/** Answers that are too many for buttons are a list. */
const mostButtons = 8;

function answerButtons(asked: Asked): Child {
  const { key, kind, options, multiple } = asked;
  const answer = { 'data-do': 'answer', 'data-key': key, 'data-from': 'next' };
  const put = (value: string, label: string): HTMLElement =>
    button(`next-${key}-${value}`, label, { ...answer, 'data-value': value });
  const notKnown = put('?', 'Not known');
  if (kind === 'yes-no') return [put('yes', 'Yes'), put('no', 'No'), notKnown];
  if (multiple) {
    return [
      h(
        'div',
        { class: 'checks' },
        options.map(({ id, label }) => checkbox(`next-${key}-${id}`, label, { name: `next-${key}`, value: id })),
      ),
      button(`next-${key}-put`, 'Answer', { ...answer, 'data-value': 'several' }),
      notKnown,
    ];
  }
  if (options.length <= mostButtons) return [options.map(({ id, label }) => put(id, label)), notKnown];
  return [
    select(
      `next-${key}-choice`,
      'Choose one',
      [{ value: '', label: 'Choose' }, ...options.map((of) => ({ value: of.id, label: of.label }))],
      '',
      {},
    ),
    button(`next-${key}-put`, 'Answer', { ...answer, 'data-value': 'chosen' }),
    notKnown,
  ];
}

const checkbox = (id: string, label: string, attributes: Record<string, string | boolean>): HTMLElement =>
  h(
    'label',
    { class: 'check', id: `${id}-label` },
    h('input', { type: 'checkbox', id, ...attributes }),
    h('span', {}, label),
  );

/** Every question, open or answered, in an order of its own; any can be answered or changed here. */
export function questionList(state: State, assessment: Assessment | undefined): HTMLElement {
  if (assessment === undefined) return h('div', { id: 'all' });
  const groups = askedGroups(state, assessment);
  const all = groups.flatMap(({ questions }) => questions);
  const answered = all.filter(({ given }) => given !== undefined).length;
  return h(
    'div',
    { id: 'all' },
    disclosure(
      'all-questions',
      h('span', {}, h('b', {}, 'All questions and answers'), ` (${answered} answered, ${all.length - answered} open)`),
      false,
      groups.map(({ heading, questions }) => [
        h('h3', { id: `all-${heading.replaceAll(' ', '-')}` }, heading),
        h('div', { class: 'list', id: `all-list-${heading.replaceAll(' ', '-')}` }, questions.map(questionRow)),
      ]),
    ),
  );
}

function questionRow(asked: Asked): HTMLElement {
  const { key, prompt, kind, multiple, given } = asked;
  const state = { 'data-open': given === undefined };
  if (kind === 'yes-no') {
    return h('fieldset', { id: `all-${key}`, ...state }, h('legend', {}, prompt), yesNoRadios(asked));
  }
  if (multiple) return h('fieldset', { id: `all-${key}`, ...state }, h('legend', {}, prompt), severalChecks(asked));
  const options = [{ value: '?', label: 'Not known' }, ...asked.options.map(({ id, label }) => ({ value: id, label }))];
  return h(
    'div',
    { id: `all-${key}`, ...state },
    select(`all-${key}-choice`, prompt, options, typeof given === 'string' ? given : '?', {
      'data-do': 'answer',
      'data-key': key,
    }),
  );
}

function yesNoRadios({ key, given }: Asked): Child {
  const chosen = given === undefined ? '?' : given === true ? 'yes' : 'no';
  const radio = (value: string, label: string): HTMLElement =>
    h(
      'label',
      { class: 'radio', id: `all-${key}-${value}-label` },
      h('input', {
        type: 'radio',
        id: `all-${key}-${value}`,
        name: `all-${key}`,
        value,
        checked: chosen === value,
        'data-do': 'answer',
        'data-key': key,
      }),
      h('span', {}, label),
    );
  return h('div', { class: 'radios' }, radio('yes', 'Yes'), radio('no', 'No'), radio('?', 'Not known'));
}

function severalChecks({ key, given, options }: Asked): Child {
  const chosen = Array.isArray(given) ? given : [];
  return [
    h(
      'div',
      { class: 'checks' },
      options.map(({ id, label }) =>
        checkbox(`all-${key}-${id}`, label, {
          name: `all-${key}`,
          value: id,
          checked: chosen.includes(id),
          'data-do': 'answer-several',
          'data-key': key,
        }),
      ),
    ),
    h(
      'p',
      { class: 'together' },
      given === undefined ? 'Not known' : chosen.length === 0 ? 'None of these' : '',
      button(`all-${key}-none`, 'None of these', {
        'data-do': 'answer',
        'data-key': key,
        'data-value': 'none',
        class: 'quiet',
      }),
      button(`all-${key}-open`, 'Not known', {
        'data-do': 'answer',
        'data-key': key,
        'data-value': '?',
        class: 'quiet',
      }),
    ),
  ];
}
