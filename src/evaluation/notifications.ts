import { isLeaf, type Join, lesser, type Node } from '../logic/diagrams.ts';
import type { NotificationDuty } from '../model/assessment.ts';
import type { RuleRef } from '../model/citation.ts';
import type { NotificationTerms } from '../model/rule.ts';
import type { EntryReading, IndividualReading, Reading } from './assignment.ts';
import type { PlannedDuty } from './compile-category.ts';
import type { Compiled } from './compile-edition.ts';
import type { Weighing } from './evaluation.ts';
import { distinct } from './reportability.ts';

/** What the duties are worked out from. */
export interface NotificationCase {
  readonly compiled: Compiled;
  readonly weighing: Weighing;
  /** The entries that are reported, or may be. */
  readonly entries: readonly EntryReading[];
  /** The individuals of a report that is made, or may be. */
  readonly individuals: readonly IndividualReading[];
  /** The Level of the occurrence as a diagram, and the entries that make it Level 1, or may. */
  readonly level: Node;
  readonly levelOneEntries: readonly number[];
}

/** A duty, and the diagram of what it turns on. */
export interface DutyConclusion {
  readonly terms: NotificationTerms;
  readonly node: Node;
  readonly status: NotificationDuty['status'];
  readonly because: readonly RuleRef[];
  readonly entries: readonly number[];
  readonly individuals: readonly string[];
  /** The individual that it is about, where it is about one. */
  readonly individual: string | undefined;
}

/** A duty as it stands for one entry, for one individual, or for the occurrence. */
interface Occasion {
  readonly duty: PlannedDuty;
  readonly reading: Reading;
  readonly node: Node;
  readonly entries: readonly number[];
  readonly individual: string | undefined;
}

type Occasions = [Occasion, ...Occasion[]];

const whereLevelOne: Join = { leaf: (level) => (level === 2 ? 1 : 0) };

/** Whom to tell: one duty for each recipient, and for each individual where the duty is about one. */
export function concludeNotifications(of: NotificationCase): DutyConclusion[] {
  const groups = new Map<string, Occasions>();
  for (const occasion of occasionsOf(of)) {
    const key = `${occasion.duty.terms.recipient} ${occasion.individual ?? ''}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [occasion]);
    else known.push(occasion);
  }
  const duties = [...groups.values()].map((group) => concludeDuty(of.weighing, group));
  const order = of.compiled.edition.notificationTerms;
  return duties.sort((a, b) => order.indexOf(a.terms) - order.indexOf(b.terms));
}

function occasionsOf({
  compiled,
  weighing,
  entries,
  individuals,
  level,
  levelOneEntries,
}: NotificationCase): Occasion[] {
  const wider = compiled.widerDuties;
  const occasions: Occasion[] = [];
  const add = (duty: PlannedDuty, reading: Reading, indexes: readonly number[], individual?: string): void => {
    const node = weighing.restrict(duty.node, reading);
    if (!duty.onlyWhenKnown || node === 1) occasions.push({ duty, reading, node, entries: indexes, individual });
  };
  for (const reading of entries) {
    const plan = compiled.plan(reading.category);
    for (const duty of plan.duties) if (isReadIn(duty, reading)) add(duty, reading, [reading.index]);
    if (reading.individual !== undefined || !plan.aboutSomebodyWithoutIndividual) continue;
    for (const duty of wider.individual) add(duty, reading, [reading.index]);
  }
  for (const reading of individuals) for (const duty of wider.individual) add(duty, reading, [], reading.individual);
  const [any] = entries;
  if (any === undefined) return occasions;
  const levelOne = weighing.diagrams.apply(whereLevelOne, level, 0);
  for (const duty of wider.occurrence) {
    const node = weighing.diagrams.apply(lesser, weighing.restrict(duty.node, any), levelOne);
    occasions.push({ duty, reading: any, node, entries: levelOneEntries, individual: undefined });
  }
  return occasions;
}

/** Some ground of the duty is read in the entry's subcategory, as far as that is known. */
function isReadIn({ grounds }: PlannedDuty, { subcategory }: EntryReading): boolean {
  return grounds.some(
    ({ rule }) =>
      rule.subcategories === undefined ||
      subcategory === undefined ||
      rule.subcategories.some((id) => id === subcategory),
  );
}

function concludeDuty(weighing: Weighing, occasions: Readonly<Occasions>): DutyConclusion {
  const [first] = occasions;
  const { terms } = first.duty;
  const node = weighing.diagrams.greatest(occasions.map((occasion) => occasion.node));
  const status = !isLeaf(node) ? 'undetermined' : node === 1 ? 'required' : 'not-required';
  const alive = occasions.filter((occasion) => occasion.node !== 0);
  const origin = alive.length === 0 && terms.recordInReportEvenIfNotMade ? occasions : alive;
  const entries = [...new Set(origin.flatMap((occasion) => occasion.entries))].sort((a, b) => a - b);
  return {
    terms,
    node,
    status,
    because: reasonsOf(weighing, alive, status),
    entries,
    individuals: first.individual === undefined ? individualsOf(weighing, entries) : [first.individual],
    individual: first.individual,
  };
}

/** Every ground that holds. Where none is certain but one of several must hold, all that may. */
function reasonsOf(weighing: Weighing, occasions: readonly Occasion[], status: DutyConclusion['status']): RuleRef[] {
  const grounds = (is: (node: Node) => boolean): RuleRef[] =>
    distinct(
      occasions.flatMap(({ duty, reading }) =>
        duty.grounds.flatMap(({ node, ref }) => (is(weighing.restrict(node, reading)) ? [ref] : [])),
      ),
    );
  const held = grounds((node) => node === 1);
  return held.length === 0 && status === 'required' ? grounds((node) => node !== 0) : held;
}

function individualsOf({ readings }: Weighing, entries: readonly number[]): string[] {
  return [...new Set(entries.flatMap((index) => readings.entries[index]?.individual ?? []))];
}
