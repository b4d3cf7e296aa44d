import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import type { Browser } from 'playwright-core';

/** What the checks of the site work with. */
export interface SiteContext {
  readonly browser: Browser;
  /** The address at which the site is served. */
  readonly base: string;
  readonly folder: string;
}

/** What a check has found: nothing, where it passed. */
export interface Outcome {
  readonly name: string;
  readonly faults: readonly string[];
}

/** Something that is tried in the browser. Checks run in parallel. */
export interface Check {
  readonly name: string;
  /** The faults that were found; with a name of its own where the check says more than what it is called. */
  readonly run: (context: SiteContext) => Promise<readonly string[] | Outcome>;
}

/** The policy that every page of the site runs under. */
const policy = "default-src 'self'; script-src 'self'; style-src 'self'; report-uri /policy-reports";

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.dmn': 'application/xml',
};

/** Serves a folder under the policy, and keeps what browsers report. */
export async function serve(folder: string): Promise<{ base: string; reports: readonly string[]; close: () => void }> {
  const reports: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/policy-reports') {
      let body = '';
      request.on('data', (chunk) => {
        body += String(chunk);
      });
      request.on('end', () => {
        reports.push(body);
        response.writeHead(204).end();
      });
      return;
    }
    const file = fileOf(folder, decodeURIComponent(pathname));
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': policy,
    });
    response.end(readFileSync(file));
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { base: `http://127.0.0.1:${port}`, reports, close: () => server.close() };
}

function fileOf(folder: string, path: string): string | undefined {
  const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
  return file.startsWith(folder) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}
