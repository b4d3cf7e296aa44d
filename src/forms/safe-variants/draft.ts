import { parseDraft } from '../../draft/parse/parse-draft.ts';
import { peopleOf } from '../../draft/privacy/known-people.ts';
import { type FirstCallItem, firstCall } from '../../draft/render/first-call.ts';
import { type RenderReportOptions, renderReport } from '../../draft/render/render-report.ts';
import { isRecord } from '../../input/checks.ts';
import { toInputProblem } from '../../input/problem.ts';
import type { KnownPerson } from '../../model/personal-information.ts';
import { type SafePartialResult, type SafeResult, safe } from '../safe.ts';

/**
 * `knownPeople` for the values of a form, while it is filled in. What is not usable yet of a person, such as a date of birth that is half
 * typed, is left out and is in `problems`.
 *
 * @param draft - Anything, as for `knownPeople`.
 * @returns `{ ok: true, value, problems }` with the people and what was left out of them, or `{ ok: false, problems }` where it is no draft.
 * @example
 * ```ts
 * const result = safeKnownPeople({ people: [{ id: 'i1', firstName: 'Jordan', dateOfBirth: '2010-0' }] });
 * result.ok ? result.value : [] //=> [{ id: 'i1', firstName: 'Jordan', kind: 'individual' }]
 * result.problems.map(({ path }) => path.join('.')) //=> ['people.0.dateOfBirth']
 * ```
 * @since 0.2.0
 */
export function safeKnownPeople(draft: unknown): SafePartialResult<KnownPerson[]> {
  const parsed = parseDraft(draft);
  if (!isRecord(draft)) return { ok: false, problems: parsed.wrong.map(toInputProblem) };
  const wrong = parsed.wrong.filter(({ path }) => path[0] === 'people');
  return { ok: true, value: peopleOf(parsed.draft), problems: wrong.map(toInputProblem) };
}

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
