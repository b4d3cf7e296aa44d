import { readableTime, timestampAt } from '../clock.ts';
import { type Child, h } from '../dom.ts';
import { mostLetters, type SavedDraft } from '../drafts.ts';
import { button, disclosure } from './controls.ts';

/** Drafts that are kept in this browser, once a person has agreed to it. */
export function draftSection(drafts: readonly SavedDraft[] | undefined, canSave: boolean): HTMLElement {
  return h(
    'div',
    { id: 'drafts' },
    disclosure(
      'drafts-list',
      drafts === undefined || drafts.length === 0
        ? 'Drafts in this browser'
        : `Drafts in this browser (${drafts.length})`,
      false,
      drafts === undefined ? consent() : saved(drafts, canSave),
    ),
  );
}

const consent = (): Child => [
  h(
    'p',
    {},
    'A draft keeps your answers, ticks and times in this browser until you delete it. It keeps no names and no text. Anyone who uses this browser can open it.',
  ),
  button('drafts-agree', 'Keep drafts in this browser', { 'data-do': 'drafts-agree', class: 'quiet' }),
];

const saved = (drafts: readonly SavedDraft[], canSave: boolean): Child => [
  canSave &&
    h(
      'div',
      { class: 'together', id: 'draft-new', role: 'group', 'aria-label': 'New draft' },
      h(
        'div',
        { class: 'field', id: 'draft-label-field' },
        h('label', { for: 'draft-label' }, `Initials for this draft (at most ${mostLetters} letters, no name)`),
        h('input', { id: 'draft-label', type: 'text', maxlength: mostLetters, autocomplete: 'off' }),
      ),
      button('draft-save', 'Save a draft', { 'data-do': 'draft-save', class: 'quiet' }),
    ),
  h(
    'ul',
    { class: 'chosen', id: 'draft-list', 'aria-label': 'Saved drafts' },
    drafts.map(({ label, savedAt }, place) => {
      const words = `${label === '' ? 'Draft' : label}, ${readableTime(timestampAt(savedAt))}`;
      const put = (deed: string, text: string): HTMLElement =>
        button(`${deed}-${place}`, text, {
          'data-do': deed,
          'data-index': place,
          'aria-label': `${text}: ${words}`,
          class: 'quiet small',
        });
      return h(
        'li',
        { id: `draft-${place}` },
        h('span', {}, words),
        h('span', {}, put('draft-open', 'Open'), ' ', put('draft-delete', 'Delete')),
      );
    }),
  ),
  button('drafts-forget', 'Delete all drafts and keep none', { 'data-do': 'drafts-forget', class: 'quiet' }),
];
