import { type Expected, withValues } from '../phrases/expected.ts';
import type { FactScope } from '../vocabulary/facts.ts';
import { retiredFacts } from '../vocabulary/facts.ts';
import { type Check, isBlank, isRecord, type Path, typeProblem, unknownKey } from './checks.ts';
import type { Problem } from './problem.ts';
import type { VocabularyMaps } from './vocabulary-maps.ts';

const belongs: Readonly<Record<FactScope, Expected>> = {
  occurrence: 'this fact on the occurrence',
  entry: 'this fact on an entry or the occurrence',
  individual: 'this fact on an individual',
};

const onlyFacts = 'only ids of `facts`';

/** The facts that may be answered at a place: on the occurrence, also facts that apply to all of its entries. */
export function factsAt({ scopes }: VocabularyMaps, place: 'occurrence' | 'entry'): string[] {
  return [...scopes].flatMap(([id, scope]) =>
    scope === place || (place === 'occurrence' && scope === 'entry') ? [id] : [],
  );
}

/** Answers by fact id, at a place that takes facts of some scopes: yes, no, or null for known to be unknown; '' reads as left out. */
export function factsOf({ scopes }: VocabularyMaps, ...allowed: readonly FactScope[]): Check {
  return (value, path, problems) => {
    if (isBlank(value)) return;
    if (!isRecord(value)) {
      problems.push(typeProblem(value, path, 'answers by fact id'));
      return;
    }
    let place = 0;
    for (const id in value) {
      place++;
      checkAnswer(value, id, place, scopes, allowed, path, problems);
    }
  };
}

function checkAnswer(
  answers: Readonly<Record<string, unknown>>,
  id: string,
  place: number,
  scopes: ReadonlyMap<string, FactScope>,
  allowed: readonly FactScope[],
  path: Path,
  problems: Problem[],
): void {
  const scope = scopes.get(id);
  if (scope === undefined) {
    if (!Object.hasOwn(answers, id)) return;
    const problem = retiredFact(id, path);
    problems.push(problem ?? unknownKey(id, place, path, [...scopes.keys()], problems.length, onlyFacts));
  } else if (!allowed.includes(scope)) {
    problems.push({ code: 'wrong-scope', path: [...path, id], expected: belongs[scope] });
  } else {
    const answer = answers[id];
    if (typeof answer !== 'boolean' && !isBlank(answer)) {
      problems.push({ code: 'wrong-type', path: [...path, id], expected: 'true, false or null' });
    }
  }
}

/** A fact of an earlier release, with the facts to answer in its place; undefined for any other key. */
function retiredFact(id: string, path: Path): Problem | undefined {
  const replacedBy = Object.hasOwn(retiredFacts, id) ? retiredFacts[id] : undefined;
  if (replacedBy === undefined) return undefined;
  const expected = withValues('{facts} in place of the retired fact {id}', { facts: replacedBy, id });
  return { code: 'unknown-key', path, expected, nearest: replacedBy[0] };
}
