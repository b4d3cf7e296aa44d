import { isRecord, oneOf, optional, recordOf } from '../../input/checks.ts';
import { invalidInput, type Problem } from '../../input/problem.ts';
import type { Issue, ReportProfile } from '../../model/report-draft.ts';
import { parseDraft } from '../parse/parse-draft.ts';
import { checkDescription, checkDocuments, checkMedia } from './check-description.ts';
import { checkEntries } from './check-entries.ts';
import { checkNarrative } from './check-narrative.ts';
import { checkNotifications } from './check-notifications.ts';
import { checkPeople } from './check-people.ts';
import { checkTimes } from './check-report-times.ts';
import { checkText } from './check-text.ts';
import { checkViews } from './check-views.ts';
import { createDraftContext, type DraftContext } from './draft-context.ts';
import { IssueCollector } from './issues.ts';

/** How to validate a report. */
export interface ValidateReportOptions {
  /** `'initial'`, unless said otherwise. */
  readonly profile?: ReportProfile | null | undefined;
}

const checks: readonly ((report: DraftContext, issues: IssueCollector) => void)[] = [
  checkTimes,
  checkPeople,
  checkEntries,
  checkNotifications,
  checkDescription,
  checkMedia,
  checkText,
  checkNarrative,
  checkViews,
  checkDocuments,
];

/**
 * What is wrong with a report draft before it is typed into the ministry's tool, by section 12 and by what its occurrence calls for.
 * A draft may be half typed: what has the wrong shape is an issue, and no draft makes it throw. What a first submission may still lack
 * is a warning until the last one. No issue repeats a name, a date of birth or an identifier of the draft.
 *
 * @param draft - The draft, as typed so far.
 * @param options - `profile`: `'initial'` for the first submission (the default), `'final'` before no further action is required.
 * @returns The issues in the order of section 12. An empty list says that this library finds nothing, not that the report is right.
 * @throws InvalidInputError when an option is not known; never for a draft.
 * @example
 * ```ts
 * const issues = validateReport({ provider: { programs: ['homelessness'] }, entries: [], site: 'Site 7' });
 * issues[0]?.message
 * //=> 'awareAt: When the service provider became aware of the occurrence, or when it occurred. The time to report is counted from there. [section 12 Site, date, and time; section 7]'
 * issues.map(({ severity, path }) => `${severity} ${path.join('.')}`)
 * //=> ['error awareAt', 'error entries', 'warning location', 'warning description', 'warning finalSubmission', 'warning signOff']
 * ```
 * @since 0.1.0
 */
export function validateReport(draft: unknown, options?: ValidateReportOptions | null): Issue[] {
  const profile = profileOf(options);
  const given = parseDraft(draft);
  const { wrong, missing } = given;
  const issues = new IssueCollector(profile, wrong);
  for (const problem of wrong) reportWrong(problem, issues);
  if (!isRecord(draft)) return issues.all();
  for (const { path } of missing) issues.missing(path);
  const report = createDraftContext(given);
  for (const check of checks) check(report, issues);
  return issues.all();
}

/** Reports a value of a wrong shape, or an id that does not exist. */
function reportWrong({ code, path, expected, nearest }: Problem, issues: IssueCollector): void {
  const [, , step] = path;
  if (code === 'unknown-individual') issues.report('individualUnknown', path);
  else if (taxonomyKeys.includes(`${step}`)) issues.report('taxonomy', path, { about: 'expected', expected, nearest });
  else issues.invalid(path, expected, nearest);
}

/** Only an entry has fields of these names. */
const taxonomyKeys: readonly string[] = ['category', 'subcategory', 'type'];

const checkOptions = optional(recordOf('options', { profile: optional(oneOf(['initial', 'final'])) }));

function profileOf(options: ValidateReportOptions | null | undefined): ReportProfile {
  const problems: Problem[] = [];
  checkOptions(options, ['options'], problems);
  if (problems.length > 0) throw invalidInput(problems);
  return options?.profile ?? 'initial';
}
