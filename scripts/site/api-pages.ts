import MarkdownIt from 'markdown-it';
import {
  type Comment,
  type CommentDisplayPart,
  type DeclarationReflection,
  type ProjectReflection,
  Reflection,
  ReflectionKind,
} from 'typedoc';
import { declarationOf, memberOf } from './api-model.ts';
import { fullAnswer } from './full-answers.ts';
import { highlight } from './highlight.ts';
import { escapeHtml } from './html.ts';
import { pageHtml, sideScript } from './template.ts';

/** A page of the reference. */
export interface ApiPage {
  readonly path: string;
  readonly name: string;
  readonly kind: string;
  readonly summary: string;
  readonly html: string;
}

const folders: Readonly<Partial<Record<ReflectionKind, readonly [folder: string, kind: string]>>> = {
  [ReflectionKind.Function]: ['functions', 'Function'],
  [ReflectionKind.Variable]: ['data', 'Data'],
  [ReflectionKind.Class]: ['classes', 'Class'],
  [ReflectionKind.Interface]: ['interfaces', 'Interface'],
  [ReflectionKind.TypeAlias]: ['types', 'Type'],
};

const markdown = new MarkdownIt({
  highlight: (code, language) => (language === 'ts' || language === 'json' ? highlight(code) : ''),
});

/** The pages of the API: one a name, and a first page with all names by module and group. */
export function apiPages(project: ProjectReflection): ApiPage[] {
  const modules = project.children ?? [];
  const declared = modules.flatMap(({ children = [] }) => children).filter(({ kind }) => kind in folders);
  const paths = new Map(declared.map((one) => [one.name, pathOf(one)]));
  if (paths.size < declared.length) throw new RangeError('two modules declare the same name');
  const code = (text: string): string =>
    highlight(text, (name) => (/^[A-Z]/.test(name) && paths.has(name) ? `../${paths.get(name)}` : undefined));
  const pages = declared.map((one): ApiPage => {
    const path = `api/${paths.get(one.name)}`;
    const { module, kind } = placeOf(one);
    const main = `<p class="where"><a href="../index.html">${escapeHtml(module)}</a> / ${kind}</p>\n<h1>${escapeHtml(one.name)}</h1>\n<pre tabindex="0"><code>${code(declarationOf(one))}</code></pre>\n${partsOf(one, code)}`;
    const side = `<nav class="side api" aria-label="API reference">${modules.map((of) => sideOf(of, one)).join('')}</nav>${sideScript('../../')}`;
    const html = pageHtml({
      path,
      part: 'api',
      title: one.name,
      side,
      main,
      styles: ['assets/api.css'],
      scripts: ['assets/api.js'],
    });
    return { path, name: one.name, kind, summary: plain(summaryOf(one)), html };
  });
  return [...pages, startPage(modules)];
}

const pathOf = ({ kind, name }: Reflection): string => `${folders[kind]?.[0]}/${name}.html`;
const placeOf = ({ kind, parent }: Reflection): { readonly module: string; readonly kind: string } => ({
  module: parent?.name ?? '',
  kind: folders[kind]?.[1] ?? '',
});

const commentOf = (of: DeclarationReflection): Comment | undefined => of.comment ?? of.signatures?.[0]?.comment;
const summaryOf = (of: DeclarationReflection): readonly CommentDisplayPart[] => commentOf(of)?.summary ?? [];
const plain = (parts: readonly CommentDisplayPart[]): string =>
  parts
    .map(({ text }) => text)
    .join('')
    .split('\n\n')[0]
    ?.replaceAll('`', '')
    .replaceAll('\n', ' ') ?? '';

/** A comment as HTML; it links to pages next to its own. */
const commentHtml = (parts: readonly CommentDisplayPart[] = []): string =>
  markdown
    .render(
      parts
        .map((part) =>
          part.kind === 'inline-tag' && part.target instanceof Reflection
            ? `[\`${part.text}\`](../${pathOf(part.target)})`
            : part.text,
        )
        .join(''),
    )
    .replaceAll('<pre>', '<pre tabindex="0">');

/** What the comment says: summary, parameters, what is returned and thrown, examples, and the members with comments of their own. */
function partsOf(one: DeclarationReflection, code: (text: string) => string): string {
  const comment = commentOf(one);
  const section = (title: string, html: string): string => (html === '' ? '' : `<h2>${title}</h2>\n${html}\n`);
  const tags = (tag: string): string =>
    (comment?.blockTags ?? [])
      .filter((block) => block.tag === tag)
      .map(({ content }) => commentHtml(content))
      .join('\n');
  const list = (items: readonly (readonly [name: string, said: Comment | undefined])[]): string => {
    const rows = items.flatMap(([name, said]) =>
      said === undefined ? [] : [`<dt><code>${code(name)}</code></dt><dd>${commentHtml(said.summary)}</dd>`],
    );
    return rows.length === 0 ? '' : `<dl class="names">${rows.join('\n')}</dl>`;
  };
  const parameters = (one.signatures?.[0]?.parameters ?? []).map(({ name, comment: said }) => [name, said] as const);
  const members = (one.children ?? []).map((member) => [memberOf(member), commentOf(member)] as const);
  const since = tags('@since').replace('<p>', '<p class="since">Since ');
  return [
    commentHtml(comment?.summary),
    section('Parameters', list(parameters)),
    section('Returns', tags('@returns')),
    section('Throws', tags('@throws')),
    section('Example', tags('@example')),
    section('A whole answer', fullAnswer(one.name)),
    section('Members', list(members)),
    since,
  ].join('');
}

function sideOf(module: DeclarationReflection, current: DeclarationReflection): string {
  const children = groupsOf(module).flatMap((group) => group.children);
  const items = children.map(
    (one) =>
      `<li><a href="../${pathOf(one)}"${one === current ? ' aria-current="page"' : ''}>${escapeHtml(one.name)}</a></li>`,
  );
  const open = children.includes(current) ? ' open' : '';
  return `<details class="group"${open}><summary>${escapeHtml(module.name)} (${children.length})</summary><ul>${items.join('')}</ul></details>`;
}

interface Group {
  readonly title: string;
  readonly children: readonly DeclarationReflection[];
}

/** The groups of a module as TypeDoc orders them, without what another module declares. */
function groupsOf({ groups = [] }: DeclarationReflection): Group[] {
  return groups
    .map(({ title, children }) => ({
      title,
      children: children.filter((one): one is DeclarationReflection => one.isDeclaration() && one.kind in folders),
    }))
    .filter(({ children }) => children.length > 0);
}

/** The first page: every name with its summary, by module and group. */
function startPage(modules: readonly DeclarationReflection[]): ApiPage {
  const path = 'api/index.html';
  const lists = modules.map((module) => {
    const groups = groupsOf(module).map(({ title, children }) => {
      const items = children.map(
        (one) =>
          `<dt><a href="${pathOf(one)}">${escapeHtml(one.name)}</a></dt><dd>${escapeHtml(plain(summaryOf(one)))}</dd>`,
      );
      return `<h3>${escapeHtml(title)}</h3><dl class="names">${items.join('')}</dl>`;
    });
    return `<h2>${escapeHtml(module.name)}</h2>\n${groups.join('\n')}`;
  });
  const html = pageHtml({
    path,
    part: 'api',
    title: 'API reference',
    main: `<h1>API reference</h1>\n<p>Every name that the package exports, with its types. What the rules say is in the <a href="../handbook/index.html">handbook</a>.</p>\n${lists.join('\n')}`,
    styles: ['assets/api.css'],
  });
  return { path, name: 'API reference', kind: 'Page', summary: 'Every name that the package exports.', html };
}
