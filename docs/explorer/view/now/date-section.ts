import type { Assessment } from '../../../../src/index.ts';
import { readableDate } from '../../../../src/phrases/times.ts';
import { readableTime } from '../../clock.ts';
import { deadlinesOf } from '../../deadlines.ts';
import { type Child, h } from '../../dom.ts';
import type { State } from '../../state.ts';
import { button } from '../controls.ts';
import { section } from './section.ts';

/** When the report and the next update are due. */
export function dateSection(state: State, assessment: Assessment): Child {
  const { initialReportDue } = assessment;
  if (initialReportDue === null) return undefined;
  const { nextUpdate, isAssumed } = deadlinesOf(state, assessment);
  return section(
    'now-dates',
    'Dates',
    h(
      'dl',
      { id: 'now-date-list' },
      h('dt', {}, 'Report'),
      h('dd', { id: 'now-due' }, `by ${readableTime(initialReportDue)} (Ontario)`),
      nextUpdate !== null && h('dt', {}, 'Next update'),
      nextUpdate !== null &&
        h(
          'dd',
          { id: 'now-update' },
          `by the end of ${readableDate(nextUpdate)}${isAssumed ? ', if you submit the report at its limit' : ''}`,
        ),
    ),
    h('p', {}, 'Update the report every 7 business days until the ministry says that no further action is required.'),
    button('calendar', 'Save to my calendar (.ics)', { 'data-do': 'calendar', class: 'quiet' }),
  );
}
