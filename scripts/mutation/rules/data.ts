import {
  accessStatements,
  accountReview,
  contestedQuestions,
  editionInForce,
  escalationCaution,
  groupingRules,
  lateExplanation,
  leadRules,
  levelGivesTime,
  ministryResponsibilities,
  noFurtherActionChecks,
  oneReportEach,
  personalInformationKinds,
  personalInformationMarks,
  policyContents,
  privacyPrinciples,
  privacyRequirements,
  providerResponsibilities,
  recordFields,
  reportFields,
  reportingTimelines,
  reportRules,
  reportSections,
  restraintRules,
  roleDuties,
  roleMinimums,
  severalStatements,
  updateInterval,
  updateRules,
} from '../../../src/editions/current.ts';
import { previousEdition } from '../../../src/editions/lookup.ts';
import { tree } from '../../../src/vocabulary/taxonomy.ts';

const previous = previousEdition(editionInForce);

/** Members of an edition that are listed below by sections, or are no rules. */
const elsewhere = ['vocabulary', 'timelines', 'updateInterval'];

/** Everything that the editions state, by the name that a mutant is reported with. What 2019 shares with November 2025 is listed once. */
export const data: Readonly<Record<string, unknown>> = {
  [editionInForce.id]: Object.fromEntries(
    Object.entries(editionInForce).filter(([member]) => !elsewhere.includes(member)),
  ),
  [previous.id]: { levels: previous.levels },
  tree,
  s06: { providerResponsibilities, ministryResponsibilities, policyContents, roleDuties },
  s07: { reportingTimelines, lateExplanation, levelGivesTime },
  s08: { groupingRules, oneReportEach, severalStatements, restraintRules },
  s09: { leadRules },
  s10: { updateInterval, updateRules, noFurtherActionChecks, escalationCaution },
  s11: { accessStatements, accountReview, roleMinimums, privacyPrinciples, privacyRequirements },
  s12: { personalInformationKinds, personalInformationMarks, reportFields, recordFields, reportRules, reportSections },
  contested: { contestedQuestions },
};
