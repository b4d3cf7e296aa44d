import { frozen } from '../../../lib/freeze.ts';
import { guidelines, type RuleRef } from '../../../model/citation.ts';
import type { ReportingTimelines } from '../../../model/process-rules.ts';

/** Section 7: by when the first report is submitted, by Level. */
export const reportingTimelines: ReportingTimelines = frozen({
  1: {
    id: '7.level-1.one-hour',
    text: 'Report a Level 1 occurrence within 1 hour of becoming aware of it or deeming the incident to be a serious occurrence.',
    citations: guidelines('7 Level 1 Serious Occurrences'),
    hours: 1,
  },
  2: {
    id: '7.level-2.24-hours',
    text: 'Report a Level 2 occurrence as soon as possible, and no later than 24 hours after becoming aware of it or deeming the incident to be a serious occurrence.',
    citations: guidelines('7 Level 2 Serious Occurrences'),
    hours: 24,
  },
});

/** Section 7: what a late first report must explain. */
export const lateExplanation: RuleRef = frozen({
  id: '7.late.explanation',
  text: 'A report submitted outside the reporting timelines must explain why it is late.',
  citations: guidelines('7'),
});

/** The opening of section 7: what a Level is for. */
export const levelGivesTime: RuleRef = frozen({
  id: '7.level-gives-time',
  text: 'Every serious occurrence is Level 1 or Level 2, based on the type of incident. The Level sets the time to report it.',
  citations: guidelines('7'),
});
