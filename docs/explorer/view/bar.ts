import type { Assessment } from '../../../src/index.ts';
import { decisions, times } from '../../../src/phrases/answers.ts';
import { dueWords, readableTime, remaining } from '../clock.ts';
import { type Child, h } from '../dom.ts';
import { openForLevel } from '../questions.ts';
import type { State } from '../state.ts';
import { button } from './controls.ts';

/** The bar that stays in sight: what to do, by when, and what could still change it. */
export function bar({ page }: Pick<State, 'page'>, assessment: Assessment | undefined, now: number): HTMLElement {
  if (assessment === undefined) {
    return h('div', { id: 'bar' }, h('p', { id: 'bar-start' }, 'Three answers give you the deadline.'));
  }
  const { level, workingLevel, reportability, initialReportDue } = assessment;
  const state = level.level === null ? 'none' : level.level === 'undetermined' ? 'open' : String(level.level);
  return h(
    'div',
    { id: 'bar', 'data-level': state },
    h(
      'div',
      { id: 'bar-level', class: 'level' },
      h('strong', { id: 'bar-action' }, actionWords(assessment, now)),
      h('span', { id: 'bar-decision' }, decisions[reportability.decision]),
      openWords(assessment),
    ),
    h(
      'div',
      { id: 'bar-side' },
      clock(initialReportDue, workingLevel !== null, now),
      page === 'questions'
        ? button('bar-do-now', 'Do now', { 'data-do': 'to-do-now' })
        : button('bar-questions', 'Back to the questions', { 'data-do': 'to-questions', class: 'quiet' }),
    ),
  );
}

/** "Treat as Level 1: report by 03:10" */
export function actionWords({ level, workingLevel, initialReportDue }: Assessment, now: number): string {
  if (workingLevel === null) return 'No Level';
  const by = initialReportDue === null ? times[workingLevel] : `by ${dueWords(initialReportDue, now)}`;
  return level.level === 'undetermined'
    ? `Treat as Level ${workingLevel}: report ${by}`
    : `Level ${workingLevel}: report ${by}`;
}

/** So many open questions are named in the bar. */
const most = 2;

function openWords(assessment: Assessment): Child {
  if (assessment.level.level !== 'undetermined') return undefined;
  const open = openForLevel(assessment);
  const [count, named] = [open.length, open.slice(0, most).map(({ prompt }) => prompt)];
  const more = count > most ? ` And ${count - most} more.` : '';
  return h(
    'span',
    { id: 'bar-open', class: 'open-facts' },
    `${count} ${count === 1 ? 'answer' : 'answers'} could ${assessment.workingLevel === 1 ? 'lower' : 'settle'} the Level: ${named.join(' ')}${more}`,
  );
}

function clock(due: string | null, isWanted: boolean, now: number): Child {
  if (!isWanted) return undefined;
  if (due === null) {
    return h(
      'div',
      { id: 'bar-clock', class: 'clock' },
      button('bar-aware', 'Enter when you became aware', {
        'data-do': 'change',
        'data-step': 'aware',
        class: 'quiet',
        'data-from': 'next',
      }),
    );
  }
  const { words, passed } = remaining(due, now);
  return h(
    'div',
    { id: 'bar-clock', class: 'clock', 'data-passed': passed },
    h('strong', { id: 'bar-left', role: 'timer', 'aria-live': 'off' }, words),
    h('span', { class: 'time' }, `Due ${readableTime(due)}`),
  );
}
