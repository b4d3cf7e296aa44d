import { factsOf } from './check-facts.ts';
import {
  type Check,
  isLeftOut,
  isRecord,
  oneOf,
  optional,
  type Path,
  text,
  unknownId,
  unknownKey,
  wrong,
} from './checks.ts';
import type { InputProblem } from './invalid-input-error.ts';
import { categoryIndex } from './taxonomy-index.ts';

const facts = factsOf('entry');
const claim = optional(oneOf(['alleged', 'witnessed', 'suspected']));
const role = optional(oneOf(['perpetrator', 'victim', 'unknown']));
const specify = optional(text('what is specified, as text'));

const keys = ['category', 'subcategory', 'type', 'individual', 'claim', 'role', 'specify', 'facts'] as const;
const known: ReadonlySet<string> = new Set(keys);

/** An entry; `individuals` are the ids it may name, where they are known. */
export function checkEntry(
  value: unknown,
  path: Path,
  problems: InputProblem[],
  individuals?: ReadonlySet<string>,
): void {
  if (!isRecord(value)) {
    problems.push(wrong(value, path, 'an entry with a category'));
    return;
  }
  for (const key in value) if (!known.has(key) && Object.hasOwn(value, key)) problems.push(unknownKey(key, path, keys));
  checkTaxonomy(value, path, problems);
  checkIndividual(value.individual, path, problems, individuals);
  if (value.claim !== undefined) claim(value.claim, [...path, 'claim'], problems);
  if (value.role !== undefined) role(value.role, [...path, 'role'], problems);
  if (value.specify !== undefined) specify(value.specify, [...path, 'specify'], problems);
  if (value.facts !== undefined) facts(value.facts, [...path, 'facts'], problems);
}

function checkTaxonomy(value: Readonly<Record<string, unknown>>, path: Path, problems: InputProblem[]): void {
  const categories = categoryIndex();
  const { category, subcategory, type } = value;
  if (typeof category !== 'string') {
    problems.push(wrong(category, [...path, 'category'], `one of ${[...categories.keys()].join(', ')}`));
    return;
  }
  const found = categories.get(category);
  if (found === undefined) {
    const expected = `one of ${[...categories.keys()].join(', ')}`;
    problems.push(unknownId(category, [...path, 'category'], expected, categories.keys()));
    return;
  }
  const within = isLeftOut(subcategory) ? undefined : found.subcategories.get(String(subcategory));
  if (!isLeftOut(subcategory) && within === undefined) {
    problems.push(unknownOf(subcategory, [...path, 'subcategory'], found.node.label, [...found.subcategories.keys()]));
  } else if (!isLeftOut(type)) {
    const types = within?.types ?? found.types;
    if (typeof type === 'string' && types.has(type)) return;
    problems.push(unknownOf(type, [...path, 'type'], (within?.node ?? found.node).label, [...types.keys()]));
  }
}

/** A subcategory or type that its parent does not have. */
function unknownOf(value: unknown, path: Path, parent: string, ids: readonly string[]): InputProblem {
  const expected = ids.length === 0 ? `nothing, since ${parent} has no types` : `one of ${ids.join(', ')}`;
  return typeof value === 'string' ? unknownId(value, path, expected, ids) : wrong(value, path, expected);
}

function checkIndividual(
  value: unknown,
  path: Path,
  problems: InputProblem[],
  individuals: ReadonlySet<string> | undefined,
): void {
  if (isLeftOut(value)) return;
  if (typeof value !== 'string') problems.push(wrong(value, [...path, 'individual'], 'the id of an individual'));
  else if (individuals !== undefined && !individuals.has(value)) {
    const expected = 'the id of one of the individuals of the occurrence';
    problems.push({ code: 'unknown-individual', path: [...path, 'individual'], expected });
  }
}

/** Facts of the occurrence as `determineLevel` takes them beside an entry. */
export const occurrenceFacts: Check = factsOf('occurrence', 'entry');
