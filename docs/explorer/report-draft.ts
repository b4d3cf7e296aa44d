import {
  type Assessment,
  type FirstCallItem,
  firstCall,
  type PartialReportDraft,
  renderReport,
} from '../../src/index.ts';
import { callId, isReported } from './calls.ts';
import { toTimestamp } from './clock.ts';
import { occurrenceOf, type State } from './state.ts';

/** The report as far as this page knows it: no names, the calls that were made, and the text that was typed. */
function reportDraftOf(state: State, { notifications }: Assessment): PartialReportDraft {
  const { desk, draft } = state;
  return {
    ...occurrenceOf(state),
    people: draft.individuals.map(({ id }) => ({ id })),
    notifications: notifications.flatMap(({ recipient, individual, ...duty }) => {
      const at = toTimestamp(desk.done[callId({ recipient, individual })] ?? '');
      if (at !== undefined) return [{ recipient, individual, made: true, at }];
      return duty.workingStatus === 'required' ? [{ recipient, individual }] : [];
    }),
    description: desk.text,
    submittedAt: isReported(desk) ?? null,
  };
}

/** The text to paste into the ministry's tool; what it lacks is marked as not given. */
export const skeletonOf = (state: State, assessment: Assessment): string =>
  renderReport(reportDraftOf(state, assessment));

/** What to say in the first call to the ministry. */
export const firstCallOf = (state: State, assessment: Assessment): readonly FirstCallItem[] =>
  firstCall(reportDraftOf(state, assessment));
