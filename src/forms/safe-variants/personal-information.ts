import { parseProvider } from '../../input/parse-provider.ts';
import type {
  FindOptions,
  MinimizeOptions,
  PersonalInformationFinding,
  PersonalInformationPolicy,
} from '../../model/personal-information.ts';

import { findPersonalInformation } from '../../personal-information/find.ts';
import { minimizeText } from '../../personal-information/minimize-text.ts';
import { personalInformationPolicy } from '../../personal-information/policy.ts';
import { type SafeResult, safe } from '../safe.ts';

/**
 * `personalInformationPolicy` for the values of a form.
 *
 * @param provider - Anything; a choice that is '' reads as left out.
 * @returns `{ ok: true, value }` with the policy, or `{ ok: false, problems }`.
 * @example
 * ```ts
 * const result = safePersonalInformationPolicy({ programs: ['vaw-shelter'], setting: '' });
 * result.ok && result.value.name //=> 'initials'
 * safePersonalInformationPolicy({ programs: [] }).ok //=> false
 * ```
 * @since 0.2.0
 */
export const safePersonalInformationPolicy: (provider: unknown) => SafeResult<PersonalInformationPolicy> = safe(
  (provider: unknown) => personalInformationPolicy(parseProvider(provider)),
);

/**
 * `findPersonalInformation` for the values of a form: a person whose date of birth is half typed is a problem, not an error.
 *
 * @param text - Anything: the text to search.
 * @param people - Anything, as for `findPersonalInformation`.
 * @param policy - Anything, as for `findPersonalInformation`.
 * @param options - As for `findPersonalInformation`.
 * @returns `{ ok: true, value }` with the findings, or `{ ok: false, problems }`.
 * @example
 * ```ts
 * const policy = personalInformationPolicy({ programs: ['homelessness'] });
 * safeFindPersonalInformation('', [{ id: 'i1', firstName: 'Jordan', dateOfBirth: '2010-0' }], policy).ok //=> false
 * ```
 * @since 0.2.0
 */
export const safeFindPersonalInformation: (
  text: unknown,
  people: unknown,
  policy: unknown,
  options?: FindOptions | null,
) => SafeResult<PersonalInformationFinding[]> = safe(findPersonalInformation);

/**
 * `minimizeText` for the values of a form.
 *
 * @param text - Anything: the text to minimize.
 * @param people - Anything, as for `minimizeText`.
 * @param policy - Anything, as for `minimizeText`.
 * @param options - As for `minimizeText`.
 * @returns `{ ok: true, value }` with the text, or `{ ok: false, problems }`.
 * @example
 * ```ts
 * const policy = personalInformationPolicy({ programs: ['homelessness'] });
 * safeMinimizeText('Jordan fell.', [{ id: 'i1', firstName: 'Jordan' }], policy)
 * //=> { ok: true, value: 'Individual #1 fell.' }
 * ```
 * @since 0.2.0
 */
export const safeMinimizeText: (
  text: unknown,
  people: unknown,
  policy: unknown,
  options?: MinimizeOptions | null,
) => SafeResult<string> = safe(minimizeText);
