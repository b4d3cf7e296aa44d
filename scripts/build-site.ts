// Puts the site together in docs/site: handbook, explorer, API reference, downloads and one search over all of them.
// tsx scripts/build-site.ts [FOLDER]

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readClauses } from './clauses.ts';
import { exportedFiles } from './exports/exports.ts';
import { exportedTables } from './exports/tables.ts';
import { workbook, workbookName } from './exports/workbook.ts';
import { handbook } from './handbook/handbook.ts';
import { handbookYears } from './handbook/years.ts';
import { readApi } from './site/api-model.ts';
import { apiPages } from './site/api-pages.ts';
import { explorerHtml, explorerScript, searchScript } from './site/explorer-page.ts';
import { guideEntries, guideFiles } from './site/guide-pages.ts';
import { handbookPages } from './site/handbook-pages.ts';
import { manifest, serviceWorker } from './site/offline.ts';
import { downloadsPage, homePage, searchPage } from './site/pages.ts';
import { searchIndex } from './site/search-index.ts';
import { standaloneDesk } from './site/standalone.ts';

const out = process.argv[2] ?? join('docs', 'site');
const assets = join('scripts', 'site', 'assets');

const written = new Map<string, string | Buffer>();

function write(path: string, text: string | Buffer): void {
  written.set(path, text);
  const file = join(out, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const pages = handbook({ years: handbookYears, clauses: readClauses(join('docs', 'coverage')) });
const rendered = handbookPages(pages);
const api = apiPages(await readApi());
const files = new Map<string, string | Buffer>([[workbookName, await workbook(exportedTables())], ...exportedFiles()]);
const explorer = await explorerScript();

rmSync(out, { recursive: true, force: true });
write('index.html', homePage());
write('search.html', searchPage());
for (const { path, html } of [...rendered, ...api]) write(path, html);
for (const [path, text] of guideFiles()) write(path, text);
const desk = explorerHtml();
const deskStyles = ['explorer.css', 'do-now.css', 'print.css'].map(
  (name) => [name, readFileSync(join('docs', 'explorer', name), 'utf8')] as const,
);
write('explorer/index.html', desk);
write('explorer/explorer.js', explorer);
for (const [name, text] of deskStyles) write(`explorer/${name}`, text);
const siteStyle = readFileSync(join(assets, 'site.css'), 'utf8');
write('downloads/duty-desk.html', standaloneDesk(desk, explorer, [siteStyle, ...deskStyles.map(([, text]) => text)]));
write('downloads/index.html', downloadsPage(files));
for (const [path, text] of files) write(`downloads/${path}`, text);
for (const name of [
  'site.css',
  'api.css',
  'api.js',
  'handbook.css',
  'handbook.js',
  'picture.css',
  'icon.svg',
  'side.js',
])
  write(`assets/${name}`, readFileSync(join(assets, name), 'utf8'));
write('assets/search.js', await searchScript());
write(
  'assets/search-index.js',
  `var siteSearchIndex = ${JSON.stringify(searchIndex(pages, rendered, [...api, ...guideEntries()]))};\n`,
);
write('manifest.webmanifest', manifest);
write('sw.js', serviceWorker(written));

const kilobytes = (gzipSync(explorer, { level: 9 }).length / 1000).toFixed(1);
process.stdout.write(
  `${out}: ${rendered.length} pages of the handbook, ${api.length} of the reference, ${files.size} downloads; explorer ${kilobytes} kB gzip\n`,
);
