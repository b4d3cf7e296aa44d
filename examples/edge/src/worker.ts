// A worker that answers POST /assess and POST /minimize. It keeps nothing and logs nothing.

import { minimizeText, personalInformationPolicy, type SafeResult, safe, safeAssess } from 'ontario-sor';

const minimize = safe((body: unknown) => {
  const { text, people, provider } = Object(body);
  return { text: minimizeText(text, people, personalInformationPolicy(provider)) };
});

/** What each path does with the body, which may be anything: the library checks it. */
const routes: Readonly<Record<string, (body: unknown) => SafeResult<unknown>>> = {
  '/assess': (body) => safeAssess(body),
  '/minimize': minimize,
};

export default {
  async fetch(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    const route = Object.hasOwn(routes, pathname) ? routes[pathname] : undefined;
    if (route === undefined) return json(404, { error: 'There is no such path' });
    if (request.method !== 'POST') return json(405, { error: 'Use POST' });
    let body: unknown;
    try {
      body = await request.json();
    } catch {
      return json(400, { error: 'The body is not JSON' });
    }
    const result = route(body);
    // A problem names a place and what was expected there. It repeats nothing of the occurrence.
    return result.ok ? json(200, result.value) : json(422, { problems: result.problems });
  },
};

const json = (status: number, body: unknown): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  });
