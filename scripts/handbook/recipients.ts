import { taxonomy } from '../../src/catalogue/taxonomy.ts';
import { editionInForce, youthJusticePrograms, youthJusticeSettings } from '../../src/editions/current.ts';
import { type Condition, foldCondition } from '../../src/logic/condition.ts';
import type { Population } from '../../src/model/occurrence.ts';
import type { NotificationGround, NotificationTerms } from '../../src/model/rule.ts';
import { listed } from './markdown.ts';

/** The reasons for which a recipient is notified. */
export const groundsOf = ({ recipient }: NotificationTerms): readonly NotificationGround[] =>
  editionInForce.notifications.filter((ground) => ground.recipient === recipient);

/** A reason about each individual, or about every Level 1 occurrence, applies in every category. */
export const isReadIn = (ground: NotificationGround, category: string): boolean =>
  ground.per !== 'entry' || (ground.categories?.some((id) => id === category) ?? true);

/** The categories in which a recipient may be notified: "A, B". */
export function lettersFor(terms: NotificationTerms): string {
  const of = taxonomy.filter(({ id }) => groundsOf(terms).some((ground) => isReadIn(ground, id)));
  return of.length === taxonomy.length ? 'every category' : of.map(({ letter }) => letter).join(', ');
}

/** Words for the individuals that a reason is limited to. */
const populations: Readonly<Record<Population, string>> = {
  child: 'children',
  'young-person': 'young persons',
  'adult-with-developmental-disability': 'adults with a developmental disability',
  adult: 'other adults',
};

/** The parts of a condition that must all be met. */
const partsOf = (condition: Condition): readonly Condition[] =>
  'all' in condition ? condition.all.flatMap(partsOf) : [condition];

const isAmong = (values: readonly string[] | undefined, all: readonly string[]): boolean =>
  values?.every((value) => all.includes(value)) ?? false;

/** Whether only Youth Justice providers or individuals can meet a condition: each of several ways must be theirs. */
function isYouthJustice(condition: Condition): boolean {
  const no = (): boolean => false;
  return foldCondition(condition, {
    all: (parts) => parts.some(isYouthJustice),
    any: (parts) => parts.length > 0 && parts.every(isYouthJustice),
    not: no,
    fact: no,
    field: no,
    programs: ({ in: programs }) => isAmong(programs, youthJusticePrograms),
    stated: ({ stated, in: values }) => stated === 'setting' && isAmong(values, youthJusticeSettings),
    answered: no,
  });
}

const youthJustice = 'Youth Justice';

/** What one reason is limited to: Youth Justice, some individuals, Level 1. */
function limitsOfGround({ when, per }: NotificationGround): readonly string[] {
  const parts = partsOf(when);
  const individuals = parts.flatMap((part) =>
    'field' in part && part.field === 'population' ? [listed(part.in.map(populationName), 'or')] : [],
  );
  const level = per === 'level-1-occurrence' ? ['Level 1'] : [];
  return [...(isYouthJustice(when) ? [youthJustice] : []), ...individuals, ...level];
}

const populationName = (id: string): string =>
  Object.entries(populations).find(([population]) => population === id)?.[1] ?? id;

/** What every reason to notify a recipient is limited to: "Youth Justice, Level 1 only"; empty without a common limit. */
export function limitsOf(terms: NotificationTerms): string {
  const [first = [], ...others] = groundsOf(terms).map(limitsOfGround);
  const common = first.filter((limit) => others.every((limits) => limits.includes(limit)));
  const words = common.join(', ').replace(/^(Youth Justice), (?!Level)/, '$1 ');
  return words === '' ? '' : `${words} only`;
}
