import { personalInformationKinds } from '../editions/current.ts';
import type {
  KnownPerson,
  PersonalInformationFinding,
  PersonalInformationPolicy,
} from '../model/personal-information.ts';
import { checkTextArguments, type Finder, finderOf } from './find.ts';

/**
 * The text with each finding of {@link findPersonalInformation} replaced by its suggestion, or by a mark such as "[phone number
 * removed]". Nothing is left that would be found again, and nothing else is changed. A heuristic, as the finding is.
 *
 * @param text - The text.
 * @param people - Whose names, dates of birth and identifiers to look for.
 * @param policy - The policy, as `personalInformationPolicy` gives it.
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
export function minimizeText(text: string, people: readonly KnownPerson[], policy: PersonalInformationPolicy): string {
  checkTextArguments(text, people, policy);
  return withoutFindings(text, finderOf(people, policy));
}

/** The text with all replaced that the finder finds. */
export function withoutFindings(text: string, find: Finder): string {
  let result = replaceFindings(text, find(text));
  // What was put in may, beside the text around it, read as a name once more: a bare mark never does.
  for (let left = find(result); left.length > 0; left = find(result))
    result = replaceFindings(
      result,
      left.map(({ suggestion: _, ...finding }) => finding),
    );
  return result;
}

/** The text with each finding replaced; the findings are in its order and overlap nowhere. */
function replaceFindings(text: string, findings: readonly PersonalInformationFinding[]): string {
  let result = '';
  let last = 0;
  for (const { kind, start, end, suggestion } of findings) {
    result += text.slice(last, start) + (suggestion ?? personalInformationKinds[kind].mark);
    last = end;
  }
  return result + text.slice(last);
}
