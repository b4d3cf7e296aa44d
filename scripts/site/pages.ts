import { exportedTables } from '../exports/tables.ts';
import { workbookName } from '../exports/workbook.ts';
import { escapeHtml } from './html.ts';
import { pageHtml } from './template.ts';

/** The first page of the site. */
export const homePage = (): string =>
  pageHtml({
    path: 'index.html',
    part: 'home',
    title: 'ontario-sor: Ontario’s Serious Occurrence Reporting rules, explained and computable',
    description:
      'The rules of the Serious Occurrence Reporting Guidelines, Version 3, November 2025, to read, to try and to build on.',
    main: `<h1>Ontario’s Serious Occurrence Reporting rules, explained and computable</h1>
<p>This site explains what the Serious Occurrence Reporting Guidelines, Version 3, November 2025, ask of service providers: whether to report an incident, at which Level and by when, whom to notify, and what goes in the report. Every rule cites its source, and every page is made from the same rules.</p>
<ul class="cards">
<li><h2><a href="handbook/index.html">Handbook</a></h2><p>Each rule in the order of the Guidelines, with its source: decision tables, notifications, personal information, deadlines, contested passages, and what changed from 2019.</p></li>
<li><h2><a href="explorer/index.html">Explorer</a></h2><p>Check an incident with what you know. The answer changes with each of your answers, and shows which question matters most next.</p></li>
<li><h2><a href="api/index.html">API reference</a></h2><p>For developers: the functions and types of the package.</p></li>
<li><h2><a href="downloads/index.html">Downloads</a></h2><p>The rules as JSON, as tables for spreadsheets, and as DMN decision tables.</p></li>
</ul>
<p>This is not legal advice and not a publication of the ministry. The Guidelines are the authority. This site does not submit reports. File them in SOR-RL.</p>`,
  });

const described: Readonly<Record<string, string>> = {
  [workbookName]: 'Every table in one workbook, a sheet for each kind of rule.',
  'rules.json':
    'Every rule with its condition, its text and its citations; taxonomy, questions, statements, contested readings.',
  'rule-coverage.json': 'What no criterion covers, criteria that overlap, and answers that settle others, by category.',
  'rules.schema.json': 'The JSON Schema (2020-12) of rules.json.',
  ...Object.fromEntries(exportedTables().map(({ name, about }) => [`csv/${name}.csv`, about])),
};

/** The exported files, to be saved. */
export function downloadsPage(files: ReadonlyMap<string, string | Buffer>): string {
  const rows = [...files].map(([name, text]) => {
    const what = described[name] ?? 'The Level rules of the category as a DMN 1.3 decision table.';
    const size = `${Math.ceil(Buffer.byteLength(text) / 1024)} kB`;
    return `<tr><td><a href="${escapeHtml(name)}" download>${escapeHtml(name)}</a></td><td>${escapeHtml(what)}</td><td>${size}</td></tr>`;
  });
  return pageHtml({
    path: 'downloads/index.html',
    part: 'downloads',
    title: 'Downloads',
    main: `<h1>Downloads</h1>
<p>The same rules for other programs. The tables open in a spreadsheet (UTF-8, one row for each rule, with the citation in separate columns). The DMN tables do not treat an open question as “no”: Level 2 needs a “no” to every question.</p>
<div class="table"><table><thead><tr><th scope="col">File</th><th scope="col">Contents</th><th scope="col">Size</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`,
  });
}

export const searchPage = (): string =>
  pageHtml({
    path: 'search.html',
    part: 'search',
    title: 'Search',
    main: `<div class="search-page">
<h1>Search</h1>
<form role="search" action="search.html" method="get"><input type="search" id="search-input" name="q" aria-label="Search rules, questions and API" autocomplete="off"><button type="submit">Search</button></form>
<p id="search-status" role="status"></p>
<ol id="search-results" class="results"></ol>
<noscript><p>The search needs JavaScript. The <a href="handbook/index.html">handbook</a> does not.</p></noscript>
</div>`,
    scripts: ['assets/search-index.js', 'assets/search.js'],
  });
