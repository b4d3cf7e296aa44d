export { assess } from '../assess/assess.ts';
export { companionEntries } from '../assess/companion-entries.ts';
export { compareAssessments } from '../assess/compare-assessments.ts';
export { decideOccurrence } from '../assess/decide-occurrence.ts';
export { descriptionRequirements } from '../assess/description-requirements.ts';
export { determineLevel } from '../assess/determine-level.ts';
export { determineReportability } from '../assess/determine-reportability.ts';
export { type NextQuestions, nextQuestions } from '../assess/next-questions.ts';
export { notificationDuties } from '../assess/notification-duties.ts';
export { type Answer, type Asked, withAnswer } from '../assess/with-answer.ts';
export { type GivenAnswer, withAnswers } from '../assess/with-answers.ts';
export { withCompanions } from '../assess/with-companions.ts';
export {
  safeAssess,
  safeDecideOccurrence,
  safeDetermineLevel,
  safeWithAnswer,
  safeWithAnswers,
} from '../forms/safe-variants/deciding.ts';
