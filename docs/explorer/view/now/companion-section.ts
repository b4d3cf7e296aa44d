import type { Assessment } from '../../../../src/index.ts';
import { type Child, h } from '../../dom.ts';
import { individualLabel, type State } from '../../state.ts';
import { companionLabel } from '../../words.ts';
import { button } from '../controls.ts';
import { ruleLines } from '../rules.ts';
import { section } from './section.ts';

/** The entries that the report needs as well, added with one button. They count in every answer already. */
export function companionSection({ draft }: State, { companions }: Assessment): Child {
  if (companions.length === 0) return undefined;
  return section(
    'now-companions',
    'Add to the report',
    h(
      'ul',
      { class: 'plain', id: 'now-companion-list' },
      companions.map((companion, place) =>
        h(
          'li',
          { id: `now-companion-${place}` },
          h(
            'p',
            {},
            companion.how === 'also' ? 'Also report ' : `Report entry ${companion.index + 1} as `,
            h('b', {}, companionLabel(companion)),
            companion.individual === undefined ? '.' : ` for ${individualLabel(draft, companion.individual)}.`,
          ),
          ruleLines(`now-companion-${place}-why`, companion.because),
        ),
      ),
    ),
    button(
      'now-companions-take',
      companions.length === 1 ? 'Add this entry' : `Add these ${companions.length} entries`,
      {
        'data-do': 'companions',
      },
    ),
  );
}
