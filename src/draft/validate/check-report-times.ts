import { parseMoment } from '../../calendar/timestamp.ts';
import { reportingTimelines } from '../../editions/current.ts';
import type { Assessment } from '../../model/assessment.ts';
import { initialDue } from '../../report/deadlines/initial-due.ts';
import { isBlank } from '../parse/partial-draft.ts';
import type { DraftContext } from './draft-context.ts';
import type { IssueCollector } from './issues.ts';

/** When it was, when the provider became aware, and whether the report came in time. */
export function checkTimes({ draft, assessment }: DraftContext, issues: IssueCollector): void {
  if (issues.isWrong(['occurredAt']) || issues.isWrong(['awareAt'])) return;
  const occurred = parseMoment(draft.occurredAt);
  const aware = parseMoment(draft.awareAt) ?? occurred;
  const submitted = parseMoment(draft.submittedAt);
  if (aware === undefined) {
    issues.missing(['awareAt']);
    return;
  }
  if (occurred === undefined) issues.missing(['occurredAt']);
  else if (aware < occurred) issues.report('awareBeforeOccurred', ['awareAt']);
  if (submitted === undefined) return;
  if (submitted < aware) issues.report('submittedBeforeAware', ['submittedAt']);
  if (assessment !== undefined && isBlank(draft.lateExplanation)) checkLateness(assessment, submitted - aware, issues);
}

/** An error where the report is late at the Level, whatever that turns out to be; a warning where it is late at Level 1 only. */
function checkLateness({ level: decision, workingLevel }: Assessment, elapsed: number, issues: IssueCollector): void {
  const { level, missing } = decision;
  if (level === null) return;
  const isLateAt = (at: 1 | 2): boolean => elapsed > initialDue(reportingTimelines, at, 0);
  const path = ['lateExplanation'];
  if (level !== 'undetermined') {
    if (isLateAt(level)) issues.report('late', path, { about: 'level', level });
  } else if (isLateAt(2)) issues.report('late', path, { about: 'level', level: 'either' });
  else if (workingLevel === 1 && isLateAt(1)) issues.report('lateIfLevelOne', path, { about: 'open', missing });
}
