import { knownPeople } from '../../draft/privacy/known-people.ts';

import { firstCall } from '../../draft/render/first-call.ts';

import { renderReport } from '../../draft/render/render-report.ts';

import { type SafeResult, safe } from '../safe.ts';

/**
 * `knownPeople` for the values of a form.
 *
 * @returns `{ ok: true, value }` with the people, or `{ ok: false, problems }`.
 * @example
 * ```ts
 * safeKnownPeople({ people: [{ id: 'i1', firstName: 'Jordan' }] }).ok //=> true
 * safeKnownPeople({ people: [{ id: 'i1', firstName: 'Jordan', dateOfBirth: '2010-0' }] }).ok //=> false
 * ```
 * @since 0.2.0
 */
export const safeKnownPeople: (...args: Parameters<typeof knownPeople>) => SafeResult<ReturnType<typeof knownPeople>> =
  safe(knownPeople);

/**
 * `firstCall` for the values of a form.
 *
 * @returns `{ ok: true, value }` with the seven items, or `{ ok: false, problems }`.
 * @example
 * ```ts
 * safeFirstCall({ entries: [{ category: 'serious-injury' }] }).ok //=> true
 * ```
 * @since 0.2.0
 */
export const safeFirstCall: (...args: Parameters<typeof firstCall>) => SafeResult<ReturnType<typeof firstCall>> =
  safe(firstCall);

/**
 * `renderReport` for the values of a form.
 *
 * @returns `{ ok: true, value }` with the text, or `{ ok: false, problems }`.
 * @example
 * ```ts
 * safeRenderReport({ site: 'Site 7' }).ok //=> true
 * ```
 * @since 0.2.0
 */
export const safeRenderReport: (...args: Parameters<typeof renderReport>) => SafeResult<string> = safe(renderReport);
