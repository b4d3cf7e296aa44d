import { personalInformationMarks } from '../editions/current.ts';
import type {
  Confidence,
  KnownPerson,
  MinimizeOptions,
  PersonalInformationFinding,
  PersonalInformationPolicy,
} from '../model/personal-information.ts';
import { checkMinimizeOptions } from './check-options.ts';
import { checkTextArguments, type Finder, finderOf } from './find.ts';

/**
 * The text with each finding of {@link findPersonalInformation} replaced by its suggestion, or by a mark such as "[phone number
 * removed]". Nothing is left that would be found again, and nothing else is changed. A heuristic, as the finding is.
 *
 * @param text - The text.
 * @param people - Whose names, dates of birth and identifiers to look for.
 * @param policy - The policy, as `personalInformationPolicy` gives it.
 * @param options - `minimum`: the least sure findings that are replaced, `likely` where it is left out; and those of the search.
 * @returns The text without what was found.
 * @throws InvalidInputError when an argument has the wrong type, an unknown key or a date that does not exist.
 * @example
 * ```ts
 * const policy = personalInformationPolicy({ programs: ['youth-justice-custody-detention'] });
 * const people = [{ id: 'i1', firstName: 'Jordan', lastName: 'Smith' }];
 * minimizeText("Jordan Smith's hand was hurt.", people, policy) //=> "YP Jordan S.'s hand was hurt."
 * ```
 * @since 0.1.0
 */
export function minimizeText(
  text: string,
  people: readonly KnownPerson[],
  policy: PersonalInformationPolicy,
  options?: MinimizeOptions | null,
): string {
  checkTextArguments(text, people, policy, ['options', options ?? {}, checkMinimizeOptions]);
  return withoutFindings(text, finderOf(people, policy, options ?? {}), options?.minimum ?? undefined);
}

/** The text with all replaced that the finder finds and is sure enough of. */
export function withoutFindings(text: string, finder: Finder, minimum: Confidence = 'likely'): string {
  const find: Finder = (within) => finder(within).filter(({ confidence }) => rank[confidence] <= rank[minimum]);
  let result = replaceFindings(text, find(text));
  // Replaced text next to the text around it may look like a name again; a bare mark never does.
  for (let left = find(result), pass = 1; left.length > 0 && pass < mostPasses; left = find(result), pass++)
    result = replaceFindings(
      result,
      left.map(({ suggestion: _, ...finding }) => finding),
    );
  return result;
}

/** A caller's recognizer may find something in whatever is put in. */
const mostPasses = 10;

/** The surest first. */
const rank: Readonly<Record<Confidence, number>> = { certain: 0, likely: 1, possible: 2 };

/** The text with each finding replaced; the findings are in its order and overlap nowhere. */
function replaceFindings(text: string, findings: readonly PersonalInformationFinding[]): string {
  let result = '';
  let last = 0;
  for (const { kind, start, end, suggestion } of findings) {
    result += text.slice(last, start) + (suggestion ?? personalInformationMarks[kind]);
    last = end;
  }
  return result + text.slice(last);
}
