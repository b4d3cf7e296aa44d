import { escapeHtml } from './html.ts';

/** A part of the site, as the navigation names it. */
export type Part = 'home' | 'handbook' | 'explorer' | 'guides' | 'api' | 'downloads' | 'search';

/** The navigation of every page. */
const navigation: readonly (readonly [part: Part, label: string, path: string])[] = [
  ['handbook', 'Handbook', 'handbook/index.html'],
  ['explorer', 'Check an incident', 'explorer/index.html'],
  ['guides', 'Guides', 'guides/index.html'],
  ['api', 'API', 'api/index.html'],
  ['downloads', 'Downloads', 'downloads/index.html'],
];

/** What a page is put together from. */
export interface PageParts {
  /** Its path within the site. */
  readonly path: string;
  readonly part: Part;
  readonly title: string;
  readonly description?: string;
  /** The column next to the text. */
  readonly side?: string;
  readonly main: string;
  /** Attributes of the text that scripts read, by the name after "data-". */
  readonly data?: Readonly<Record<string, string>>;
  /** Further style sheets and scripts, by their paths within the site. */
  readonly styles?: readonly string[];
  readonly scripts?: readonly string[];
}

/** The way from a page to the root of the site: "", "../", … */
const rootOf = (path: string): string => '../'.repeat(path.split('/').length - 1);

/** The style sheet and icon of every page. */
export const headOf = (path: string): string =>
  `<link rel="stylesheet" href="${rootOf(path)}assets/site.css">\n<link rel="icon" href="${rootOf(path)}assets/icon.svg" type="image/svg+xml">`;

/** The head of every page: name, navigation and search. */
export function headerOf(path: string, part: Part): string {
  const root = rootOf(path);
  const items = navigation.map(([of, label, target]) => {
    const current = of === part ? ` aria-current="${target === path ? 'page' : 'true'}"` : '';
    return `<li><a href="${root}${target}"${current}>${label}</a></li>`;
  });
  return `<a class="skip" href="#main">Skip to the text</a>
<header class="site-header"><div>
<a class="name" href="${root}index.html">ontario-sor</a>
<nav aria-label="Site"><ul>${items.join('')}</ul></nav>
<form role="search" aria-label="Site" action="${root}search.html" method="get"><input type="search" name="q" aria-label="Search the site" placeholder="Search"><button type="submit">Search</button></form>
</div></header>`;
}

/** The column next to the text is closed on narrow screens, where it would be in the way; without the script it stays open. */
export const sideScript = (root: string): string => `<script src="${root}assets/side.js"></script>`;

export const footer =
  '<footer class="site-footer"><p>In our own words; the Guidelines are the authority. Not legal advice, and not affiliated with the ministry. Nothing on this site is sent anywhere.</p></footer>';

/** A page as HTML without inline script or style. */
export function pageHtml(parts: PageParts): string {
  const { path, part, title, description, side, main, data = {}, styles = [], scripts = [] } = parts;
  const root = rootOf(path);
  const attributes = Object.entries(data).map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`);
  const text = `<main id="main" class="text" tabindex="-1"${attributes.join('')}>\n${main}\n</main>`;
  return `<!doctype html>
<html lang="en-CA">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}${part === 'home' ? '' : ' – ontario-sor'}</title>
${description === undefined ? '' : `<meta name="description" content="${escapeHtml(description)}">\n`}<meta name="color-scheme" content="light dark">
${headOf(path)}
${styles.map((style) => `<link rel="stylesheet" href="${root}${style}">\n`).join('')}</head>
<body>
${headerOf(path, part)}
<div class="page${side === undefined ? '' : ' with-side'}">
${side === undefined ? text : `${side}\n${text}`}
</div>
${footer}
${scripts.map((script) => `<script src="${root}${script}"></script>\n`).join('')}</body>
</html>
`;
}
