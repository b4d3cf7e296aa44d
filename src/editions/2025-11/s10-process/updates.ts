import { frozen } from '../../../lib/freeze.ts';
import { guidelines, type RuleRef } from '../../../model/citation.ts';
import type { UpdateRule } from '../../../model/process-rules.ts';

const step8 = guidelines('10 Step 8');
const step9 = guidelines('10 Step 9');

/** Section 10, step 8: by when an update is submitted where the ministry has not set another interval. */
export const updateInterval: UpdateRule = frozen({
  id: '10.update.seven-business-days',
  text: 'An update is due no later than 7 business days after the initial report, and at least every 7 business days after that, even without new information.',
  citations: step8,
  businessDays: 7,
});

/** Section 10, steps 7 to 9: what changes when an update is due, and what ends the updates. */
export const updateRules = frozen({
  news: {
    id: '10.update.new-information',
    text: 'Update the report as new information about the occurrence becomes available.',
    citations: step8,
  },
  intervalSet: {
    id: '10.update.interval-set',
    text: 'The ministry may make the time between updates shorter or longer.',
    citations: step8,
  },
  requested: {
    id: '10.update.requested',
    text: 'The ministry may request an update at any time.',
    citations: step8,
  },
  probationFileReview: {
    id: '10.update.probation-file-review',
    text: 'Each update of a probation office’s Level 1 report must include the status of the file review and any actions required as a result.',
    citations: step8,
  },
  noFurtherAction: {
    id: '10.end.no-further-action',
    text: 'Updates are required until the ministry deems that no further action is required. After that, the report can still be updated with new information or at the ministry’s request.',
    citations: step9,
  },
  duplicate: {
    id: '10.end.duplicate',
    text: 'The ministry may deem a report a duplicate. No further updates of that report are then required.',
    citations: guidelines('10 Step 7'),
  },
  notValid: {
    id: '10.end.not-valid',
    text: 'The ministry may deem a report not valid. No further updates of that report are then required.',
    citations: guidelines('10 Step 7'),
  },
  levelChanged: {
    id: '10.level-changed',
    text: 'The ministry may change the Level of a report.',
    citations: guidelines('10 Step 7'),
  },
  manualReport: {
    id: '10.manual-report',
    text: 'When SOR-RL is unavailable and a report is due, submit a manual report within the same time.',
    citations: guidelines('10 Step 6'),
  },
} as const satisfies Readonly<Record<string, RuleRef>>);

/** What the ministry verifies before it deems that no further action is required. */
export const noFurtherActionChecks: readonly RuleRef[] = frozen([
  { id: '10.end.check.fields', text: 'Every required field is filled in, correctly and accurately.', citations: step9 },
  { id: '10.end.check.notifications', text: 'Every required notification was made.', citations: step9 },
  {
    id: '10.end.check.follow-up',
    text: 'All further action or follow-up that was requested was undertaken.',
    citations: step9,
  },
  { id: '10.end.check.requirements', text: 'Every requirement of a report is met.', citations: step9 },
]);

/**
 * A caution of this library, no rule of the Guidelines: the texts give no time for telling that an occurrence reported as
 * Level 2 has turned out to be Level 1, and the time of Level 1 is the safe one.
 */
export const escalationCaution = frozen({
  id: '7.escalation.one-hour',
  text: 'Submit a new fact that makes a Level 2 occurrence Level 1 within the Level 1 time, counted from when you learned of the fact.',
  source: 'This caution is from this library. Sections 7 and 8 set no time for it.',
  citations: guidelines('8'),
});
