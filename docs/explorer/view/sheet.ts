import type { Assessment } from '../../../src/index.ts';
import { decisions, manner } from '../../../src/phrases/answers.ts';
import { readableDate } from '../../../src/phrases/times.ts';
import { callId, callsOf, openCallsOf, reportStep } from '../calls.ts';
import { readableTime, timestampAt } from '../clock.ts';
import { deadlinesOf } from '../deadlines.ts';
import { type Child, h } from '../dom.ts';
import { openForLevel } from '../questions.ts';
import { individualLabel, type State } from '../state.ts';
import { entryLabel, programLabel, recipientLabel } from '../words.ts';
import { actionWords } from './bar.ts';

/** The sheet to print: one page with the deadline, the calls and the checklist. The screen does not show it. */
export function sheet(state: State, assessment: Assessment | undefined, now: number, address: string): HTMLElement {
  if (state.page !== 'do-now' || assessment === undefined) return h('div', { id: 'sheet', hidden: true });
  const { draft, desk } = state;
  const { reportability, level, description, receipt, initialReportDue, workingLevel } = assessment;
  const { nextUpdate } = deadlinesOf(state, assessment);
  const open = openForLevel(assessment);
  const item = (id: string, text: Child, because = ''): HTMLElement =>
    h('li', { 'data-done': id in desk.done || desk.ticked.includes(id) }, text, because === '' ? '' : ` (${because})`);
  const about = (individual: string | undefined): string =>
    individual === undefined ? '' : ` about ${individualLabel(draft, individual)}`;
  return h(
    'div',
    { id: 'sheet', 'data-long': description.length > 30 },
    h('h1', {}, workingLevel === null ? decisions[reportability.decision] : actionWords(assessment, now)),
    h(
      'p',
      {},
      [
        ...draft.provider.programs.map(programLabel),
        ...draft.entries.map((entry) => `${entryLabel(entry)}${about(entry.individual ?? undefined)}`),
        ...(draft.awareAt == null ? [] : [`aware ${readableTime(draft.awareAt)}`]),
        ...(initialReportDue === null ? [] : [`report due ${readableTime(initialReportDue)}`]),
        ...(nextUpdate === null ? [] : [`next update due ${readableDate(nextUpdate)}`]),
      ].join(' · '),
    ),
    h('p', {}, h('b', {}, 'Why: '), [...reportability.because, ...level.because].map(({ text }) => text).join(' ')),
    open.length > 0 && h('p', {}, h('b', {}, 'Still to find out: '), open.map(({ prompt }) => prompt).join(' ')),
    h('h2', {}, 'Call and report'),
    h(
      'ul',
      {},
      callsOf(assessment).map((duty) =>
        item(
          callId(duty),
          [
            h('b', {}, `${recipientLabel(duty.recipient)}${about(duty.individual)}`),
            manner(duty) === '' ? '' : `, ${manner(duty)}`,
            ' at ____',
          ],
          duty.because[0]?.text ?? (duty.status === 'required' ? '' : 'while you work to Level 1'),
        ),
      ),
      workingLevel !== null && item(reportStep, [h('b', {}, 'Submit the report in SOR-RL'), ' at ____']),
      openCallsOf(assessment).map((duty) =>
        item('', `Decide: ${recipientLabel(duty.recipient)}${about(duty.individual)}`),
      ),
    ),
    h('h2', {}, 'What to write'),
    h(
      'ul',
      { class: 'in-columns' },
      description.map(({ id, index, text, when }) =>
        item(`tick-${id}-${index ?? 'all'}`, `${text}${when === undefined ? '' : ` (${when})`}`),
      ),
    ),
    h(
      'p',
      { class: 'foot' },
      `${receipt.library}, edition ${receipt.guidelines}, rules ${receipt.rulesDigest}. Printed ${readableTime(timestampAt(now))} (Ontario) from ${address}. The Guidelines are the authority; this is not legal advice.`,
    ),
  );
}
