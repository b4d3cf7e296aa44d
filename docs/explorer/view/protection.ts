import type { Assessment } from '../../../src/index.ts';
import { type Child, h } from '../dom.ts';
import { keyOf } from '../keys.ts';
import { askedGroups } from '../questions.ts';
import { individualLabel, type State } from '../state.ts';
import { button } from './controls.ts';

/** The duty to report to a society, asked next to the calls of every report about a child. It is never ranked away. */
export function protectionLine(state: State, assessment: Assessment): Child {
  const asked = askedGroups(state, assessment)
    .flatMap(({ questions }) => questions)
    .filter(({ missing }) => missing === 'childInNeedOfProtection');
  return asked.map(({ key, prompt, given, index, notKnown }) => {
    const individual = state.draft.entries[index ?? -1]?.individual;
    const about = individual == null || asked.length < 2 ? '' : `${individualLabel(state.draft, individual)}: `;
    const put = (value: string, label: string, isChosen: boolean): HTMLElement =>
      button(`protect-${key}-${value}`, label, {
        'data-do': 'answer',
        'data-key': key,
        'data-value': value,
        'aria-pressed': isChosen,
        class: 'quiet small',
      });
    return h(
      'div',
      {
        class: 'together protect',
        role: 'group',
        'aria-label': prompt,
        id: `protect-${keyOf({ missing: 'childInNeedOfProtection', ...(index === undefined ? {} : { index }) })}`,
      },
      h('span', {}, about, prompt),
      put('yes', 'Yes', given === true),
      put('no', 'No', given === false),
      put('?', 'Not known', given === undefined && notKnown),
    );
  });
}
