import { editionInForce, levelsInForce, taxonomy } from '../../src/editions/current.ts';
import { previousEdition } from '../../src/editions/lookup.ts';
import type { CategoryId } from '../../src/model/ids.ts';
import type { FactId } from '../../src/vocabulary/facts.ts';
import { factIdsOf } from '../../src/vocabulary/vocabulary.ts';
import { levelCriteria, levelWith, yesIn } from './level-criteria.ts';

const previous = previousEdition(editionInForce);

type Level = 1 | 2;

/** A smallest set of answers that gives the two editions different Levels, whatever else is answered. */
export interface Witness {
  readonly before: Level;
  readonly after: Level;
  readonly yes: readonly FactId[];
  readonly no: readonly FactId[];
}

/** The Levels of both editions over every combination of yes and no to what either reads. */
export interface Difference {
  readonly category: CategoryId;
  readonly subcategory: string;
  readonly facts: readonly FactId[];
  readonly combinations: number;
  /** How many of them have another Level. */
  readonly changed: number;
  readonly witnesses: readonly Witness[];
}

/** Every category and subcategory, compared. */
export function differences(): Difference[] {
  return taxonomy.flatMap(({ id: category, subcategories }) =>
    subcategories.map(({ id: subcategory }) => compare(category, subcategory)),
  );
}

function compare(category: CategoryId, subcategory: string): Difference {
  const [before, after] = [previous.levels, levelsInForce].map((levels) =>
    levelCriteria(levels, category, subcategory),
  );
  if (before === undefined || after === undefined) throw new RangeError('two editions are compared');
  const facts = factIdsOf(editionInForce.vocabulary.factScopes).filter(
    (id) => before.facts.includes(id) || after.facts.includes(id),
  );
  const combinations = 2 ** facts.length;
  const changes = new Map<string, number[]>();
  for (let answers = 0; answers < combinations; answers++) {
    const yes = yesIn(facts, answers);
    const levels = [levelWith(before, yes), levelWith(after, yes)] as const;
    if (levels[0] === levels[1]) continue;
    const key = levels.join();
    changes.set(key, [...(changes.get(key) ?? []), answers]);
  }
  return {
    category,
    subcategory,
    facts,
    combinations,
    changed: [...changes.values()].reduce((sum, { length }) => sum + length, 0),
    witnesses: [...changes].flatMap(([key, terms]) =>
      smallestSets(terms, facts.length).map((set) => witness(set, facts, key.startsWith('1') ? 1 : 2)),
    ),
  };
}

/** Answers that matter (`care`), and which of these are yes. */
interface AnswerSet {
  readonly care: number;
  readonly yes: number;
}

/**
 * The smallest sets of answers that all combinations with them are among those given: two sets that differ in one answer alone join
 * to one without it, until none do.
 */
function smallestSets(combinations: readonly number[], facts: number): AnswerSet[] {
  let sets: readonly AnswerSet[] = combinations.map((yes) => ({ care: 2 ** facts - 1, yes }));
  const smallest: AnswerSet[] = [];
  while (sets.length > 0) {
    const joined = new Map<string, AnswerSet>();
    const used = new Set<AnswerSet>();
    for (const a of sets) {
      for (const b of sets) {
        const differing = a.yes ^ b.yes;
        if (a.care !== b.care || differing === 0 || (differing & (differing - 1)) !== 0) continue;
        used.add(a);
        const set = { care: a.care & ~differing, yes: a.yes & ~differing };
        joined.set(`${set.care} ${set.yes}`, set);
      }
    }
    smallest.push(...sets.filter((set) => !used.has(set)));
    sets = [...joined.values()];
  }
  return smallest.sort((a, b) => bits(a.care) - bits(b.care) || bits(a.yes) - bits(b.yes) || a.yes - b.yes);
}

const bits = (number: number): number => number.toString(2).replaceAll('0', '').length;

function witness({ care, yes }: AnswerSet, facts: readonly FactId[], before: Level): Witness {
  const cared = facts.filter((_, place) => (care >> place) & 1);
  const answered = (id: FactId): boolean => ((yes >> facts.indexOf(id)) & 1) === 1;
  return {
    before,
    after: before === 1 ? 2 : 1,
    yes: cared.filter(answered),
    no: cared.filter((id) => !answered(id)),
  };
}
