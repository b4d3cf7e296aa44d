// The edition in force, and the one place that names it. A new edition is a new folder beside it, and a change of these paths.

export {
  genderHelp,
  guardianStatusHelp,
  locationHelp,
  populationHelp,
  privacyRegimeHelp,
  providerRoleHelp,
  recipientHelp,
  settingHelp,
} from './2025-11/choice-help.ts';
export { asPerpetrator, asVictim, youthJusticePrograms, youthJusticeSettings } from './2025-11/conditions.ts';
export { contested } from './2025-11/contested.ts';
export { contestedQuestions } from './2025-11/contested-register.ts';
export { definitions } from './2025-11/definitions.ts';
export { everydayWords } from './2025-11/everyday-words.ts';
export { factDefinitions } from './2025-11/facts.ts';
export { fieldDefinitions } from './2025-11/fields.ts';
export { edition2025 as editionInForce } from './2025-11/index.ts';
export { levelRules2025 as levelRulesInForce } from './2025-11/level-rules.ts';
export { levels2025 as levelsInForce } from './2025-11/levels.ts';
export { type ProgramHelp, programHelp } from './2025-11/s04-who/program-help.ts';
export { serviceScope } from './2025-11/s05-when/scope.ts';
export { type PolicyContent, type PolicyContentId, policyContents } from './2025-11/s06-roles/policy-contents.ts';
export { ministryResponsibilities, providerResponsibilities } from './2025-11/s06-roles/responsibilities.ts';
export { type RecurringDuty, roleDuties } from './2025-11/s06-roles/standing-duties.ts';
export { lateExplanation, levelGivesTime, reportingTimelines } from './2025-11/s07-timelines/timelines.ts';
export {
  type GroupingRule,
  groupingRules,
  type IncidentRelation,
  oneReportEach,
  severalStatements,
} from './2025-11/s08-several/grouping.ts';
export { restraintCategory, restraintRules } from './2025-11/s08-several/restraints.ts';
export { leadRules } from './2025-11/s09-lead/lead.ts';
export { firstCallKeys } from './2025-11/s10-process/first-call.ts';
export {
  escalationCaution,
  noFurtherActionChecks,
  updateInterval,
  updateRules,
} from './2025-11/s10-process/updates.ts';
export { type AccessStatement, accessStatements } from './2025-11/s11-privacy/access.ts';
export { accountReview, type RoleMinimum, roleMinimums } from './2025-11/s11-privacy/account-duties.ts';
export { type PrivacyPrincipleId, privacyPrinciples, privacyRequirements } from './2025-11/s11-privacy/principles.ts';
export { notificationTerms } from './2025-11/s12-general/notification-terms.ts';
export { ombudsmanStanding } from './2025-11/s12-general/ombudsman.ts';
export { addressMayBeKeptOut, personalInformationRules } from './2025-11/s12-general/personal-information.ts';
export { personalInformationKinds } from './2025-11/s12-general/personal-information-kinds.ts';
export { categoriesWithoutView, preAdmissionCategories } from './2025-11/s12-general/report-categories.ts';
export { recordFields, reportFields } from './2025-11/s12-general/report-fields.ts';
export { type ReportRuleKey, reportRules } from './2025-11/s12-general/report-rules.ts';
export { reportSections } from './2025-11/s12-general/report-sections.ts';
export { publicHealthSetting } from './2025-11/s13c-serious-illness/notifications.ts';
export {
  apoPlace,
  cyfsaCircumstances,
  phipaCircumstances,
  publicSectorCircumstances,
} from './2025-11/s13g-error/notifications.ts';
export { statements } from './2025-11/statements.ts';
export { taxonomy } from './2025-11/taxonomy.ts';
export { texts2025 as textsInForce } from './2025-11/texts.ts';
export { vocabulary as vocabularyInForce } from './2025-11/vocabulary.ts';
