import { type Attributes, type Child, h } from '../dom.ts';

/** An option of a list. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** A labelled list to choose one from. `attributes` say what choosing does. */
export function select(
  id: string,
  label: Child,
  options: readonly Option[],
  chosen: string,
  attributes: Attributes,
): HTMLElement {
  return h(
    'div',
    { class: 'field', id: `${id}-field` },
    h('label', { for: id }, label),
    h(
      'select',
      { id, ...attributes },
      options.map(({ value, label: text }) => h('option', { value, selected: value === chosen }, text)),
    ),
  );
}

/** A button that does something. */
export const button = (id: string, text: Child, attributes: Attributes): HTMLElement =>
  h('button', { type: 'button', id, ...attributes }, text);

/** A button that opens a question, to be answered or answered again. Its text alone does not say which, so that its label does. */
export const changeButton = (id: string, text: string, step: string, question: string): HTMLElement =>
  button(id, text, {
    'data-do': 'change',
    'data-step': step,
    'data-from': 'next',
    'aria-label': `${text}: ${question}`,
    class: 'quiet small',
  });

/** What one may open; it stays as it was left. */
export function disclosure(id: string, summary: Child, open: boolean, ...content: readonly Child[]): HTMLElement {
  return h('details', { id, open }, h('summary', { id: `${id}-summary` }, summary), content);
}

/** A box with its label. */
export const checkbox = (id: string, label: Child, attributes: Attributes): HTMLElement =>
  h(
    'label',
    { class: 'check', id: `${id}-label` },
    h('input', { type: 'checkbox', id, ...attributes }),
    h('span', {}, label),
  );
