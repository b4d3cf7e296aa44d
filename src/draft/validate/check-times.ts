import { parseMoment } from '../../calendar/timestamp.ts';
import { reportingTimelines } from '../../editions/current.ts';
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
  if (aware === undefined) issues.missing(['awareAt']);
  else if (occurred === undefined) issues.missing(['occurredAt']);
  else if (aware < occurred) issues.report('awareBeforeOccurred', ['awareAt']);
  if (aware === undefined || submitted === undefined) return;
  if (submitted < aware) issues.report('submittedBeforeAware', ['submittedAt']);
  const level = assessment?.workingLevel ?? null;
  if (level === null || submitted <= initialDue(reportingTimelines, level, aware) || !isBlank(draft.lateExplanation))
    return;
  issues.report('late', ['lateExplanation'], `Level ${level}`);
}
