import { knownPeople } from '../../draft/privacy/known-people.ts';
import { type FirstCallItem, firstCall } from '../../draft/render/first-call.ts';
import { type RenderReportOptions, renderReport } from '../../draft/render/render-report.ts';
import type { KnownPerson } from '../../model/personal-information.ts';
import { type SafeResult, safe } from '../safe.ts';

/**
 * `knownPeople` for the values of a form.
 *
 * @param draft - Anything, as for `knownPeople`.
 * @returns `{ ok: true, value }` with the people, or `{ ok: false, problems }`.
 * @example
 * ```ts
 * safeKnownPeople({ people: [{ id: 'i1', firstName: 'Jordan' }] }).ok //=> true
 * safeKnownPeople({ people: [{ id: 'i1', firstName: 'Jordan', dateOfBirth: '2010-0' }] }).ok //=> false
 * ```
 * @since 0.2.0
 */
export const safeKnownPeople: (draft: unknown) => SafeResult<KnownPerson[]> = safe(knownPeople);

/**
 * `firstCall` for the values of a form.
 *
 * @param draft - Anything, as for `firstCall`.
 * @returns `{ ok: true, value }` with the seven items, or `{ ok: false, problems }`.
 * @example
 * ```ts
 * safeFirstCall({ entries: [{ category: 'serious-injury' }] }).ok //=> true
 * ```
 * @since 0.2.0
 */
export const safeFirstCall: (draft: unknown) => SafeResult<FirstCallItem[]> = safe(firstCall);

/**
 * `renderReport` for the values of a form.
 *
 * @param draft - Anything, as for `renderReport`.
 * @param options - As for `renderReport`.
 * @returns `{ ok: true, value }` with the text, or `{ ok: false, problems }`.
 * @example
 * ```ts
 * safeRenderReport({ site: 'Site 7' }).ok //=> true
 * ```
 * @since 0.2.0
 */
export const safeRenderReport: (draft: unknown, options?: RenderReportOptions) => SafeResult<string> =
  safe(renderReport);
