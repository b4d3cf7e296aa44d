import { chapterOf } from '../../../../scripts/handbook/places.ts';
import { editionTexts } from '../../../../src/editions/current.ts';
import type { Assessment } from '../../../../src/index.ts';
import { type Child, h } from '../../dom.ts';
import { askedGroups } from '../../questions.ts';
import type { Draft, State } from '../../state.ts';
import { answerWords } from '../../summary.ts';
import { affectedWords } from '../../words.ts';
import { disclosure, select } from '../controls.ts';
import { citationList, handbookLink } from '../rules.ts';
import { section } from './section.ts';

export function contestedSection({ readings }: State, { contested }: Assessment): Child {
  const shown = new Set(contested.map(({ id }) => id));
  const others = readings.filter((id) => !shown.has(id));
  if (contested.length + others.length === 0) return undefined;
  return section(
    'contested',
    'Passages with two interpretations',
    h(
      'ul',
      { class: 'plain' },
      contested.map(({ id, reading, otherReading, wouldChange, citations }) =>
        h(
          'li',
          { id: `contested-${id}` },
          h('p', {}, h('b', {}, 'We read it as: '), reading),
          h(
            'p',
            {},
            h('b', {}, 'Other interpretation: '),
            `${otherReading} It would change ${affectedWords(wouldChange)}.`,
          ),
          readingSwitch(id, readings.includes(id)),
          disclosure(
            `contested-${id}-why`,
            'Source',
            false,
            citationList(citations),
            h('p', {}, handbookLink('20-contested-readings', id)),
          ),
        ),
      ),
      others.map((id) => h('li', { id: `contested-${id}` }, readingSwitch(id, true))),
    ),
  );
}

const readingSwitch = (id: string, taken: boolean): HTMLElement =>
  h(
    'label',
    { class: 'check' },
    h('input', { type: 'checkbox', id: `reading-${id}`, checked: taken, 'data-do': 'reading', 'data-reading': id }),
    h('span', {}, `Use the other interpretation (${id})`),
  );

export function advisorySection(draft: Draft, { advisories }: Assessment): Child {
  if (advisories.length === 0) return undefined;
  return section(
    'advisories',
    'Good to know (not rules of the Guidelines)',
    h(
      'ul',
      { class: 'plain' },
      advisories.map(({ id, severity, index, text, source }, place) =>
        h(
          'li',
          { id: `advisory-${place}`, 'data-severity': severity },
          h(
            'p',
            {},
            h('b', {}, severity === 'warning' ? 'Warning: ' : 'Hint: '),
            index !== undefined && draft.entries.length > 1 ? `entry ${index + 1}: ` : '',
            text,
          ),
          h('p', { class: 'source' }, source, ' ', handbookLink(chapterOf(id), id)),
        ),
      ),
    ),
  );
}

/** What was answered: shown in print, where the form is left out. */
export function answersSection(state: State, assessment: Assessment): Child {
  const answers = askedGroups(state, assessment).flatMap(({ heading, questions }) =>
    questions.flatMap((of) => {
      const words = answerWords(of);
      return words === undefined ? [] : [h('li', {}, `${heading}: ${of.prompt} `, h('b', {}, words))];
    }),
  );
  return h('section', { id: 'print-answers', class: 'print-only' }, h('h2', {}, 'Answers'), h('ul', {}, answers));
}

export function receiptSection({ guidelines }: State, { receipt }: Assessment): Child {
  return section(
    'receipt',
    'Rules version',
    select(
      'edition',
      'Edition',
      editionTexts.map(({ id, label }) => ({ value: id, label })),
      guidelines,
      { 'data-do': 'edition' },
    ),
    h('p', { class: 'source' }, `${receipt.library}, rules ${receipt.rulesDigest}`),
  );
}
