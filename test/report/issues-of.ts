import { validateReport } from '../../src/draft/validate/validate-report.ts';
import type { IssueCode, ReportProfile } from '../../src/model/report-draft.ts';

/** The issues of a draft: severity, code and path. */
export function issuesOf(draft: unknown, profile: ReportProfile = 'initial'): string[] {
  return validateReport(draft, { profile }).map(({ code, path, severity }) => `${severity} ${code} ${path.join('.')}`);
}

/** Whether a draft has an issue of a code. */
export function has(draft: unknown, code: IssueCode): boolean {
  return validateReport(draft).some((issue) => issue.code === code);
}
