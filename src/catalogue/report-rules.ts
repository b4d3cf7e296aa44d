import type { RuleRef } from '../model/citation.ts';
import type {
  IssueCode,
  ReportField,
  ReportRequirements,
  ReportRule,
  ReportSection,
  SeverityByProfile,
} from '../model/report-draft.ts';
import { englishRules } from '../phrases/rules.ts';

/** A rule that a draft of a report is checked against, as it is listed. */
export interface ListedReportRule extends RuleRef {
  readonly kind: 'section' | 'field' | 'check';
  /** The code of its issues: a field that is missing, or what the check finds. */
  readonly code: IssueCode;
  /** The keys on the way to the field, joined by periods. */
  readonly field?: string;
  readonly severity: SeverityByProfile;
  /** What makes an issue of it, and how grave it is, in English. */
  readonly printed: string;
}

const phrases = englishRules.report;

/** Every rule that `validateReport` gives as the reason of an issue: sections, fields and checks in the order of section 12. */
export function reportRulesOf({ sections, fields, recordFields, checks }: ReportRequirements): ListedReportRule[] {
  return [
    ...sections.map(ofSection),
    ...fields.map((field) => ofField(field, phrases.field(field.missing))),
    ...Object.values(recordFields).flatMap((of) => of.map((field) => ofField(field, phrases.record(field.missing)))),
    ...checks.map(ofCheck),
  ];
}

/** A section is the reason where a part of it has no rule of its own. */
function ofSection({ id, text, citations, missing }: ReportSection): ListedReportRule {
  const printed = phrases.section(missing);
  return { id, text, citations, kind: 'section', code: 'field-missing', severity: missing, printed };
}

function ofField({ id, text, citations, field, missing }: ReportField, printed: string): ListedReportRule {
  return { id, text, citations, kind: 'field', code: 'field-missing', field, severity: missing, printed };
}

function ofCheck({ id, text, citations, code, severity }: ReportRule): ListedReportRule {
  return { id, text, citations, kind: 'check', code, severity, printed: phrases.check(severity) };
}
