import { parseProvider } from '../../input/parse-provider.ts';
import { toInputProblem } from '../../input/problem.ts';
import type {
  FindOptions,
  MinimizeOptions,
  PersonalInformationFinding,
  PersonalInformationPolicy,
} from '../../model/personal-information.ts';
import { findPersonalInformation } from '../../personal-information/find.ts';
import { minimizeText } from '../../personal-information/minimize-text.ts';
import { personalInformationPolicy } from '../../personal-information/policy.ts';
import { type SafePartialResult, type SafeResult, safe } from '../safe.ts';
import { usablePeople } from '../usable-people.ts';

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
 * `findPersonalInformation` for the values of a form, while it is filled in. What is not usable yet of a person, such as a date of birth that
 * is half typed, is left out of the search and is in `problems`; the findings are those of everything else.
 *
 * @param text - Anything: the text to search.
 * @param people - Anything, as for `findPersonalInformation`.
 * @param policy - Anything, as for `findPersonalInformation`.
 * @param options - As for `findPersonalInformation`.
 * @returns `{ ok: true, value, problems }` with the findings and what was left out of `people`, or `{ ok: false, problems }` where the text, the
 *   policy or the options are not usable. A search that leaves nothing out has no problems: require that before the text is sent.
 * @example
 * ```ts
 * const policy = personalInformationPolicy({ programs: ['homelessness'] });
 * const people = [{ id: 'i1', firstName: 'Jordan', dateOfBirth: '2010-0' }];
 * const result = safeFindPersonalInformation('Jordan fell.', people, policy);
 * result.ok && result.value[0]?.suggestion //=> 'Individual #1'
 * result.problems.map(({ path }) => path.join('.')) //=> ['people.0.dateOfBirth']
 * ```
 * @since 0.2.0
 */
export function safeFindPersonalInformation(
  text: unknown,
  people: unknown,
  policy: unknown,
  options?: FindOptions | null,
): SafePartialResult<PersonalInformationFinding[]> {
  const usable = usablePeople(people);
  const wrong = usable.wrong.map(toInputProblem);
  const result = safe(findPersonalInformation)(text, usable.people, policy, options);
  return result.ok ? { ...result, problems: wrong } : { ok: false, problems: [...wrong, ...result.problems] };
}

/**
 * `minimizeText` for the values of a form. It leaves nothing out: while any part of a person is not usable, it returns problems and no text.
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
