import type { Assessment } from '../../../src/index.ts';
import { decisions, times } from '../../../src/phrases/answers.ts';
import { readableTime, remaining } from '../clock.ts';
import { type Child, h } from '../dom.ts';
import { levelNames } from '../words.ts';
import { button } from './controls.ts';

/** The bar that stays in sight: the Level, whether to report, and the clock. */
export function bar(assessment: Assessment | undefined, now: number): HTMLElement {
  if (assessment === undefined) {
    return h('div', { id: 'bar' }, h('p', { id: 'bar-start' }, 'Choose a program and what happened to begin.'));
  }
  const { level, workingLevel, reportability, initialReportDue } = assessment;
  const state = level.level === null ? 'none' : level.level === 'undetermined' ? 'open' : String(level.level);
  return h(
    'div',
    { id: 'bar', 'data-level': state },
    h(
      'p',
      { id: 'bar-level', class: 'level' },
      h('strong', {}, levelNames(level.level)),
      workingLevel !== null &&
        h(
          'span',
          { class: 'time' },
          level.level === 'undetermined'
            ? `Treat it as Level ${workingLevel}: report ${times[workingLevel]}`
            : `Report ${times[workingLevel]}`,
        ),
    ),
    h('p', { id: 'bar-decision' }, decisions[reportability.decision]),
    clock(initialReportDue, workingLevel !== null, now),
  );
}

function clock(due: string | null, wanted: boolean, now: number): Child {
  if (!wanted) return undefined;
  if (due === null) {
    return h(
      'div',
      { id: 'bar-clock', class: 'clock' },
      button('bar-aware', 'Enter when you became aware', { 'data-do': 'to-aware', class: 'quiet' }),
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
