import { conditionVariants, isCondition, type Variant, valuesOf } from './conditions.ts';
import { isObject, type Path } from './mutant.ts';

/** Words, which say what a rule is and change nothing; and ids, which are for ever. */
const words: ReadonlySet<string> = new Set([
  ...['id', 'text', 'title', 'label', 'question', 'prompt', 'help', 'mark', 'aliases', 'letter'],
  ...['reading', 'otherReading', 'why', 'notComputed', 'who', 'source', 'rule', 'field', 'keys'],
]);

/** What a rule may do without. */
const optional: ReadonlySet<string> = new Set([
  ...['categories', 'subcategories', 'onlyIf', 'onlyWhenKnown', 'oncePerReport', 'possibleOnlyWith', 'partOf'],
  ...['type', 'multiple', 'needs', 'programs', 'roleUnlessKnownOtherwise', 'limitsApproved'],
]);

/** What there is for each key whose value is an id or a word of a few. */
export type Choices = ReadonlyMap<string, ReadonlySet<string>>;

/** Every variant of a rule that differs in what it does or what it cites. */
export function variantsOf(value: unknown, choices: Choices, path: Path = []): Variant[] {
  const key = path.at(-1);
  if (typeof value === 'number') {
    return [1, -1].map((by) => ({ path, what: `${by > 0 ? 'one more' : 'one less'}`, edit: { to: value + by } }));
  }
  if (typeof value === 'boolean') return [{ path, what: `${!value}`, edit: { to: !value } }];
  if (typeof value === 'string') {
    const other = [...(choices.get(`${key}`) ?? [])].find((choice) => choice !== value);
    return other === undefined ? [] : [{ path, what: other, edit: { to: other } }];
  }
  if (!isObject(value)) return [];
  if (key === 'citations' && isList(value)) return citationVariants(value, path);
  if (isCondition(value)) return conditionVariants(value, path);
  if (isTexts(value)) return valuesOf(value, path);
  if (isList(value)) {
    return value.flatMap((item, place): Variant[] => [
      { path: [...path, place], what: 'dropped', edit: 'remove' },
      ...variantsOf(item, choices, [...path, place]),
    ]);
  }
  return Object.entries(value).flatMap(([name, inner]): Variant[] => {
    if (words.has(name)) return [];
    const own = name === 'onlyIf' ? [] : variantsOf(inner, choices, [...path, name]);
    return optional.has(name) ? [{ path: [...path, name], what: 'left out', edit: 'remove' }, ...own] : own;
  });
}

/** The words of a few that appear anywhere in the data, by key. */
export function choicesIn(value: unknown, found = new Map<string, Set<string>>()): Choices {
  if (!isObject(value) || isCondition(value)) return found;
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'string' && !words.has(key)) found.set(key, (found.get(key) ?? new Set()).add(inner));
    else choicesIn(inner, found);
  }
  return found;
}

/** One place less, another section, and one footnote or statute less. */
function citationVariants(citations: readonly unknown[], path: Path): Variant[] {
  return citations.flatMap((citation, place): Variant[] => {
    const here: Path = [...path, place];
    if (!isObject(citation)) return [];
    const { section, footnotes, authorities } = citation;
    const items = (list: unknown, key: string): Variant[] =>
      isList(list)
        ? list.map((item, index) => ({ path: [...here, key, index], what: `without ${item}`, edit: 'remove' }))
        : [];
    return [
      ...(citations.length < 2 ? [] : [{ path: here, what: 'dropped', edit: 'remove' } as const]),
      { path: [...here, 'section'], what: 'another section', edit: { to: section === '3' ? '2' : '3' } },
      ...items(footnotes, 'footnotes'),
      ...items(authorities, 'authorities'),
    ];
  });
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isTexts = (value: unknown): value is readonly string[] =>
  isList(value) && value.length > 0 && value.every((item) => typeof item === 'string');
