import type { RuleRef } from '../../model/citation.ts';
import { policyContents } from './s06-roles/policy-contents.ts';
import { ministryResponsibilities, providerResponsibilities } from './s06-roles/responsibilities.ts';
import { roleDuties } from './s06-roles/standing-duties.ts';
import { lateExplanation, levelGivesTime, reportingTimelines } from './s07-timelines/first-report-times.ts';
import { groupingRules, oneReportEach, severalStatements } from './s08-several/grouping.ts';
import { restraintRules } from './s08-several/restraints.ts';
import { leadRules } from './s09-lead/lead.ts';
import { noFurtherActionChecks, updateInterval, updateRules } from './s10-process/updates.ts';
import { accessStatements } from './s11-privacy/access.ts';
import { accountReview, roleMinimums } from './s11-privacy/account-duties.ts';
import { privacyPrinciples, privacyRequirements } from './s11-privacy/principles.ts';
import { notificationTerms } from './s12-general/notification-terms.ts';
import { programTips } from './s12-general/program-tips.ts';

/** What sections 6 to 12 state without a condition on facts. */
export const statements: readonly RuleRef[] = statementsIn([
  providerResponsibilities,
  ministryResponsibilities,
  policyContents,
  roleDuties,
  reportingTimelines,
  lateExplanation,
  levelGivesTime,
  groupingRules,
  oneReportEach,
  severalStatements,
  restraintRules,
  leadRules,
  updateInterval,
  updateRules,
  noFurtherActionChecks,
  privacyRequirements,
  privacyPrinciples,
  accessStatements,
  accountReview,
  roleMinimums,
  programTips,
  notificationTerms.map(({ record }) => record),
]);

/** Every statement in a value, however deep. */
/* @__NO_SIDE_EFFECTS__ */
function statementsIn(value: unknown): RuleRef[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(statementsIn);
  return isStatement(value) ? [value, ...inner] : inner;
}

function isStatement(value: object): value is RuleRef {
  return 'id' in value && 'text' in value && 'citations' in value;
}
