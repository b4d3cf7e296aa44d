import { withValues } from '../phrases/expected.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { factsOf } from './check-facts.ts';
import {
  type Check,
  isBlank,
  isRecord,
  listOf,
  nonEmptyString,
  oneOf,
  optional,
  optionalChoice,
  type Path,
  recordOf,
  typeProblem,
  unknownId,
  unknownKey,
} from './checks.ts';
import type { Problem } from './problem.ts';
import { mapsOf, type VocabularyMaps } from './vocabulary-maps.ts';

const details = optionalChoice(
  listOf(
    'a list of details',
    recordOf('a detail', { label: nonEmptyString('a label'), value: nonEmptyString('a value') }),
  ),
);

/** The fields of an entry besides its category, its individual and its facts. */
const statements: Readonly<Record<string, Check>> = {
  claim: optionalChoice(oneOf(['alleged', 'witnessed', 'suspected'])),
  role: optionalChoice(oneOf(['perpetrator', 'victim', 'unknown'])),
  specify: optional(nonEmptyString('what is specified, as text')),
  riskIndicators: details,
  additionalDetails: details,
};

/** The keys of an entry. */
export const keysOfEntry = [
  'category',
  'subcategory',
  'type',
  'individual',
  'claim',
  'role',
  'specify',
  'facts',
  'riskIndicators',
  'additionalDetails',
] as const;
const known: ReadonlySet<string> = new Set(keysOfEntry);

/** An entry, with the ids that an edition knows; `individuals` are the ids it may name, where they are known. */
export function checkEntry(
  value: unknown,
  path: Path,
  problems: Problem[],
  vocabulary: Vocabulary,
  individuals?: ReadonlySet<string>,
): void {
  const maps = mapsOf(vocabulary);
  if (!isRecord(value)) {
    problems.push(typeProblem(value, path, 'an entry with a category'));
    return;
  }
  let place = 0;
  for (const key in value) {
    place++;
    if (!known.has(key) && Object.hasOwn(value, key))
      problems.push(unknownKey(key, place, path, keysOfEntry, problems.length));
  }
  checkTaxonomy(value, path, problems, maps);
  checkIndividual(value.individual, path, problems, individuals);
  for (const key in statements) if (value[key] !== undefined) statements[key]?.(value[key], [...path, key], problems);
  if (value.facts !== undefined) factsOf(maps, 'entry')(value.facts, [...path, 'facts'], problems);
}

function checkTaxonomy(
  { category, subcategory, type }: Readonly<Record<string, unknown>>,
  path: Path,
  problems: Problem[],
  { taxonomy }: VocabularyMaps,
): void {
  const subcategories = typeof category === 'string' ? taxonomy.get(category) : undefined;
  if (subcategories === undefined) {
    problems.push(unknownOf(category, [...path, 'category'], [...taxonomy.keys()], problems.length));
    return;
  }
  const types = typeof subcategory === 'string' ? subcategories.get(subcategory) : undefined;
  if (types === undefined && !isBlank(subcategory)) {
    problems.push(unknownOf(subcategory, [...path, 'subcategory'], [...subcategories.keys()], problems.length));
  } else if (!isBlank(type)) {
    const known = types ?? [...subcategories.values()].flat();
    if (typeof type !== 'string' || !known.includes(type))
      problems.push(unknownOf(type, [...path, 'type'], known, problems.length));
  }
}

/** A category, subcategory or type that is not there. */
function unknownOf(value: unknown, path: Path, ids: readonly string[], before: number): Problem {
  const expected =
    ids.length === 0 ? 'nothing, since the subcategory has no types' : withValues('one of {ids}', { ids });
  if (typeof value !== 'string') return typeProblem(value, path, expected);
  return value === '' ? typeProblem(null, path, expected) : unknownId(value, path, expected, ids, before);
}

function checkIndividual(
  value: unknown,
  path: Path,
  problems: Problem[],
  individuals: ReadonlySet<string> | undefined,
): void {
  if (isBlank(value)) return;
  if (typeof value !== 'string') problems.push(typeProblem(value, [...path, 'individual'], 'the id of an individual'));
  else if (individuals !== undefined && !individuals.has(value)) {
    const expected = 'the id of one of the individuals of the occurrence';
    problems.push({ code: 'unknown-individual', path: [...path, 'individual'], expected });
  }
}
