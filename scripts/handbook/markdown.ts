/** A line of text is one string; a block is its lines. */
export type Block = readonly string[];

/** A cell of a table: on one line, with nothing that would end it. */
const cell = (text: string): string =>
  text
    .replaceAll('|', '\\|')
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim();

/** A table, with nothing in its place where it has no rows. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): Block {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(heads), `|${heads.map(() => ' --- ').join('|')}|`, ...rows.map(line)];
}

export const list = (items: readonly string[]): Block => items.map((item) => `- ${item}`);

/** Links or names that a cell lists: one on its line, several as a list, each with room for a finger. */
export const stacked = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `<ul class="stacked">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

export const anchor = (id: string): string => `<a id="${id}"></a>`;

export const code = (id: string): string => `<code>${id}</code>`;

/** The place of a picture, which the site fills in, and the same in words. */
export const pictured = (id: string, words: Block): (Block | string)[] => [
  `<figure data-picture="${id}"></figure>`,
  '<details><summary>The same in words</summary>',
  words,
  '</details>',
];

/** The page as text: blocks with an empty line between them. */
export function page(blocks: readonly (Block | string)[]): string {
  return `${blocks
    .map((block) => (typeof block === 'string' ? block : block.join('\n')))
    .filter((block) => block !== '')
    .join('\n\n')}\n`;
}

/** "a, b or c" */
export function listed(words: readonly string[], last: 'and' | 'or'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** The anchor that a heading gets on GitHub. */
export const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');
