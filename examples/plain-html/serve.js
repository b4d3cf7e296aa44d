// Serves this folder to this machine: node serve.js. Any web server does, since nothing is built.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };

// A strict policy allows an import map by its hash. A change of the map gives another hash, which the browser's console names.
const importMap = "'sha256-aLKoqCH/kHEXrhm9PXe5+39kgWxgOtcKSoR6mIJFrF8='";
const policy = `default-src 'self'; script-src 'self' ${importMap}; style-src 'self'`;

export function serve(port) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = resolve(folder, `.${pathname === '/' ? '/index.html' : decodeURIComponent(pathname)}`);
    const content = file.startsWith(folder) ? await readFile(file).catch(() => undefined) : undefined;
    const type = `${types[extname(file)] ?? 'application/octet-stream'}; charset=utf-8`;
    response.writeHead(content === undefined ? 404 : 200, { 'content-type': type, 'content-security-policy': policy });
    response.end(content);
  });
  return new Promise((listening) => server.listen(port, '127.0.0.1', () => listening(server)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await serve(8080);
  console.log('http://localhost:8080/');
}
