import { levels2019 } from '../../src/editions/2019/levels.ts';
import { contestedQuestions } from '../../src/editions/2025-11/contested-register.ts';
import { edition2025 } from '../../src/editions/2025-11/index.ts';
import { policyContents } from '../../src/editions/2025-11/s06-roles/policy-contents.ts';
import {
  ministryResponsibilities,
  providerResponsibilities,
} from '../../src/editions/2025-11/s06-roles/responsibilities.ts';
import { roleDuties } from '../../src/editions/2025-11/s06-roles/standing-duties.ts';
import {
  lateExplanation,
  levelGivesTime,
  reportingTimelines,
} from '../../src/editions/2025-11/s07-timelines/timelines.ts';
import { groupingRules, oneReportEach, severalStatements } from '../../src/editions/2025-11/s08-several/grouping.ts';
import { restraintRules } from '../../src/editions/2025-11/s08-several/restraints.ts';
import { leadRules } from '../../src/editions/2025-11/s09-lead/lead.ts';
import {
  escalationCaution,
  noFurtherActionChecks,
  updateInterval,
  updateRules,
} from '../../src/editions/2025-11/s10-process/updates.ts';
import { accessStatements } from '../../src/editions/2025-11/s11-privacy/access.ts';
import { accountReview, roleMinimums } from '../../src/editions/2025-11/s11-privacy/account-duties.ts';
import { privacyPrinciples, privacyRequirements } from '../../src/editions/2025-11/s11-privacy/principles.ts';
import { personalInformationKinds } from '../../src/editions/2025-11/s12-general/personal-information-kinds.ts';
import { recordFields, reportFields } from '../../src/editions/2025-11/s12-general/report-fields.ts';
import { reportRules } from '../../src/editions/2025-11/s12-general/report-rules.ts';
import { reportSections } from '../../src/editions/2025-11/s12-general/report-sections.ts';
import { tree } from '../../src/vocabulary/taxonomy.ts';

/** Everything that the editions state, by a name that a mutant is told with. What 2019 shares with November 2025 stands once. */
export const data: Readonly<Record<string, unknown>> = {
  '2025-11': edition2025,
  '2019': { levels: levels2019 },
  tree,
  s06: { providerResponsibilities, ministryResponsibilities, policyContents, roleDuties },
  s07: { reportingTimelines, lateExplanation, levelGivesTime },
  s08: { groupingRules, oneReportEach, severalStatements, restraintRules },
  s09: { leadRules },
  s10: { updateInterval, updateRules, noFurtherActionChecks, escalationCaution },
  s11: { accessStatements, accountReview, roleMinimums, privacyPrinciples, privacyRequirements },
  s12: { personalInformationKinds, reportFields, recordFields, reportRules, reportSections },
  contested: { contestedQuestions },
};
