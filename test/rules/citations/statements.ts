import { levels2019 } from '../../../src/editions/2019/levels.ts';
import { contestedQuestions } from '../../../src/editions/2025-11/contested-register.ts';
import { edition2025 } from '../../../src/editions/2025-11/index.ts';
import { providerResponsibilities } from '../../../src/editions/2025-11/s06-roles/responsibilities.ts';
import { escalationCaution } from '../../../src/editions/2025-11/s10-process/updates.ts';
import { personalInformationKinds } from '../../../src/editions/2025-11/s12-general/personal-information-kinds.ts';
import { programTips } from '../../../src/editions/2025-11/s12-general/program-tips.ts';
import { recordFields, reportFields } from '../../../src/editions/2025-11/s12-general/report-fields.ts';
import { reportRules } from '../../../src/editions/2025-11/s12-general/report-rules.ts';
import { reportSections } from '../../../src/editions/2025-11/s12-general/report-sections.ts';
import {
  accessStatements,
  accountReview,
  groupingRules,
  lateExplanation,
  leadRules,
  levelGivesTime,
  ministryResponsibilities,
  noFurtherActionChecks,
  oneReportEach,
  policyContents,
  privacyPrinciples,
  privacyRequirements,
  reportingTimelines,
  restraintRules,
  roleDuties,
  roleMinimums,
  severalStatements,
  updateRules,
} from '../../../src/editions/current.ts';
import type { Citation } from '../../../src/model/citation.ts';

/** What an edition says with a place of its own: by id, by recipient, or by its key. */
function statedIn(value: unknown, key = '', within = ''): readonly (readonly [string, readonly Citation[]])[] {
  if (typeof value !== 'object' || value === null) return [];
  const name = nameOf(value, within);
  const inner = Object.entries(value).flatMap(([part, of]) => statedIn(of, part, name ?? within));
  return 'citations' in value && isCitations(value.citations) ? [[name ?? key, value.citations], ...inner] : inner;
}

function nameOf(value: object, within: string): string | undefined {
  if ('id' in value) return `${value.id}`;
  if ('recipient' in value) return `${value.recipient}`;
  return 'rule' in value ? `${within}: ${value.rule}` : undefined;
}

const isCitations = (value: unknown): value is readonly Citation[] => Array.isArray(value);

/** Everything that cites, with what it cites in each place of the editions where it occurs. */
export const citing: ReadonlyMap<string, readonly (readonly Citation[])[]> = byName(
  statedIn([
    ...[edition2025, levels2019, providerResponsibilities, escalationCaution, contestedQuestions],
    // Each list by itself: one that is made of them would keep what a list has lost.
    ...[ministryResponsibilities, policyContents, roleDuties, reportingTimelines, lateExplanation, levelGivesTime],
    ...[groupingRules, oneReportEach, severalStatements, restraintRules, leadRules, updateRules, noFurtherActionChecks],
    ...[accessStatements, accountReview, roleMinimums, privacyPrinciples, privacyRequirements, programTips],
    ...[personalInformationKinds, reportFields, recordFields, reportRules, reportSections],
  ]),
);

function byName(cited: readonly (readonly [string, readonly Citation[]])[]): Map<string, (readonly Citation[])[]> {
  const places = new Map<string, (readonly Citation[])[]>();
  for (const [name, citations] of cited) places.set(name, [...(places.get(name) ?? []), citations]);
  return places;
}
