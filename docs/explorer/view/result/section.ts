import { type Child, h } from '../../dom.ts';

export const section = (id: string, heading: Child, ...content: readonly Child[]): HTMLElement =>
  h('section', { id, 'aria-labelledby': `${id}-heading` }, h('h2', { id: `${id}-heading` }, heading), content);
