import { expect, test } from 'vitest';
import { assessWith } from '../../src/assess/assess.ts';
import type { Condition } from '../../src/logic/condition.ts';
import type { Entry } from '../../src/model/occurrence.ts';
import type { DescriptionItem } from '../../src/model/rule.ts';
import { alwaysReportable, forEach, reportableWhen, residual, smallEdition } from './small-edition.ts';

const always: Condition = { all: [] };
const outbreak: Condition = { fact: 'outbreak' };
const item = (id: string, more: Partial<DescriptionItem> = {}): DescriptionItem => ({
  ...residual(id),
  per: 'entry',
  when: always,
  ...more,
});
const facts = [{ id: 'outbreak', question: 'Did many fall ill?', help: '', citations: [] }] as const;
const illness = (outbreak: boolean | null): Entry => ({ category: 'serious-illness', facts: { outbreak } });

function checklist(description: readonly DescriptionItem[], entries: readonly Entry[]) {
  const edition = smallEdition({
    facts,
    description,
    reportability: forEach(alwaysReportable, { death: reportableWhen({ any: [] }) }),
  });
  return assessWith(edition, {
    provider: { programs: ['education'], limitedPersonalInformationApproved: false },
    entries,
  }).description.map(({ id, index, when }) => [id, index, when].filter((part) => part !== undefined).join(' '));
}

test('items for the report come first, once; then the items for each entry', () => {
  const items = [item('a'), item('b', { per: 'report' }), item('c'), item('d', { per: 'report' })];
  expect(checklist(items, [illness(true), illness(false)])).toEqual(['b', 'd', 'a 0', 'c 0', 'a 1', 'c 1']);
});

test('nothing is described of an entry that is not reported', () => {
  const items = [item('a'), item('b', { per: 'report' })];
  expect(checklist(items, [{ category: 'death' }, illness(true)])).toEqual(['b', 'a 1']);
  expect(checklist(items, [{ category: 'death' }])).toEqual([]);
});

test('an item stays until it is known not to apply, with the case in which it does', () => {
  const when = '“Did many fall ill?” is answered yes';
  expect(checklist([item('a', { when: outbreak })], [illness(true), illness(false), illness(null)])).toEqual([
    'a 0',
    `a 2 ${when}`,
  ]);
  expect(
    checklist([item('a', { when: outbreak, per: 'report' })], [illness(false), illness(null), illness(true)]),
  ).toEqual([`a ${when}`]);
});

test('what only the person who writes can tell is said in words', () => {
  expect(checklist([item('a', { onlyIf: 'where applicable' })], [illness(true)])).toEqual(['a 0 where applicable']);
  expect(checklist([item('a', { onlyIf: 'where applicable', per: 'report' })], [illness(true)])).toEqual([
    'a where applicable',
  ]);
  expect(checklist([item('a', { onlyIf: 'where applicable', when: outbreak })], [illness(null)])).toEqual([
    'a 0 where applicable',
  ]);
});

test('an item of some subcategories tells them while the subcategory is open', () => {
  const ofBoth = item('a', { subcategories: ['mental-health', 'communicable-disease'], when: outbreak });
  const open = 'the subcategory is Mental health or Communicable disease';
  expect(checklist([ofBoth], [illness(true)])).toEqual([`a 0 ${open}`]);
  expect(checklist([ofBoth], [illness(null)])).toEqual([`a 0 ${open} and “Did many fall ill?” is answered yes`]);
  expect(
    checklist([ofBoth], [{ category: 'serious-illness', subcategory: 'mental-health', facts: { outbreak: true } }]),
  ).toEqual(['a 0']);
  expect(checklist([ofBoth], [{ category: 'serious-illness', subcategory: 'unknown-cause' }])).toEqual([]);
});
