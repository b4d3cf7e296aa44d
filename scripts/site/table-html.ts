import { escapeHtml, textOf } from './html.ts';

/** A table with many narrow columns is a matrix; one whose columns are weekdays is a calendar. */
const matrixColumns = 10;

/** A table of a page, from its rows. On narrow screens a matrix and a calendar scroll, and other tables become cards. */
export function tableHtml(rows: string, heading: string): string {
  const heads = headsOf(rows);
  const kind = heads[0] === 'Monday' ? 'calendar' : heads.length >= matrixColumns ? 'matrix' : 'rows';
  const focus = rows.includes('<a href')
    ? ''
    : ` tabindex="0" role="region" aria-label="Table: ${escapeHtml(heading)}"`;
  return `<div class="table"${focus}><table class="${kind}">${rows.replaceAll('<th>', '<th scope="col">')}</table></div>`;
}

/** A page whose rows have what a reader works with: the heading of each cell for the cards, a link to each row, and its citation. */
export const withRowTools = (html: string, citations: ReadonlyMap<string, string>): string =>
  html
    .replaceAll(/<table class="rows">[\s\S]*?<\/table>/g, labelled)
    .replaceAll(
      /(<td[^>]*><a id="([^"]+)"><\/a>[\s\S]*?)(<\/td>)/g,
      (_, cell: string, id: string, end: string) => `${cell} ${permalink(id, citations.get(id))}${end}`,
    );

const permalink = (id: string, citation: string | undefined): string =>
  `<a class="permalink" href="#${id}" aria-label="Link to ${id}"${citation === undefined ? '' : ` data-citation="${escapeHtml(citation)}"`}>¶</a>`;

const headsOf = (rows: string): string[] =>
  [...rows.matchAll(/<th[^>]*>(.*?)<\/th>/g)].map(([, head = '']) => textOf(head));

function labelled(table: string): string {
  const heads = headsOf(table);
  return table.replaceAll(/<tr>([\s\S]*?)<\/tr>/g, (_, cells: string) => {
    let column = 0;
    return `<tr>${cells.replaceAll('<td>', () => `<td data-label="${escapeHtml(heads[column++] ?? '')}">`)}</tr>`;
  });
}
