import type { SearchEntry } from '../../docs/explorer/search-words.ts';
import { namedDays } from '../../src/calendar/index.ts';
import { allNodes } from '../../src/catalogue/taxonomy.ts';
import { everydayWords } from '../../src/editions/current.ts';
import type { HandbookPage } from '../handbook/handbook.ts';
import { type Chapter, categoryChapters } from '../handbook/places.ts';
import type { ApiPage } from './api-pages.ts';
import { type RenderedPage, renderMarkdown } from './handbook-pages.ts';
import { textOf } from './html.ts';
import { chapterQuestions, sectionChapters } from './search-synonyms.ts';

/** Everything on the site that can be found: pages, sections, every row of the handbook with an anchor, every name of the API. */
export function searchIndex(
  pages: readonly HandbookPage[],
  rendered: readonly RenderedPage[],
  api: readonly Pick<ApiPage, 'name' | 'path' | 'kind' | 'summary'>[],
): { readonly entries: SearchEntry[]; readonly sections: Readonly<Record<string, string>> } {
  const entries = [
    ...firstPages,
    ...rendered.flatMap(({ chapter, title, path, sections }, place): SearchEntry[] => [
      ...sections.map(
        ({ id, heading, depth }): SearchEntry =>
          depth === 1
            ? [heading, path, 'Handbook', '', 'chapter', wordsOf(chapter)]
            : [
                heading,
                `${path}#${id}`,
                `Handbook: ${title}`,
                '',
                chapter === '22-clause-coverage' ? 'clause' : 'section',
                '',
              ],
      ),
      ...rowsOf(pages[place]?.markdown ?? '', path, title, chapter),
    ]),
    ...api.map(
      ({ name, path, kind, summary }): SearchEntry => [name, path, `API: ${kind.toLowerCase()}`, summary, 'api', ''],
    ),
  ];
  const paths = new Map(rendered.map(({ chapter, path }) => [chapter, path]));
  const sections = Object.entries(sectionChapters).map(([section, chapter]) => [section, paths.get(chapter) ?? '']);
  return { entries, sections: Object.fromEntries(sections) };
}

const firstPages: readonly SearchEntry[] = [
  [
    'Check an incident',
    'explorer/index.html',
    'Duty desk',
    'Level, deadline, whom to call, and what to write.',
    'page',
    'something happened\nstart\nreport an incident\nduty desk\nexplorer\nwizard\ncheck an incident',
  ],
  [
    'Downloads',
    'downloads/index.html',
    'Downloads',
    'The rules as JSON, as tables for spreadsheets, and as DMN decision tables.',
    'page',
    'Excel\nxlsx\nworkbook\nspreadsheet\nCSV\ndownload\nJSON\nDMN\noffline copy',
  ],
];

/** What staff call what a chapter is about, one phrase a line. */
function wordsOf(chapter: Chapter): string {
  const category = Object.entries(categoryChapters).find(([, of]) => of === chapter)?.[0];
  const labels = allNodes().flatMap((found) => (found.category === category ? [found.node.label] : []));
  const kinds = Object.entries(everydayWords).flatMap(([path, words]) =>
    category !== undefined && (path === category || path.startsWith(`${category}/`)) ? words : [],
  );
  const holidayNames = chapter === '16-business-days' ? namedDays.map(({ name }) => name) : [];
  return [...(chapterQuestions[chapter] ?? []), ...labels, ...kinds, ...holidayNames].join('\n');
}

function rowsOf(markdown: string, path: string, title: string, chapter: Chapter): SearchEntry[] {
  const { body } = renderMarkdown(markdown);
  return [...body.matchAll(/<table[\s\S]*?<\/table>/g)].flatMap(([table]) => {
    const heads = [...table.matchAll(/<th[^>]*>([\s\S]*?)<\/th>/g)].map(([, head = '']) => textOf(head));
    return [...table.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].flatMap(([, row = '']) =>
      entriesOf(row, heads, path, title, chapter),
    );
  });
}

/** The entry of a row that has an anchor: its name, and its other cells under their headings. */
function entriesOf(
  row: string,
  heads: readonly string[],
  path: string,
  title: string,
  chapter: Chapter,
): SearchEntry[] {
  const id = /<a id="([^"]+)"><\/a>/.exec(row)?.[1];
  if (id === undefined) return [];
  const cells = [...row.matchAll(/<td>([\s\S]*?)<\/td>/g)].map(([, cell = '']) => cell);
  const own = cells.find((cell) => cell.includes(`id="${id}"`)) ?? '';
  const [said = ''] = own.split('<br>');
  const others = cells.flatMap((cell, place) => {
    const text = cell === own ? '' : textOf(withoutIds(cell));
    return text === '' ? [] : [{ head: heads[place] ?? '', text }];
  });
  const name = textOf(said);
  // A row that is called by a letter or a number says what it is in its next cell.
  const isClause = chapter === '22-clause-coverage';
  const next = others[0]?.text ?? id;
  const heading = isClause ? next : name.length > 10 ? name : [name, next].filter(Boolean).join(': ');
  const kind = isClause ? 'clause' : 'row';
  const excerpt = (isClause ? others.slice(1) : others).map(({ head, text }) => `${head}: ${text}`).join('; ');
  return [[heading, `${path}#${id}`, `Handbook: ${title}`, excerpt.slice(0, 400), kind, '']];
}

/** Ids of rules and clauses mean nothing to a reader of a list of results. */
const withoutIds = (html: string): string =>
  html
    .replaceAll(/<code>[\s\S]*?<\/code>/g, '')
    .replaceAll(/>[^<]*<\/a>/g, (link) => link.replaceAll(ruleId, ''))
    .replaceAll(ruleId, '');

const ruleId = /\b(?:\d{1,2}[a-i]?|2019|advisory)\.[a-z][\w.-]*(?:, )?/g;
