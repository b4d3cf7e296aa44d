import type { Assessment, NotificationDuty } from '../../../../src/index.ts';
import { manner, times } from '../../../../src/phrases/answers.ts';
import { callId, callsOf, openCallsOf, reportStep } from '../../calls.ts';
import { dueWords } from '../../clock.ts';
import { type Child, h } from '../../dom.ts';
import { firstCallOf } from '../../report-draft.ts';
import { individualLabel, type State } from '../../state.ts';
import { recipientLabel } from '../../words.ts';
import { checkbox, disclosure } from '../controls.ts';
import { openAnswers } from '../depends-on.ts';
import { protectionLine } from '../protection.ts';
import { ruleLines } from '../rules.ts';
import { section } from './section.ts';

/** Whom to call, the earliest first, and the report itself. Each has a box and the time at which it was done. */
export function callSection(state: State, assessment: Assessment, now: number): HTMLElement {
  const calls = callsOf(assessment);
  const open = openCallsOf(assessment);
  const { workingLevel, initialReportDue, questions } = assessment;
  const isReported = assessment.reportability.decision !== 'not-reportable' && workingLevel !== null;
  return section(
    'now-calls',
    'Call and report',
    h(
      'ol',
      { class: 'steps', id: 'now-call-list' },
      calls.map((duty) => callItem(state, assessment, duty)),
      isReported &&
        stepItem(
          state,
          reportStep,
          'Submit the report in SOR-RL',
          initialReportDue === null ? times[workingLevel] : `by ${dueWords(initialReportDue, now)}`,
          h('p', {}, 'The text is below. If SOR-RL does not work, send a manual report.'),
        ),
    ),
    calls.length + open.length === 0 &&
      h('p', { id: 'no-calls' }, 'No one else needs to be notified on these answers.'),
    protectionLine(state, assessment),
    open.length > 0 && h('h4', { id: 'open-calls-heading' }, 'Calls that depend on an open answer'),
    open.length > 0 &&
      h(
        'ul',
        { class: 'plain', id: 'open-calls' },
        open.map((duty) =>
          h(
            'li',
            { id: `open-${callId(duty)}` },
            h(
              'p',
              {},
              h('b', {}, recipientWords(state, duty)),
              duty.timing === 'unspecified' ? '' : `, ${manner(duty)}`,
            ),
            openAnswers(`open-${callId(duty)}`, duty, questions),
          ),
        ),
      ),
  );
}

const recipientWords = ({ draft }: State, { recipient, individual }: NotificationDuty): string =>
  `${recipientLabel(recipient)}${individual === undefined ? '' : ` about ${individualLabel(draft, individual)}`}`;

function callItem(state: State, assessment: Assessment, duty: NotificationDuty): HTMLElement {
  const { because, record, status, recipient, recordInReportEvenIfNotMade } = duty;
  const id = callId(duty);
  const isWorking = status !== 'required';
  const isFirstCall = recipient === 'ministry-designate';
  return stepItem(
    state,
    id,
    recipientWords(state, duty),
    manner(duty),
    isWorking && h('p', { class: 'working' }, 'You are working to Level 1, so make this call now.'),
    ruleLines(`${id}-why`, because),
    recordInReportEvenIfNotMade &&
      h('p', {}, 'Record this notification in the report. If you did not make it, give the reason.'),
    isFirstCall && firstCallScript(state, assessment),
    !isFirstCall &&
      record.length > 0 &&
      disclosure(
        `${id}-record`,
        `Record ${record.length === 1 ? 'this detail' : `these ${record.length} details`}`,
        false,
        ruleLines(`${id}-details`, record),
      ),
  );
}

/** What to say in the first call to the ministry, with what the answers contain already. */
const firstCallScript = (state: State, assessment: Assessment): Child =>
  disclosure(
    'first-call',
    'What to say in this call',
    true,
    h(
      'ol',
      { class: 'script', id: 'first-call-items' },
      firstCallOf(state, assessment).map(({ id, text, value }) =>
        h('li', { id: `say-${id}` }, text, value !== null && h('b', {}, ` ${value}`)),
      ),
    ),
  );

function stepItem(state: State, id: string, label: string, how: string, ...content: readonly Child[]): HTMLElement {
  const at = state.desk.done[id];
  return h(
    'li',
    { id: `${id}-step`, 'data-done': at !== undefined },
    checkbox(id, [h('b', {}, label), how === '' ? '' : `, ${how}`], {
      'data-do': 'call',
      'data-id': id,
      checked: at !== undefined,
    }),
    at !== undefined &&
      h(
        'span',
        { class: 'field done-at', id: `${id}-at-field` },
        h('label', { for: `${id}-at` }, 'Done at'),
        h('input', { id: `${id}-at`, type: 'datetime-local', value: at, 'data-do': 'call-time', 'data-id': id }),
      ),
    content,
  );
}
