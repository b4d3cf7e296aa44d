import MarkdownIt from 'markdown-it';
import { editionInForce } from '../../src/editions/current.ts';
import { digestOf } from '../../src/evaluation/digest.ts';
import { library } from '../../src/version.ts';
import type { HandbookPage } from '../handbook/handbook.ts';
import { slug } from '../handbook/markdown.ts';
import { ministryPage } from '../handbook/ministry-page.ts';
import type { Chapter } from '../handbook/places.ts';
import { withFigures } from './figures.ts';
import { escapeHtml, textOf } from './html.ts';
import { rowCitations } from './source-names.ts';
import { tableHtml, withRowTools } from './table-html.ts';
import { pageHtml, sideScript } from './template.ts';

/** A section of a page: its heading and where it is. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly depth: number;
}

/** A page of the handbook as HTML. */
export interface RenderedPage {
  readonly chapter: Chapter;
  readonly title: string;
  readonly path: string;
  readonly html: string;
  readonly sections: readonly Section[];
}

const markdown = new MarkdownIt({ html: true });

/** The name of a chapter's page. */
const fileOf = (chapter: string): string => (chapter === 'README' ? 'index.html' : `${chapter}.html`);

/** The pages of the handbook within the site, with the chapters and the sections of the page next to the text. */
export function handbookPages(pages: readonly HandbookPage[]): RenderedPage[] {
  const citations = rowCitations();
  return pages.map(({ chapter, title, markdown: text }) => {
    const { body, sections } = renderMarkdown(text);
    const path = `handbook/${fileOf(chapter)}`;
    const html = pageHtml({
      path,
      part: 'handbook',
      title,
      description: `${title}: the rules of serious occurrence reporting in Ontario, with their sources.`,
      side: sideOf(pages, chapter, sections),
      main: `${forPrint()}${withContents(withFigures(withRowTools(body, citations)), sections)}`,
      data: chapter === '22-clause-coverage' ? { filter: '' } : {},
      styles: ['assets/handbook.css', 'assets/picture.css'],
      scripts: ['assets/handbook.js'],
    });
    return { chapter, title, path, html, sections };
  });
}

/** What a printed page begins with, so that it can be attributed. */
const forPrint = (): string =>
  `<p class="for-print">Handbook of ${escapeHtml(library)}, rules ${digestOf(editionInForce)}. ${escapeHtml(editionInForce.title)}: <a href="${ministryPage}">${ministryPage}</a>. <span class="printed"></span></p>\n`;

/** The text of a page with a list of its sections after the introduction. */
function withContents(body: string, sections: readonly Section[]): string {
  const links = sections
    .filter(({ depth }) => depth === 2)
    .map(({ id, heading }) => `<li><a href="#${id}">${escapeHtml(heading)}</a></li>`);
  if (links.length < 3) return body;
  const contents = `<nav class="contents" aria-label="On this page"><p>On this page</p><ul>${links.join('')}</ul></nav>\n`;
  return body.replace(/<h2 /, `${contents}<h2 `);
}

function sideOf(pages: readonly HandbookPage[], current: Chapter, sections: readonly Section[]): string {
  const items = pages.map(({ chapter, title }) => {
    const link = `<a href="${fileOf(chapter)}"${chapter === current ? ' aria-current="page"' : ''}>${escapeHtml(title)}</a>`;
    if (chapter !== current) return `<li>${link}</li>`;
    const inside = sections
      .filter(({ depth }) => depth === 2)
      .map(({ id, heading }) => `<li><a href="#${id}">${escapeHtml(heading)}</a></li>`);
    return `<li>${link}${inside.length === 0 ? '' : `<ul>${inside.join('')}</ul>`}</li>`;
  });
  return `<nav class="side" aria-label="Handbook"><details open><summary>Chapters</summary><ol>${items.join('')}</ol></details></nav>${sideScript('../')}`;
}

/** Markdown as HTML: headings with the anchors that GitHub gives them, links to pages, tables that scroll on narrow screens. */
export function renderMarkdown(text: string): { readonly body: string; readonly sections: readonly Section[] } {
  const environment = {};
  const tokens = markdown.parse(text, environment);
  const sections: Section[] = [];
  tokens.forEach((token, place) => {
    if (token.type === 'heading_open') {
      const heading = textOf(tokens[place + 1]?.content ?? '');
      const section = { id: slug(heading), heading, depth: Number(token.tag.slice(1)) };
      token.attrSet('id', section.id);
      sections.push(section);
    }
    for (const child of token.children ?? []) {
      const href = child.type === 'link_open' ? child.attrGet('href') : null;
      if (href !== null) child.attrSet('href', linkTo(href));
    }
  });
  const html = markdown.renderer.render(tokens, markdown.options, environment);
  let heading = '';
  const body = html.replaceAll(
    /<h([1-6]) id="[^"]*">(.*?)<\/h\1>|<table>([\s\S]*?)<\/table>/g,
    (all, _, words, rows) => {
      if (rows === undefined) {
        heading = textOf(words);
        return all;
      }
      return tableHtml(rows, heading);
    },
  );
  return { body, sections };
}

const linkTo = (href: string): string => href.replace(/^([\w-]+)\.md(?=#|$)/, (_, chapter: string) => fileOf(chapter));
