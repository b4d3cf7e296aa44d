import { taxonomy } from '../../src/catalogue/taxonomy.ts';
import { editionInForce, youthJusticePrograms } from '../../src/editions/current.ts';
import { collectVariables } from '../../src/logic/collect-conditions.ts';
import type { Condition } from '../../src/logic/condition.ts';
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

/** Whether one part of a condition can only be met by Youth Justice providers or individuals. */
function isYouthJustice(part: Condition): boolean {
  const known = [...collectVariables(part).known.values()];
  const programs = known.filter((of) => 'programsOf' in of);
  return 'any' in part && programs.some((of) => of.in.join() === youthJusticePrograms.join());
}

/** What one reason is limited to: Youth Justice, some individuals, Level 1. */
function limitsOfGround({ when, per }: NotificationGround): readonly string[] {
  const parts = partsOf(when);
  const isOfYouthJustice = parts.some(isYouthJustice) ? ['Youth Justice'] : [];
  const individuals = parts.flatMap((part) =>
    'field' in part && part.field === 'population' ? [listed(part.in.map(populationName), 'or')] : [],
  );
  const level = per === 'level-1-occurrence' ? ['Level 1'] : [];
  return [...isOfYouthJustice, ...individuals, ...level];
}

const populationName = (id: string): string =>
  Object.entries(populations).find(([population]) => population === id)?.[1] ?? id;

/** What every reason to notify a recipient is limited to: "Youth Justice, Level 1 only"; empty without a common limit. */
export function limitsOf(terms: NotificationTerms): string {
  const [first = [], ...others] = groundsOf(terms).map(limitsOfGround);
  const common = first.filter((limit) => others.every((limits) => limits.includes(limit)));
  return common.length === 0 ? '' : `${common.join(', ')} only`;
}
