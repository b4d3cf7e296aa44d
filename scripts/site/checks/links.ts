import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { ministryPage } from '../../handbook/ministry-page.ts';
import type { Outcome } from '../serve.ts';

/** Every link, script and style of a page, and whether it leads somewhere within the folder. */
export function checkLinks(folder: string): Outcome[] {
  const pages = filesIn(folder).filter((file) => file.endsWith('.html'));
  const anchors = new Map(pages.map((page) => [page, anchorsIn(readFileSync(join(folder, page), 'utf8'))]));
  const faults: string[] = [];
  let checked = 0;
  for (const page of pages) {
    for (const link of linksIn(readFileSync(join(folder, page), 'utf8'))) {
      checked++;
      const fault = faultOf(folder, page, link, anchors);
      if (fault !== undefined) faults.push(`${page}: ${link} (${fault})`);
    }
  }
  return [
    {
      name: `every link and anchor inside the site resolves: ${checked} links of ${pages.length} pages`,
      faults: [...new Set(faults)],
    },
  ];
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** Text that is shown as code is no part of the page's own links. */
const linksIn = (html: string): string[] =>
  [...html.matchAll(/<[a-z][^>]*?\s(?:href|src|action)="([^"]*)"/g)].map(([, link = '']) =>
    link.replaceAll('&amp;', '&'),
  );

const anchorsIn = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/<[a-z][^>]*?\sid="([^"]*)"/g)].map(([, id = '']) => id));

function faultOf(
  folder: string,
  page: string,
  link: string,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  if (link === ministryPage) return undefined;
  if (/^[a-z]+:/.test(link) || link.startsWith('//')) return 'leads out of the site';
  const [path = '', anchor = ''] = link.split('#');
  const target = path === '' ? page : posix.join(dirname(page), path.split('?')[0] ?? '');
  if (!existsSync(join(folder, target))) return 'no such file';
  if (anchor === '' || !target.endsWith('.html')) return undefined;
  return anchors.get(target)?.has(decodeURIComponent(anchor)) ? undefined : 'no such anchor';
}
