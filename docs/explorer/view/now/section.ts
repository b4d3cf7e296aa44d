import { type Child, h } from '../../dom.ts';

/** A section of the page, named by its heading. */
export const section = (id: string, heading: Child, ...content: readonly Child[]): HTMLElement =>
  h('section', { id, 'aria-labelledby': `${id}-heading` }, h('h3', { id: `${id}-heading` }, heading), content);
