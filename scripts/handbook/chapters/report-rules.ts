import { type ListedReportRule, reportRulesOf } from '../../../src/catalogue/report-rules.ts';
import { editionInForce, textsInForce } from '../../../src/editions/current.ts';
import type { ReportSection } from '../../../src/model/report-draft.ts';
import type { Part } from '../draft.ts';
import { type Block, code, slug, table } from '../markdown.ts';
import { ruleCell, sourceCell } from '../rows.ts';

const { report } = textsInForce;
const all = reportRulesOf(report);
const recordOf = new Map(
  Object.entries(report.recordFields).flatMap(([recipient, fields]) =>
    fields.map(({ id }) => [id, recipient] as const),
  ),
);

/** Sections of the Guidelines that say more about the categories of a report. */
const aboutCategories = /^(3|8|13)\b/;

/** The section of the report in whose table a rule is; undefined for a check of texts in every section. */
function sectionOf({ field, citations }: ListedReportRule): string | undefined {
  const key = field?.split('.')[0];
  const bySections = report.sections.find(({ keys }) => keys.some((own) => own === key));
  if (bySections !== undefined) return bySections.id;
  const cited = citations.map(({ section }) => section);
  const named = report.sections.find((section) => cited.some((one) => one === section.citations[0]?.section));
  if (named !== undefined) return named.id;
  return cited.some((section) => aboutCategories.test(section)) ? '12.section.categories' : undefined;
}

/** The sections of a report, in their order. */
export const sectionTable = (): Block =>
  table(
    ['Section', 'What it holds', 'Source'],
    report.sections.map((section) => [
      `[${section.title}](#${slug(section.title)})`,
      ruleCell(section),
      sourceCell(section),
    ]),
  );

/** The fields and the checks of a section, each with its severity in the first submission and in the final one. */
export function rulesOfSection({ id, title }: ReportSection): Part {
  const of = (kind: ListedReportRule['kind']) => all.filter((rule) => rule.kind === kind && sectionOf(rule) === id);
  return [
    ...titled(`### Fields: ${title}`, fieldTable(of('field').filter((rule) => !recordOf.has(rule.id)))),
    ...titled('### Records of some notifications', recordTable(of('field').filter((rule) => recordOf.has(rule.id)))),
    ...titled(`### Checks: ${title}`, checkTable(of('check'))),
  ];
}

/** The checks of texts, wherever in the report they are. */
export const checksOfEveryText = (): Block =>
  checkTable(all.filter((rule) => rule.kind === 'check' && sectionOf(rule) === undefined));

const titled = (heading: string, rows: Block): Part => (rows.length === 0 ? [] : [heading, rows]);

const severityHeads = ['First submission', 'Final submission', 'Source'];
const severityCells = (rule: ListedReportRule): string[] => [
  rule.severity.initial,
  rule.severity.final,
  sourceCell(rule),
];

const fieldTable = (rules: readonly ListedReportRule[]): Block =>
  table(
    ['Field', 'In a draft', ...severityHeads],
    rules.map((rule) => [ruleCell(rule), code(rule.field ?? ''), ...severityCells(rule)]),
  );

const recordTable = (rules: readonly ListedReportRule[]): Block =>
  table(
    ['Field', 'Who was notified', 'In a draft', ...severityHeads],
    rules.map((rule) => [ruleCell(rule), recipientOf(rule), code(rule.field ?? ''), ...severityCells(rule)]),
  );

const recipientOf = ({ id }: ListedReportRule): string =>
  editionInForce.notificationTerms.find(({ recipient }) => recipient === recordOf.get(id))?.label ?? '';

const checkTable = (rules: readonly ListedReportRule[]): Block =>
  table(
    ['Check', 'Code', ...severityHeads],
    rules.map((rule) => [ruleCell(rule), code(rule.code), ...severityCells(rule)]),
  );
