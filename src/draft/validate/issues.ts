import { type ReportRuleKey, recordFields, reportFields, reportRules, reportSections } from '../../editions/current.ts';
import type { Path } from '../../input/checks.ts';
import { printPath } from '../../input/invalid-input-error.ts';
import type { Problem } from '../../input/problem.ts';
import type { RuleRef } from '../../model/citation.ts';
import type {
  Issue,
  IssueCode,
  IssueSeverity,
  ReportField,
  ReportProfile,
  ReportRule,
} from '../../model/report-draft.ts';
import type { Expected } from '../../phrases/expected.ts';
import { englishIssues, type IssueDetail, type IssuePhrases } from '../../phrases/issues.ts';

const fieldsByPath: ReadonlyMap<string, ReportField> = new Map(reportFields.map((field) => [field.field, field]));
const sectionOfKey: ReadonlyMap<string, number> = new Map(
  reportSections.flatMap(({ keys }, place) => keys.map((key): [string, number] => [key, place])),
);

/** Gathers issues. A message is made of a path, a rule and values of this library, and repeats no text of the draft. */
export class IssueCollector {
  readonly #found: Issue[] = [];
  /** The places of what was there and had to be left out: it is not missing as well. */
  readonly #wrong: ReadonlySet<string>;

  constructor(
    readonly profile: ReportProfile,
    wrong: readonly Problem[],
    readonly phrases: IssuePhrases = englishIssues,
  ) {
    this.#wrong = new Set(wrong.map(({ path }) => printPath(path)));
  }

  /** Something against a rule, with the detail of it. */
  report(key: ReportRuleKey, path: Path, detail?: IssueDetail): void {
    const rule: ReportRule = reportRules[key];
    this.#add(rule.code, rule.severity[this.profile], path, rule, detail);
  }

  /** A field that is wanted and not there. */
  missing(path: Path): void {
    if (!this.isWrong(path)) this.#lacks(path, fieldAt(path));
  }

  /** Whether a value of a wrong shape was at a path, and is reported already. */
  isWrong(path: Path): boolean {
    return this.#wrong.has(printPath(path));
  }

  /** Reports each field that is missing in the record of a notification. */
  missingInRecord(recipient: keyof typeof recordFields, path: Path, isThere: (key: string) => boolean): void {
    for (const field of recordFields[recipient]) {
      const key = field.field.slice(field.field.lastIndexOf('.') + 1);
      if (!isThere(key)) this.#lacks([...path, key], field);
    }
  }

  /** Something that is there in a wrong shape. */
  invalid(path: Path, expected: Expected, nearest?: string): void {
    const { id, citations } = fieldAt(path);
    this.#add('field-invalid', 'error', path, { id, text: this.phrases.expected(expected, nearest), citations });
  }

  /** The issues in the order of section 12. */
  all(): Issue[] {
    const place = ({ path: [key] }: Issue): number => sectionOfKey.get(`${key}`) ?? -1;
    return [...this.#found].sort((a, b) => place(a) - place(b));
  }

  #lacks(path: Path, field: FieldRule): void {
    this.#add('field-missing', field.missing[this.profile], path, field);
  }

  #add(code: IssueCode, severity: IssueSeverity, path: Path, rule: RuleRef, detail?: IssueDetail): void {
    const { id, citations } = rule;
    const text = this.phrases.text(rule.text, detail);
    const message = this.phrases.message(printPath(path), text, citations);
    this.#found.push({ code, severity, path: [...path], message, text, rule: id, citations });
  }
}

type FieldRule = Pick<ReportField, keyof RuleRef | 'missing'>;

/** What is said of a field: its own rule, that of the nearest record or list around it, or that of its section. */
function fieldAt(path: Path): FieldRule {
  const keys = path.filter((step) => typeof step === 'string');
  for (let length = keys.length; length > 0; length--) {
    const field = fieldsByPath.get(keys.slice(0, length).join('.'));
    if (field !== undefined) return field;
  }
  const section = reportSections[sectionOfKey.get(`${keys[0]}`) ?? 0];
  if (section === undefined) throw new RangeError('every key of a draft belongs to a section');
  return section;
}
