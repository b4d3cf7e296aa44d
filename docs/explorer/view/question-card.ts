import type { Assessment, Question } from '../../../src/index.ts';
import { type Child, h } from '../dom.ts';
import { keyOf } from '../keys.ts';
import { type Asked, decisiveCount } from '../questions.ts';
import { type Draft, individualLabel, type State } from '../state.ts';
import { answerWords } from '../summary.ts';
import { affectedWords, entryLabel } from '../words.ts';
import { card, keepButton, searchField } from './cards.ts';
import { button, checkbox, disclosure } from './controls.ts';
import { citationList } from './rules.ts';

/** A question with its answers as buttons. */
export function questionCard(state: State, asked: Asked, assessment: Assessment): HTMLElement {
  const isChanging = state.changing !== null;
  const now = answerWords(asked);
  return card(
    `${isChanging ? 'Change the answer' : 'Next question'}${aboutWords(state.draft, asked)}`,
    asked.prompt,
    asked.help,
    isChanging && now !== undefined && h('p', { id: 'next-now' }, 'Your answer now: ', h('b', {}, now)),
    answerButtons(asked, state.desk.search),
    keepButton(isChanging),
    asked.affects.length > 0 &&
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

/** Several yes-or-no questions as one list. */
export function groupCard(state: State, questions: readonly Question[], assessment: Assessment): HTMLElement {
  const [first] = questions;
  const key = first === undefined ? '' : keyOf(first);
  const put = (value: string, label: string): HTMLElement =>
    button(`next-${key}-${value}`, label, {
      'data-do': 'answer-group',
      'data-key': key,
      'data-value': value,
      'data-from': 'next',
    });
  return card(
    `Next question${first === undefined ? '' : aboutWords(state.draft, first)}`,
    first?.group?.prompt ?? '',
    'Tick every statement that you can answer with “yes”.',
    h(
      'div',
      { id: `next-group-${key}`, role: 'group', 'aria-labelledby': 'next-prompt' },
      h(
        'div',
        { class: 'checks' },
        questions.map((question) =>
          checkbox(`next-${keyOf(question)}`, question.prompt, { value: keyOf(question), name: `next-group-${key}` }),
        ),
      ),
      h(
        'div',
        { class: 'answers', id: `next-group-${key}-answers` },
        put('none', 'None of these'),
        put('only', 'Only the ticked ones'),
        put('some', 'The ticked ones; I do not know about the others'),
        put('?', 'Not known'),
      ),
    ),
    h('p', { id: 'next-progress', class: 'progress' }, progress(assessment)),
  );
}

/** No question is left, or only ones that were answered with "not known". */
export function finishedCard({ notKnown }: State, { questions }: Assessment): HTMLElement {
  const open = questions.length;
  return card(
    'Questions',
    'You have answered every question',
    open === 0
      ? 'No other answer could change what you must do.'
      : `${open} ${open === 1 ? 'question' : 'questions'} that you marked “Not known” could still change what you must do.`,
    h(
      'div',
      { class: 'answers', id: 'finished-answers' },
      button('finished-do-now', 'Go to “Do now”', { 'data-do': 'to-do-now' }),
      notKnown.length > 0 && open > 0 && button('ask-again', 'Ask these again', { 'data-do': 'ask-again' }),
    ),
  );
}

function progress(assessment: Assessment): string {
  const decisive = decisiveCount(assessment);
  const all = assessment.questions.length;
  if (all === 0) return 'Nothing else is open.';
  return decisive === 0
    ? `Report, Level and notifications are settled. ${all} other ${all === 1 ? 'question is' : 'questions are'} left.`
    : `${all} ${all === 1 ? 'question' : 'questions'} left; ${decisive} could change what you must do.`;
}

function aboutWords(draft: Draft, { index, individual }: Pick<Asked, 'index' | 'individual'>): string {
  if (individual !== undefined) return ` about ${individualLabel(draft, individual)}`;
  const entry = index === undefined ? undefined : draft.entries[index];
  return entry === undefined || draft.entries.length === 1
    ? ''
    : ` about entry ${(index ?? 0) + 1}, ${entryLabel(entry)}`;
}

/** A longer list of answers gets a search field. */
const mostWithoutSearch = 8;

function answerButtons({ key, kind, options, multiple, given }: Asked, search: string): Child {
  const answer = { 'data-do': 'answer', 'data-key': key, 'data-from': 'next' };
  const put = (value: string, label: string): HTMLElement =>
    button(`next-${key}-${value}`, label, { ...answer, 'data-value': value });
  const group = (...content: readonly Child[]): HTMLElement =>
    h(
      'div',
      {
        id: `next-${key}`,
        role: 'group',
        'aria-labelledby': 'next-prompt',
        class: kind === 'yes-no' ? 'answers' : 'answers choices',
      },
      content,
    );
  const notKnown = put('?', 'Not known');
  if (kind === 'yes-no') return group(put('yes', 'Yes'), put('no', 'No'), notKnown);
  if (multiple) {
    const chosen = Array.isArray(given) ? given : [];
    return group(
      h(
        'div',
        { class: 'checks' },
        options.map(({ id, label }) =>
          checkbox(`next-${key}-${id}`, label, { name: `next-${key}`, value: id, checked: chosen.includes(id) }),
        ),
      ),
      put('several', 'Answer'),
      put('none', 'None of these'),
      notKnown,
    );
  }
  if (options.length <= mostWithoutSearch) {
    return group(
      options.map(({ id, label }) => put(id, label)),
      notKnown,
    );
  }
  const sought = search.trim().toLowerCase();
  return [
    searchField('Find an answer', search),
    group(
      options.filter(({ label }) => label.toLowerCase().includes(sought)).map(({ id, label }) => put(id, label)),
      notKnown,
    ),
  ];
}
