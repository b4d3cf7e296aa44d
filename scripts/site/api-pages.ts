import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeHtml, textOf } from './html.ts';
import { pageHtml, sideScript } from './template.ts';

/** A page of the reference. */
export interface ApiPage {
  readonly path: string;
  readonly name: string;
  readonly module: string;
  readonly kind: string;
  readonly summary: string;
  readonly html: string;
}

/** The folders of TypeDoc, by what is in them, in the order of the navigation. */
const kinds: readonly (readonly [folder: string, label: string])[] = [
  ['functions', 'Functions'],
  ['variables', 'Data'],
  ['classes', 'Classes'],
  ['interfaces', 'Interfaces'],
  ['types', 'Types'],
];

interface Found {
  readonly folder: string;
  readonly name: string;
  readonly module: string;
  readonly file: string;
  readonly content: string;
}

/** The pages that TypeDoc wrote to a folder, in the frame of the site: with its navigation and search, and without script. */
export function apiPages(typedocFolder: string): ApiPage[] {
  const found = kinds.flatMap(([folder]) => pagesIn(typedocFolder, folder));
  const modules = pagesIn(typedocFolder, 'modules');
  const pages = [...modules, ...found].map(({ folder, name, module, file, content }): ApiPage => {
    const path = `api/${folder}/${file}`;
    return {
      path,
      name,
      module,
      kind: kinds.find(([of]) => of === folder)?.[1] ?? 'Module',
      summary: textOf(/tsd-comment tsd-typography"><p>([\s\S]*?)<\/p>/.exec(content)?.[1] ?? ''),
      html: frame(path, folder === 'modules' ? `Module ${name}` : name, content, sideOf(found, path)),
    };
  });
  return [...pages, start(modules, found)];
}

function pagesIn(typedocFolder: string, folder: string): Found[] {
  const from = join(typedocFolder, 'api', folder);
  return readFolder(from).map((file) => {
    const content = contentOf(readFileSync(join(from, file), 'utf8'));
    const title = textOf(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(content)?.[1] ?? file);
    const module = textOf(/<ul class="tsd-breadcrumb"[^>]*>\s*<li>(.*?)<\/li>/.exec(content)?.[1] ?? '');
    const name = title.replace(/^(Module|Function|Variable|Class|Interface|Type Alias) /, '').replace(/\(\)|<.*$/g, '');
    return { folder, name, module: folder === 'modules' ? name : module, file, content };
  });
}

function readFolder(path: string): string[] {
  try {
    return readdirSync(path).filter((name) => name.endsWith('.html'));
  } catch {
    return [];
  }
}

/** What a page of TypeDoc says, without what needs its script: icons, buttons, links to a heading itself. */
function contentOf(html: string): string {
  const content = /<div class="col-content">([\s\S]*)<\/div>\s*<div class="col-sidebar">/.exec(html)?.[1];
  if (content === undefined) throw new RangeError('a page of the reference has its content where it is expected');
  return content
    .replaceAll(/<a [^>]*class="tsd-anchor-icon"[^>]*>[\s\S]*?<\/a>/g, '')
    .replaceAll(/<svg[\s\S]*?<\/svg>/g, '')
    .replaceAll(/<button[\s\S]*?<\/button>/g, '')
    .replaceAll(/<code class="tsd-tag">[^<]*<\/code>(?=<\/h1>)/g, '')
    .replaceAll(/<div class="tsd-legend[\s\S]*?<\/div>/g, '')
    .replaceAll('<pre>', '<pre tabindex="0">');
}

function sideOf(found: readonly Found[], current: string): string {
  const modules = [...new Set(found.map(({ module }) => module))];
  const groups = modules.flatMap((module) =>
    kinds.flatMap(([folder, label]) => {
      const own = found.filter((page) => page.module === module && page.folder === folder);
      if (own.length === 0) return [];
      const open = own.some(({ file }) => `api/${folder}/${file}` === current) || folder === 'functions';
      const items = own.map(({ file, name }) => {
        const path = `api/${folder}/${file}`;
        return `<li><a href="../${folder}/${escapeHtml(file)}"${path === current ? ' aria-current="page"' : ''}>${escapeHtml(name)}</a></li>`;
      });
      const heading = modules.length === 1 ? label : `${module}: ${label.toLowerCase()}`;
      return [
        `<details class="group"${open ? ' open' : ''}><summary>${escapeHtml(heading)} (${own.length})</summary><ul>${items.join('')}</ul></details>`,
      ];
    }),
  );
  return `<nav class="side api" aria-label="API reference">${groups.join('')}</nav>${sideScript('../../')}`;
}

const frame = (path: string, title: string, main: string, side: string): string =>
  pageHtml({ path, part: 'api', title, side, main, styles: ['assets/highlight.css', 'assets/api.css'] });

/** The first page: the modules, and every name with its summary. */
function start(modules: readonly Found[], found: readonly Found[]): ApiPage {
  const path = 'api/index.html';
  const lists = modules.flatMap(({ module, file }) => [
    `<h2><a href="modules/${escapeHtml(file)}">${escapeHtml(module)}</a></h2>`,
    ...kinds.flatMap(([folder, label]) => {
      const own = found.filter((page) => page.module === module && page.folder === folder);
      if (own.length === 0) return [];
      const items = own.map(({ file: of, name, content }) => {
        const summary = textOf(/tsd-comment tsd-typography"><p>([\s\S]*?)<\/p>/.exec(content)?.[1] ?? '');
        return `<dt><a href="${folder}/${escapeHtml(of)}">${escapeHtml(name)}</a></dt><dd>${escapeHtml(summary)}</dd>`;
      });
      return [`<h3>${label}</h3><dl class="names">${items.join('')}</dl>`];
    }),
  ]);
  const html = pageHtml({
    path,
    part: 'api',
    title: 'API reference',
    main: `<h1>API reference</h1>\n<p>Every name that the package gives, with its types. What the rules say is in the <a href="../handbook/index.html">handbook</a>.</p>\n${lists.join('\n')}`,
    styles: ['assets/api.css'],
  });
  return { path, name: 'API reference', module: '', kind: 'Page', summary: 'Every name that the package gives.', html };
}
