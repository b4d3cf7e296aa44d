import { type Child, h } from '../dom.ts';
import { button } from './controls.ts';

/** The open card: what it is about, its prompt, help and answers. Focus goes to the prompt. */
export function card(about: string, prompt: string, help: string, ...content: readonly Child[]): HTMLElement {
  return h(
    'div',
    { id: 'next', class: 'card' },
    h('p', { class: 'eyebrow', id: 'next-about' }, about),
    h('h2', { id: 'next-prompt', tabindex: -1 }, prompt),
    help !== '' && h('p', { id: 'next-help' }, help),
    content,
  );
}

/** A search field that shortens the list under it while a person types. */
export const searchField = (label: string, value: string): HTMLElement =>
  h(
    'div',
    { class: 'field', id: 'find-field' },
    h('label', { for: 'find' }, label),
    h('input', { id: 'find', type: 'search', autocomplete: 'off', value, 'data-do': 'find' }),
  );

/** Leaves the card of an answer that is to be changed. */
export const keepButton = (isChanging: boolean): Child =>
  isChanging && button('keep', 'Keep the answer', { 'data-do': 'keep', class: 'quiet' });
