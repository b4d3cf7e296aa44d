import { createHash } from 'node:crypto';

/** What the service worker does not keep: large files, and the pages of the API that no supervisor needs at night. */
const isKept = (path: string): boolean => !/^(downloads|api)\/./.test(path);

/**
 * The service worker of the site: it keeps the handbook, the search and the duty desk for use without a network. Its version is the hash
 * of what it keeps, so that a new build replaces the old one.
 */
export function serviceWorker(files: ReadonlyMap<string, string | Buffer>): string {
  const kept = [...files].filter(([path]) => isKept(path));
  const hash = createHash('sha256');
  for (const [path, text] of kept) hash.update(path).update(text);
  const version = `ontario-sor-${hash.digest('hex').slice(0, 16)}`;
  return `const version = ${JSON.stringify(version)};
const kept = ${JSON.stringify(kept.map(([path]) => path))};
self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(version).then((cache) => cache.addAll(kept)).then(() => self.skipWaiting()));
});
self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name.startsWith('ontario-sor-') && name !== version).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});
self.addEventListener('fetch', (event) => {
  if (event.request.method !== 'GET' || new URL(event.request.url).origin !== self.location.origin) return;
  const folder = event.request.url.endsWith('/') ? event.request.url + 'index.html' : undefined;
  event.respondWith(
    caches
      .open(version)
      .then((cache) => cache.match(folder ?? event.request, { ignoreSearch: true }))
      .then((found) => found ?? fetch(event.request)),
  );
});
`;
}

/** What a telephone needs to install the duty desk. */
export const manifest = `${JSON.stringify(
  {
    name: 'Serious occurrence duty desk',
    short_name: 'Duty desk',
    start_url: 'explorer/index.html',
    scope: './',
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#134e7c',
    icons: [{ src: 'assets/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
  },
  null,
  2,
)}\n`;
