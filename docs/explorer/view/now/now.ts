import type { Assessment } from '../../../../src/index.ts';
import { decisions } from '../../../../src/phrases/answers.ts';
import { h } from '../../dom.ts';
import type { State } from '../../state.ts';
import { actionWords } from '../bar.ts';
import { button } from '../controls.ts';
import { callSection } from './call-section.ts';
import { checklistSection } from './checklist-section.ts';
import { companionSection } from './companion-section.ts';
import { dateSection } from './date-section.ts';
import { reasonSection } from './reason-section.ts';
import { textSection } from './text-section.ts';

/** The page "Do now": the deadline, the calls, the text and the dates, in the order in which they are done. */
export function doNow(state: State, assessment: Assessment | undefined, now: number): HTMLElement {
  if (state.page !== 'do-now' || assessment === undefined) return h('div', { id: 'now', hidden: true });
  const { reportability, workingLevel } = assessment;
  const isReported = reportability.decision !== 'not-reportable';
  return h(
    'div',
    { id: 'now' },
    h(
      'h2',
      { id: 'now-heading', tabindex: -1 },
      isReported && workingLevel !== null
        ? `Do now. ${actionWords(assessment, now)}`
        : decisions[reportability.decision],
    ),
    h(
      'p',
      { id: 'now-print' },
      button('print-sheet', 'Print this on one sheet', { 'data-do': 'print', class: 'quiet' }),
    ),
    h(
      'div',
      { class: 'now-columns', id: 'now-columns' },
      h(
        'div',
        { id: 'now-first' },
        reasonSection(assessment),
        callSection(state, assessment, now),
        companionSection(state, assessment),
        dateSection(state, assessment),
        textSection(state, assessment),
      ),
      h('div', { id: 'now-second' }, checklistSection(state, assessment)),
    ),
  );
}
