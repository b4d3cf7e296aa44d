import type { Assessment, DescriptionRequirement } from '../../../../src/index.ts';
import { policyParts, policyValue } from '../../../../src/phrases/answers.ts';
import { type Child, h } from '../../dom.ts';
import type { Draft } from '../../state.ts';
import { entryLabel } from '../../words.ts';
import { disclosure } from '../controls.ts';
import { ruleLine, ruleLines } from '../rules.ts';
import { section } from './section.ts';

export function informationSection({ personalInformation: policy }: Assessment): Child {
  return section(
    'information',
    'Personal information',
    h(
      'dl',
      {},
      policyParts.map(([part, label]) => [h('dt', {}, label), h('dd', {}, policyValue(policy[part]))]),
    ),
    disclosure('information-why', `Rules (${policy.because.length})`, false, ruleLines('information', policy.because)),
  );
}

export function descriptionSection(draft: Draft, { description }: Assessment): Child {
  if (description.length === 0) return undefined;
  const groups = [undefined, ...draft.entries.keys()].flatMap((index) => {
    const items = description.filter((item) => item.index === index);
    return items.length === 0 ? [] : [{ index, items }];
  });
  return section(
    'description',
    'What to describe',
    groups.map(({ index, items }) => {
      const entry = index === undefined ? undefined : draft.entries[index];
      const heading = entry === undefined ? 'Every report' : `Entry ${(index ?? 0) + 1}: ${entryLabel(entry)}`;
      return disclosure(
        `description-${index ?? 'all'}`,
        `${heading} (${items.length})`,
        false,
        checklist(`description-${index ?? 'all'}`, items),
      );
    }),
  );
}

const checklist = (key: string, items: readonly DescriptionRequirement[]): Child =>
  h(
    'ul',
    { class: 'rules checklist' },
    items.map((item) =>
      ruleLine(`${key}-${item.id}`, item.when === undefined ? item : { ...item, text: `${item.text} (${item.when})` }),
    ),
  );
