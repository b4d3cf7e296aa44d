import type { Assessment, EntryAssessment } from '../../../../src/index.ts';
import { decisions, times } from '../../../../src/phrases/answers.ts';
import { type Child, h } from '../../dom.ts';
import { type Draft, individualLabel } from '../../state.ts';
import { entryLabel, levelNames } from '../../words.ts';
import { disclosure } from '../controls.ts';
import { dependsOn } from '../depends-on.ts';
import { ruleLines } from '../rules.ts';
import { section } from './section.ts';

export function reportSection({ reportability, questions }: Assessment): Child {
  return section(
    'report',
    decisions[reportability.decision],
    ruleLines('report', reportability.because),
    dependsOn('report', reportability, questions),
  );
}

export function levelSection({ level, workingLevel, questions }: Assessment): Child {
  const open = level.level === 'undetermined';
  return section(
    'level',
    open
      ? `The Level is not settled. Treat it as Level ${workingLevel}.`
      : `${levelNames(level.level)}${level.level === null ? '' : `: report ${times[level.level]}`}`,
    level.level === null && h('p', {}, 'An incident that is not reported has no Level.'),
    ruleLines('level', level.because),
    dependsOn('level', level, questions),
    level.ruledOut.length > 0 &&
      disclosure(
        'level-ruled-out',
        `Ruled out: ${level.ruledOut.length} Level 1 ${level.ruledOut.length === 1 ? 'criterion' : 'criteria'}`,
        false,
        ruleLines('level-out', level.ruledOut),
      ),
  );
}

export function entriesSection(draft: Draft, { entries }: Assessment): Child {
  if (entries.length < 2) return undefined;
  return section(
    'entries',
    'Entry by entry',
    h(
      'ol',
      { class: 'plain' },
      entries.map((entry) => entryItem(draft, entry)),
    ),
  );
}

function entryItem(draft: Draft, { index, reportability, level }: EntryAssessment): HTMLElement {
  const entry = draft.entries[index];
  const about = entry?.individual == null ? '' : `, ${individualLabel(draft, entry.individual)}`;
  return h(
    'li',
    { id: `by-entry-${index}` },
    disclosure(
      `by-entry-${index}-why`,
      [
        entry === undefined ? '' : `${entryLabel(entry)}${about}: `,
        h('b', {}, `${decisions[reportability.decision]}; ${levelNames(level.level)}`),
      ],
      false,
      ruleLines(`by-entry-${index}-report`, reportability.because),
      ruleLines(`by-entry-${index}-level`, level.because),
    ),
  );
}
