import type { Assessment } from '../../../../src/index.ts';
import { policyParts, policyValue } from '../../../../src/phrases/answers.ts';
import { type Child, h } from '../../dom.ts';
import type { State } from '../../state.ts';
import { entryLabel, sectionWords } from '../../words.ts';
import { checkbox, disclosure } from '../controls.ts';
import { section } from './section.ts';

/** What to write, item by item. A tick says that it is in the text. */
export function checklistSection(state: State, assessment: Assessment): Child {
  const { description, personalInformation } = assessment;
  if (description.length === 0) return undefined;
  const { draft, desk } = state;
  const groups = [...new Set(description.map(({ index }) => index))].map((index) => ({
    index,
    items: description.filter((item) => item.index === index),
  }));
  const ticked = description.filter((item) => desk.ticked.includes(itemId(item))).length;
  return section(
    'now-checklist',
    `What to write (${ticked} of ${description.length} done)`,
    groups.map(({ index, items }) => {
      const entry = index === undefined ? undefined : draft.entries[index];
      const id = `check-${index ?? 'all'}`;
      return h(
        'div',
        { id },
        h('h4', { id: `${id}-heading` }, entry === undefined ? 'In every report' : entryLabel(entry)),
        h(
          'ul',
          { class: 'ticks', id: `${id}-list`, 'aria-labelledby': `${id}-heading` },
          items.map((item) => {
            const key = itemId(item);
            const when = item.when === undefined ? '' : ` (${item.when})`;
            return h(
              'li',
              { id: `${key}-item` },
              checkbox(key, [`${item.text}${when} `, h('small', {}, sectionWords(item.citations))], {
                'data-do': 'tick',
                'data-id': key,
                checked: desk.ticked.includes(key),
              }),
            );
          }),
        ),
      );
    }),
    disclosure(
      'now-policy',
      'Personal information in this report',
      false,
      h(
        'dl',
        {},
        policyParts.map(([part, label]) => [h('dt', {}, label), h('dd', {}, policyValue(personalInformation[part]))]),
      ),
    ),
  );
}

const itemId = ({ id, index }: Assessment['description'][number]): string => `tick-${id}-${index ?? 'all'}`;
