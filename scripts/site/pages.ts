import { decisions } from '../exports/decisions.ts';
import { exportedTables } from '../exports/tables.ts';
import { aboutSheet, workbookName } from '../exports/workbook.ts';
import { slug } from '../handbook/markdown.ts';
import { escapeHtml } from './html.ts';
import { pageHtml } from './template.ts';

/** The time to report by Level and the updates after it, as a line. The caption says the same in words. */
const deadlinePicture = `<svg viewBox="0 0 470 130" aria-hidden="true" focusable="false">
<path class="line" d="M20 60H370"/>
<circle class="dot aware" cx="30" cy="60" r="9"/><circle class="dot first" cx="120" cy="60" r="9"/><circle class="dot second" cx="230" cy="60" r="9"/><circle class="dot" cx="370" cy="60" r="9"/>
<text x="30" y="35">aware</text><text x="120" y="35">1 hour</text><text x="230" y="35">24 hours</text><text x="370" y="35">update</text>
<text x="120" y="95">Level 1</text><text x="230" y="95">Level 2</text><text x="370" y="95">every 7</text><text x="370" y="115">business days</text>
<path class="arc" d="M380 53C455 15 455 105 380 67"/>
</svg>`;

/** The first page of the site. */
export const homePage = (): string =>
  pageHtml({
    path: 'index.html',
    part: 'home',
    title: 'ontario-sor: Ontario’s Serious Occurrence Reporting rules, explained and computable',
    description:
      'The rules of the Serious Occurrence Reporting Guidelines, Version 3, November 2025, to read, to try and to build on.',
    main: `<div class="home"><div>
<h1>Something happened? Find out what to do now.</h1>
<p class="lead">Three answers give you the time by which to report. The rest tells you whom to call and what to write.</p>
<p><a class="start" href="explorer/index.html">Something happened: start</a></p>
<p>This site explains Ontario’s Serious Occurrence Reporting Guidelines, Version 3, November 2025: whether to report an incident, at which Level and by when, whom to notify, and what goes in the report. Every rule cites its source.</p>
</div>
<figure class="clock-picture">${deadlinePicture}<figcaption>Level 1: report within 1 hour. Level 2: report within 24 hours. Update the report every 7 business days until the ministry requires no further action.</figcaption></figure></div>
<ul class="cards">
<li><h2><a href="handbook/index.html">Handbook</a></h2><p>Each rule in the order of the Guidelines, with its source: decision tables, notifications, personal information, deadlines, and what changed from 2019.</p></li>
<li><h2><a href="downloads/index.html">Downloads</a></h2><p>The rules as tables for spreadsheets, as decision tables, and as data for other programs.</p></li>
<li><h2><a href="guides/index.html">Guides</a></h2><p>For developers: store and reassess, forms, deadlines, errors, upgrading.</p></li>
<li><h2><a href="api/index.html">API reference</a></h2><p>For developers: the functions and types of the package.</p></li>
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
  ...Object.fromEntries(
    [...decisions()].map(([name, of]) => [`dmn/${name}.dmn`, `${of.name}, as a DMN 1.3 decision table.`]),
  ),
};

/** The kinds of files, in the order of the page: what their paths begin with, and what the reader should know of them. */
const groups: readonly (readonly [heading: string, start: RegExp, about: string])[] = [
  [
    'Workbook',
    /\.xlsx$/,
    `One Excel file with a sheet for each table: ${[aboutSheet, ...exportedTables().map(({ sheet }) => sheet)].join(', ')}.`,
  ],
  [
    'CSV',
    /^csv\//,
    'The sheets of the workbook as files of their own: UTF-8, one row for each rule, with the citation in separate columns.',
  ],
  [
    'DMN: Level',
    /^dmn\/[a-i]-/,
    'One decision table for each category. The tables do not treat an open question as “no”: Level 2 needs a “no” to every question.',
  ],
  [
    'DMN: reportability',
    /^dmn\/reportability-/,
    'One decision table for each category. They take as inputs what section 5 says of the incident.',
  ],
  ['DMN: notification', /^dmn\/notify-/, 'One decision table for each recipient, for an entry that is reported.'],
  ['JSON', /\.json$/, 'The rules as data for other programs.'],
];

/** What the decision tables leave out. */
const notInDmn =
  'Not in DMN: deadlines, what to report as well, personal information, contested readings, and the Levels of 2019. They are in the workbook, the CSV files and rules.json.';

/** The exported files, to be saved. */
export function downloadsPage(files: ReadonlyMap<string, string | Buffer>): string {
  const rowOf = ([name, text]: readonly [string, string | Buffer]): string => {
    const what = described[name] ?? '';
    const size = `${Math.ceil(Buffer.byteLength(text) / 1024)} kB`;
    return `<tr><td><a href="${escapeHtml(name)}" download>${escapeHtml(name)}</a></td><td>${escapeHtml(what)}</td><td>${size}</td></tr>`;
  };
  const partOf = ([heading, start, about]: (typeof groups)[number]): string => {
    const rows = [...files].filter(([name]) => start.test(name)).map(rowOf);
    const also = heading.startsWith('DMN') ? ` ${notInDmn}` : '';
    return `<h2 id="${slug(heading)}">${heading}</h2>
<p>${escapeHtml(about + also)}</p>
<div class="table"><table><thead><tr><th scope="col">File</th><th scope="col">Contents</th><th scope="col">Size</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
  };
  const missed = [...files.keys()].filter((name) => !groups.some(([, start]) => start.test(name)));
  if (missed.length > 0) throw new RangeError(`no part of the page of downloads has ${missed.join(', ')}`);
  return pageHtml({
    path: 'downloads/index.html',
    part: 'downloads',
    title: 'Downloads',
    main: `<h1>Downloads</h1>
<p>The same rules for spreadsheets and for other programs.</p>
${groups.map(partOf).join('\n')}`,
  });
}

export const searchPage = (): string =>
  pageHtml({
    path: 'search.html',
    part: 'search',
    title: 'Search',
    main: `<div class="search-page">
<h1>Search</h1>
<form role="search" aria-label="This page" action="search.html" method="get"><input type="search" id="search-input" name="q" aria-label="Search rules, questions and API" autocomplete="off"><button type="submit">Search</button></form>
<p id="search-status" role="status"></p>
<ol id="search-results" class="results"></ol>
<noscript><p>The search needs JavaScript. The <a href="handbook/index.html">handbook</a> does not.</p></noscript>
</div>`,
    scripts: ['assets/search-index.js', 'assets/search.js'],
  });
