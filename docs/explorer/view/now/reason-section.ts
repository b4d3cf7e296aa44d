import type { Assessment } from '../../../../src/index.ts';
import { decisions } from '../../../../src/phrases/answers.ts';
import { h } from '../../dom.ts';
import { openForLevel } from '../../questions.ts';
import { openAnswers } from '../depends-on.ts';
import { ruleLines } from '../rules.ts';
import { section } from './section.ts';

/** Why it is this Level, and which answers could still change it. */
export function reasonSection(assessment: Assessment): HTMLElement {
  const { reportability, level, workingLevel, advisories } = assessment;
  const open = openForLevel(assessment);
  const unsettled = [...reportability.missingAt, ...level.missingAt];
  const warnings = advisories.filter(({ severity }) => severity === 'warning');
  return section(
    'now-reasons',
    decisions[reportability.decision],
    ruleLines('now-why', [...reportability.because, ...level.because]),
    open.length > 0 &&
      h(
        'p',
        { id: 'now-open-intro' },
        workingLevel === 1 && level.level === 'undetermined'
          ? 'The Level is not settled, so the shorter time counts. Ask someone who knows. These answers could lower the Level:'
          : 'These answers could still change what you must do:',
      ),
    open.length > 0 && openAnswers('now-open', { missing: [], missingAt: unsettled }, assessment.questions),
    warnings.length > 0 &&
      h(
        'ul',
        { class: 'plain', id: 'now-warnings' },
        warnings.map(({ text, source }) =>
          h('li', { 'data-severity': 'warning' }, h('p', {}, text), h('p', { class: 'source' }, source)),
        ),
      ),
  );
}
