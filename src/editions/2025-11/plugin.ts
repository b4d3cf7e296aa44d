// Everything that Version 3, November 2025, gives the library, under names that are the same for each edition, and the editions up to it.

import type { Edition, EditionNames, EditionTexts, EveryEdition, LevelRules } from '../../model/edition.ts';
import { edition2019 } from '../2019/index.ts';
import { levelRules2019 } from '../2019/level-rules.ts';
import { names2019, texts2019 } from '../2019/texts.ts';
import { edition2025 } from './index.ts';
import { levelRules2025 } from './level-rules.ts';
import { names2025, texts2025 } from './texts.ts';

/** The editions of the Guidelines, the latest first. */
export const editions: readonly Edition[] = [edition2025, edition2019] satisfies EveryEdition;

/** What `determineLevel` needs of them: a list of its own, so that bundlers can drop the rest of the edition. */
export const levelEditions: readonly LevelRules[] = [levelRules2025, levelRules2019] satisfies EveryEdition;

/** What they are called, a list of its own too. */
export const editionNames: readonly EditionNames[] = [names2025, names2019] satisfies EveryEdition;

/** What they state and no decision depends on, a list of its own for the same reason. */
export const editionTexts: readonly EditionTexts[] = [texts2025, texts2019] satisfies EveryEdition;

export { genderHelp, guardianStatusHelp, locationHelp, populationHelp } from './choice-help/individual.ts';
export { privacyRegimeHelp, providerRoleHelp } from './choice-help/provider.ts';
export { recipientHelp } from './choice-help/recipients.ts';
export { settingHelp } from './choice-help/settings.ts';
export { asPerpetrator, asVictim, youthJusticePrograms, youthJusticeSettings } from './conditions.ts';
export { contested } from './contested.ts';
export { contestedQuestions } from './contested-register.ts';
export { definitions } from './definitions.ts';
export { everydayWords } from './everyday-words.ts';
export { factDefinitions } from './facts.ts';
export { fieldDefinitions } from './fields.ts';
export { edition2025 as editionInForce } from './index.ts';
export { levelRules2025 as levelRulesInForce } from './level-rules.ts';
export { levels2025 as levelsInForce } from './levels.ts';
export { programHelp } from './s04-who/program-help.ts';
export { serviceScope } from './s05-when/scope.ts';
export { type PolicyContent, type PolicyContentId, policyContents } from './s06-roles/policy-contents.ts';
export { ministryResponsibilities, providerResponsibilities } from './s06-roles/responsibilities.ts';
export { type RecurringDuty, roleDuties } from './s06-roles/standing-duties.ts';
export { lateExplanation, levelGivesTime, reportingTimelines } from './s07-timelines/first-report-times.ts';
export {
  type GroupingRule,
  groupingRules,
  type IncidentRelation,
  oneReportEach,
  severalStatements,
} from './s08-several/grouping.ts';
export { restraintCategory, restraintRules } from './s08-several/restraints.ts';
export { leadRules } from './s09-lead/lead.ts';
export { firstCallKeys } from './s10-process/first-call.ts';
export {
  escalationCaution,
  noFurtherActionChecks,
  updateInterval,
  updateRules,
} from './s10-process/updates.ts';
export { type AccessStatement, accessStatements } from './s11-privacy/access.ts';
export { accountReview, type RoleMinimum, roleMinimums } from './s11-privacy/account-duties.ts';
export { type PrivacyPrincipleId, privacyPrinciples, privacyRequirements } from './s11-privacy/principles.ts';
export { notificationTerms } from './s12-general/notification-terms.ts';
export { ombudsmanStanding } from './s12-general/ombudsman.ts';
export { addressMayBeKeptOut, personalInformationRules } from './s12-general/personal-information.ts';
export { personalInformationKinds, personalInformationMarks } from './s12-general/personal-information-kinds.ts';
export { categoriesWithoutView, preAdmissionCategories } from './s12-general/report-categories.ts';
export { recordFields, reportFields } from './s12-general/report-fields.ts';
export { type ReportRuleKey, reportRules } from './s12-general/report-rules.ts';
export { reportSections } from './s12-general/report-sections.ts';
export { publicHealthSetting } from './s13c-serious-illness/notifications.ts';
export {
  apoPlace,
  cyfsaCircumstances,
  phipaCircumstances,
  publicSectorCircumstances,
} from './s13g-error/notifications.ts';
export { statements } from './statements.ts';
export { taxonomy } from './taxonomy.ts';
export { texts2025 as textsInForce } from './texts.ts';
export { vocabulary as vocabularyInForce } from './vocabulary.ts';
