import { preAdmissionCategories, taxonomy } from '../../editions/current.ts';
import { nodeNamed } from '../../input/names.ts';
import type { CompanionEntry } from '../../model/assessment.ts';
import type { Entry } from '../../model/occurrence.ts';
import type { NodeLabels, RequiredDetail, SubcategoryNode } from '../../model/taxonomy.ts';
import type { IssueDetail } from '../../phrases/issues.ts';
import { type DeepPartial, isBlank, items, rows } from '../parse/partial-draft.ts';
import { type DraftContext, receivesYouthJustice } from './draft-context.ts';
import type { IssueCollector } from './issues.ts';

/** The categories: whether each entry is complete, may be in the report, and has the entries that it calls for. */
export function checkEntries(report: DraftContext, issues: IssueCollector): void {
  const { draft, assessment } = report;
  if (draft.entries && items(draft.entries).length === 0) issues.missing(['entries']);
  for (const [entry, index] of rows(draft.entries)) checkEntry(entry, index, issues);
  if (isBlank(draft.location)) issues.missing(['location']);
  checkPreAdmission(report, issues);
  for (const { index, reportability } of assessment?.entries ?? []) {
    if (reportability.decision === 'not-reportable') issues.report('notReportable', ['entries', index]);
  }
  for (const companion of assessment?.companions ?? [])
    issues.report('companion', ['entries', companion.index], calledFor(companion));
}

function checkEntry(entry: DeepPartial<Entry>, index: number, issues: IssueCollector): void {
  const category = nodeNamed(taxonomy, entry.category);
  if (category === undefined) return;
  const subcategory = nodeNamed<SubcategoryNode>(category.subcategories, entry.subcategory);
  const type = nodeNamed(subcategory?.types ?? [], entry.type);
  if (subcategory === undefined) issues.missing(['entries', index, 'subcategory']);
  else if (type === undefined && subcategory.types !== undefined) issues.missing(['entries', index, 'type']);
  for (const need of needsOf(category, subcategory, type)) {
    const path = ['entries', index, need];
    if (isBlank(entry[need]) && !issues.isWrong(path)) issues.report(need, path);
  }
}

function needsOf(...nodes: readonly (NodeLabels | undefined)[]): ReadonlySet<RequiredDetail> {
  return new Set(nodes.flatMap((node) => node?.needs ?? []));
}

/** Pre-admission counts in some categories of some individuals: as the place of the whole report, or as an answer. */
function checkPreAdmission({ draft }: DraftContext, issues: IssueCollector): void {
  const mayBe = ({ category, individual }: DeepPartial<Entry>): boolean =>
    preAdmissionCategories.some((id) => id === category) && receivesYouthJustice(draft, individual);
  const others = rows(draft.entries).filter(([entry]) => !isBlank(entry.category) && !mayBe(entry));
  if (draft.location === 'pre-admission' && (others.length > 0 || !receivesYouthJustice(draft, undefined)))
    issues.report('preAdmission', ['location']);
  for (const [{ facts }, index] of others)
    if (facts?.preAdmission === true) issues.report('preAdmission', ['entries', index, 'facts', 'preAdmission']);
  if (draft.facts?.preAdmission === true && others.some(([{ facts }]) => facts?.preAdmission === undefined))
    issues.report('preAdmission', ['facts', 'preAdmission']);
}

function calledFor({ how, category, subcategory, type }: CompanionEntry): IssueDetail {
  const path = [category, subcategory, type].filter((step) => step !== undefined).join('/');
  return { about: 'companion', how, path };
}
