import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { highlight } from './highlight.ts';
import { escapeHtml } from './html.ts';
import { pageHtml, sideScript } from './template.ts';

const folder = join('docs', 'guides');

/** A guide: its name in addresses, its title, its first sentence, and its text. */
interface Guide {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly text: string;
}

/** The order in which a reader meets them; a guide that is not named comes after these. */
const order = [
  'store-and-reassess',
  'forms',
  'json-schema',
  'deadlines',
  'scale',
  'errors',
  'upgrading',
  'conformance',
];

function guides(): Guide[] {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.slice(0, -3));
  const place = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return names
    .sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1))
    .map((name) => {
      const text = readFileSync(join(folder, `${name}.md`), 'utf8');
      const [heading = '', first = ''] = text.split('\n\n');
      const summary = /^.*?[.?!](?= |$)/.exec(first.replaceAll('\n', ' '))?.[0] ?? '';
      return { name, title: heading.replace(/^# /, ''), summary, text };
    });
}

const markdown = new MarkdownIt({
  highlight: (code, language) => (language === 'ts' || language === 'json' ? highlight(code) : ''),
});

/** A guide as HTML; its links to other guides lead to their pages. */
const render = (text: string): string =>
  markdown
    .render(text)
    .replaceAll(/href="([\w-]+)\.md/g, 'href="$1.html')
    .replaceAll('<pre>', '<pre tabindex="0">')
    .replaceAll('<table>', '<div class="table" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>');

/** The files of the guides on the site: a page each, its Markdown in the same folder, a first page, and llms.txt, which lists them as text. */
export function guideFiles(): ReadonlyMap<string, string> {
  const all = guides();
  const files = new Map<string, string>();
  for (const { name, title, summary, text } of all) {
    const path = `guides/${name}.html`;
    const items = all.map((guide) => {
      const current = guide.name === name ? ' aria-current="page"' : '';
      return `<li><a href="${guide.name}.html"${current}>${escapeHtml(guide.title)}</a></li>`;
    });
    const side = `<nav class="side" aria-label="Guides"><details open><summary>Guides</summary><ol>${items.join('')}</ol></details></nav>${sideScript('../')}`;
    const main = `${render(text)}<p><a href="${name}.md">This guide as Markdown</a></p>`;
    files.set(
      path,
      pageHtml({ path, part: 'guides', title, description: summary, side, main, styles: ['assets/api.css'] }),
    );
    files.set(`guides/${name}.md`, text);
  }
  files.set('guides/index.html', startPage(all));
  files.set('llms.txt', listAsText(all));
  return files;
}

/** The guides as the search lists them. */
export const guideEntries = (): { name: string; path: string; kind: string; summary: string }[] =>
  guides().map(({ name, title, summary }) => ({ name: title, path: `guides/${name}.html`, kind: 'Guide', summary }));

function startPage(all: readonly Guide[]): string {
  const items = all.map(
    ({ name, title, summary }) =>
      `<dt><a href="${name}.html">${escapeHtml(title)}</a></dt><dd>${markdown.renderInline(summary)}</dd>`,
  );
  return pageHtml({
    path: 'guides/index.html',
    part: 'guides',
    title: 'Guides',
    main: `<h1>Guides</h1>\n<p>How to build on the package. The code of every guide runs in its tests.</p>\n<dl class="names">${items.join('')}</dl>`,
    styles: ['assets/api.css'],
  });
}

/** The guides for programs that read text: title, one sentence, and the address of the Markdown. */
const listAsText = (all: readonly Guide[]): string =>
  [
    '# ontario-sor',
    '',
    "> Ontario's Serious Occurrence Reporting rules as a TypeScript library. Each answer cites its clause, and unknown is never no.",
    '',
    '## Guides',
    '',
    ...all.map(({ name, title, summary }) => `- [${title}](guides/${name}.md): ${summary}`),
    '',
    '## Rules as data',
    '',
    '- [rules.json](downloads/rules.json): every rule with its condition, its text and its citations',
    '',
  ].join('\n');
