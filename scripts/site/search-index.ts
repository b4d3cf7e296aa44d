import type { HandbookPage } from '../handbook/handbook.ts';
import type { ApiPage } from './api-pages.ts';
import { type RenderedPage, renderMarkdown } from './handbook-pages.ts';
import { textOf } from './html.ts';

/** Something that can be found: its title, where it is, of which page, and its text. */
export type SearchEntry = readonly [title: string, url: string, where: string, text: string];

/** Everything on the site that can be found: pages, sections, every row of the handbook with an anchor, every name of the API. */
export function searchIndex(
  pages: readonly HandbookPage[],
  rendered: readonly RenderedPage[],
  api: readonly ApiPage[],
): SearchEntry[] {
  return [
    [
      'Explorer',
      'explorer/index.html',
      'Explorer',
      'Check an incident: Level, deadline, whom to notify, what to write.',
    ],
    ['Downloads', 'downloads/index.html', 'Downloads', 'rules.json, CSV tables for spreadsheets, DMN decision tables.'],
    ...rendered.flatMap(({ title, path, sections }, place): SearchEntry[] => [
      ...sections.map(
        ({ id, heading, depth }): SearchEntry => [
          heading,
          depth === 1 ? path : `${path}#${id}`,
          `Handbook: ${title}`,
          '',
        ],
      ),
      ...rowsOf(pages[place]?.markdown ?? '', path, title),
    ]),
    ...api.map(({ name, path, kind, summary }): SearchEntry => [name, path, `API: ${kind.toLowerCase()}`, summary]),
  ];
}

function rowsOf(markdown: string, path: string, title: string): SearchEntry[] {
  const { body } = renderMarkdown(markdown);
  return [...body.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].flatMap(([, row = '']): SearchEntry[] => {
    const id = /<a id="([^"]+)"><\/a>/.exec(row)?.[1];
    if (id === undefined) return [];
    const cells = [...row.matchAll(/<td>([\s\S]*?)<\/td>/g)].map(([, cell = '']) => cell);
    const own = cells.find((cell) => cell.includes(`id="${id}"`)) ?? '';
    const [said = ''] = own.split('<br>');
    const others = cells.filter((cell) => cell !== own).map(textOf);
    const name = textOf(said);
    // A row that is called by a letter or a number says what it is in its next cell.
    const heading =
      name.length > 10 ? name : [name, others.find((cell) => cell !== '') ?? id].filter(Boolean).join(': ');
    return [[heading, `${path}#${id}`, `Handbook: ${title}`, `${others.join(' ')} ${id}`.slice(0, 400)]];
  });
}
