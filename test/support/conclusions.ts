import type { Edition } from '../../src/model/edition.ts';
import type { Occurrence } from '../../src/model/occurrence.ts';
import { answered } from './answered-by.ts';
import { type Item, itemsOf, type World } from './completions.ts';
import type { EnteredReport } from './entered-report.ts';
import { applies, type Completion, levelOne, reportability } from './oracle.ts';
import { nodeOf } from './unknown.ts';

/** Every conclusion in each world, by name; a companion is named by its place among those that are called for. */
export function conclusionsOf(
  edition: Edition,
  occurrence: Occurrence,
  { items, companions }: EnteredReport,
  worlds: readonly World[],
): Map<string, number>[] {
  const reported = items.filter((item) => worlds.some((world) => reportability(edition, world.complete(item)) > 0));
  // Each item is made once, since what is known of it is looked up once an item.
  const given = itemsOf(occurrence);
  const people = (occurrence.individuals ?? []).map(
    ({ id }): Person => ({
      ...{ category: 'death', subcategory: undefined, type: undefined, individual: id },
      ...{ index: 0, leavesOut: [] },
    }),
  );
  return worlds.map((world) => {
    const found = new Map<string, number>();
    const most = (of: readonly Item[], what: (completion: Completion) => number): number =>
      Math.max(0, ...of.map((item) => what(world.complete(item))));
    const decision = (of: Completion): number => reportability(edition, of);
    const isLevelOne = (of: Completion): number => (levelOne(edition, of) ? 1 : 0);
    given.forEach((item, index) => {
      found.set(`entry ${index} reportability`, most([item], decision));
      found.set(`entry ${index} level`, most([item], isLevelOne));
    });
    companions.forEach(({ versions }, place) => {
      found.set(`companion ${place} reportability`, most(versions, decision));
      found.set(`companion ${place} level`, most(versions, isLevelOne));
    });
    const level = most(items, (of) => (decision(of) === 0 ? 0 : 1 + isLevelOne(of)));
    found.set('reportability', most(items, decision));
    found.set('level', level);
    if (reported.length > 0) addDuties(edition, occurrence, { reported, people }, world, level, found);
    return found;
  });
}

/** An entry about a named individual that has only what is asked of the individual. */
type Person = Item & { readonly individual: string };

/** The duties of a report that is made, or may be; those of its entries as if each were reported. */
function addDuties(
  edition: Edition,
  occurrence: Occurrence,
  { reported, people }: { readonly reported: readonly Item[]; readonly people: readonly Person[] },
  world: World,
  level: number,
  found: Map<string, number>,
): void {
  for (const ground of edition.notifications) {
    const { categories } = ground;
    if (ground.per === 'entry' && !reported.some(({ category }) => categories?.includes(category) ?? true)) continue;
    const raise = (individual: string, holds: boolean): void => {
      const name = `duty ${ground.recipient} ${individual}`;
      found.set(name, Math.max(found.get(name) ?? 0, holds ? 1 : 0));
    };
    const [any] = reported;
    if (ground.per === 'level-1-occurrence' && any !== undefined) {
      raise('', level === 2 && applies(ground, world.complete(any)));
    }
    for (const item of reported) {
      const entry = world.complete(item);
      // Outside of abuse the duty to a society is worked out only when the fact is known to be true.
      const isRead =
        !ground.onlyWhenKnown ||
        (!item.leavesOut.includes('childInNeedOfProtection') &&
          answered(occurrence, item.index, 'childInNeedOfProtection') === true);
      if (ground.per === 'entry' && isRead) raise('', applies(ground, entry));
      if (ground.per === 'individual' && item.individual === undefined) {
        raise('', isAboutSomebody(entry) && applies(ground, entry));
      }
    }
    if (ground.per !== 'individual') continue;
    for (const person of people) raise(person.individual, applies(ground, world.complete(person)));
  }
}

/** Whether an entry without an individual is about a person who is not named (13.A to 13.F and three subcategories of 13.G). */
function isAboutSomebody({ category, subcategory }: Completion): boolean {
  if ('ABCDEF'.includes(nodeOf(category).letter)) return true;
  return ['medication-error', 'improper-detainment-or-commitment', 'improper-release'].includes(subcategory);
}
