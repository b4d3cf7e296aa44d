import { describe, expect, test } from 'vitest';
import { addedCriteria, comparedCriteria } from '../../scripts/handbook/criteria.ts';
import { type Difference, differences } from '../../scripts/handbook/differences.ts';
import { determineLevel } from '../../src/assess/determine-level.ts';
import { parseOccurrence } from '../../src/input/check-occurrence.ts';
import type { GuidelinesId } from '../../src/model/occurrence.ts';
import type { FactId } from '../../src/vocabulary/facts.ts';

const all = differences();
type Answers = { readonly [F in FactId]?: boolean };

/** The Level by the public function, which the page does not use. */
function level({ category, subcategory }: Difference, facts: Answers, guidelines: GuidelinesId): unknown {
  const [entry] = parseOccurrence({
    provider: { programs: ['interpreter'] },
    entries: [{ category, subcategory }],
  }).entries;
  if (entry === undefined) throw new RangeError('an occurrence has the entry that it was given');
  return determineLevel(entry, { facts, guidelines }).level;
}

const answered = (yes: readonly FactId[], no: readonly FactId[]): Answers =>
  Object.fromEntries([...yes.map((id) => [id, true]), ...no.map((id) => [id, false])]);

test('every subcategory is compared', () => {
  expect(all).toHaveLength(new Set(all.map(({ category, subcategory }) => `${category}/${subcategory}`)).size);
  expect(all.length).toBeGreaterThan(40);
});

describe.each(all.map((difference) => [`${difference.category}/${difference.subcategory}`, difference] as const))(
  '%s',
  (_, difference) => {
    const { facts, witnesses, combinations, changed } = difference;

    test('the smallest sets of answers cover exactly the combinations whose Level differs', () => {
      let counted = 0;
      for (let answers = 0; answers < combinations; answers++) {
        const yes = facts.filter((_fact, place) => (answers >> place) & 1);
        const given = answered(
          yes,
          facts.filter((id) => !yes.includes(id)),
        );
        const [before, after] = [level(difference, given, '2019'), level(difference, given, '2025-11')];
        if (before !== after) counted++;
        const covering = witnesses.filter(
          (set) => set.yes.every((id) => given[id] === true) && set.no.every((id) => given[id] === false),
        );
        expect(covering.length > 0).toBe(before !== after);
        for (const set of covering) expect([set.before, set.after]).toEqual([before, after]);
      }
      expect(counted).toBe(changed);
    });

    test('each set settles both Levels, and none can lose an answer', () => {
      for (const { yes, no, before, after } of witnesses) {
        const levels = (given: Answers): unknown[] => [
          level(difference, given, '2019'),
          level(difference, given, '2025-11'),
        ];
        expect(levels(answered(yes, no))).toEqual([before, after]);
        for (const dropped of [...yes, ...no]) {
          const fewer = answered(
            yes.filter((id) => id !== dropped),
            no.filter((id) => id !== dropped),
          );
          expect(levels(fewer)).not.toEqual([before, after]);
        }
      }
    });
  },
);

test('November 2025 never lowers a Level of the 2019 sheet', () => {
  expect(all.flatMap(({ witnesses }) => witnesses).every(({ before, after }) => before === 2 && after === 1)).toBe(
    true,
  );
});

test('what the 2019 sheet lacks is media attention, the Crisis Response Team and other individual actions', () => {
  const added = addedCriteria().map(({ rule }) => rule.id);
  expect(added.filter((id) => !id.endsWith('.media')).sort()).toEqual([
    '13d.level-1.other.immediate-risk',
    '13d.level-1.other.threat',
    '13i.level-1.crisis-response-team',
  ]);
  expect(added.filter((id) => id.endsWith('.media'))).toHaveLength(16);
});

test('every criterion of the 2019 sheet has a counterpart, and only contraband reaches further', () => {
  const compared = comparedCriteria();
  expect(compared.filter(({ after }) => after.length === 0)).toEqual([]);
  expect(compared.filter(({ reach }) => reach !== 'same').map(({ before, reach }) => [before.id, reach])).toEqual([
    ['2019.13d.level-1.contraband.danger', 'wider'],
  ]);
});
