import { onceFor } from '../lib/memo.ts';
import type { Join, Node } from '../logic/diagrams.ts';
import type { CompanionEntry } from '../model/assessment.ts';
import type { Entry } from '../model/occurrence.ts';
import type { CompanionRule, CompanionTarget } from '../model/rule.ts';
import { type EntryReading, readInstead } from './assignment.ts';
import type { Planned } from './compile-category.ts';
import type { Compiled } from './compile-edition.ts';
import type { Weighing } from './evaluation.ts';
import { distinct } from './reportability.ts';

/** An entry that is called for, or would be; its diagram is a leaf when it is. */
export interface CompanionConclusion {
  readonly companion: CompanionEntry;
  readonly node: Node;
}

/** A rule that calls for an entry, or may. */
interface Call {
  readonly planned: Planned<CompanionRule>;
  readonly reading: EntryReading;
  readonly node: Node;
}

const unlessThere: Join = { leaf: (called, there) => (there === 1 ? 0 : called) };

/** What a report lacks beside its entries: not what is there already, and not what would itself not be reportable. */
export function concludeCompanions(
  compiled: Compiled,
  weighing: Weighing,
  entries: readonly Entry[],
): CompanionConclusion[] {
  const calls = new Map<string, [Call, ...Call[]]>();
  const there = new Present(compiled, weighing);
  for (const reading of weighing.readings.entries) {
    for (const planned of compiled.plan(reading.category).companions) {
      const { callsFor, how } = planned.rule;
      if (how === 'instead' && reading.subcategory === undefined) continue;
      const called = weighing.restrict(planned.node, reading);
      if (called === 0 || (called !== 1 && !mayBeOffered(weighing, planned.rule, reading))) continue;
      const node = weighing.diagrams.apply(unlessThere, called, there.node(planned.rule, reading));
      if (node === 0 || wouldNotBeReportable(compiled, weighing, reading, entries[reading.index], callsFor)) continue;
      const key = [callsFor.category, callsFor.subcategory, callsFor.type, aboutOf(callsFor, reading)].join(' ');
      const call: Call = { planned, reading, node };
      const known = calls.get(key);
      if (known === undefined) calls.set(key, [call]);
      else known.push(call);
    }
  }
  return [...calls.values()].map((alternatives) => concludeCompanion(weighing, alternatives));
}

/** Each entry once, at the first entry that calls for it. */
function concludeCompanion(weighing: Weighing, calls: readonly [Call, ...Call[]]): CompanionConclusion {
  const node = weighing.diagrams.greatest(calls.map((call) => call.node));
  const certain = calls.filter((call) => call.node === 1);
  const told = certain.length > 0 ? certain : calls;
  const first = certain[0] ?? calls[0];
  const { how, callsFor } = first.planned.rule;
  const individual = aboutOf(callsFor, first.reading);
  const companion: CompanionEntry = {
    how,
    index: first.reading.index,
    ...(individual === undefined ? {} : { individual }),
    category: callsFor.category,
    subcategory: callsFor.subcategory,
    ...(callsFor.type === undefined ? {} : { type: callsFor.type }),
    because: distinct(told.map(({ planned }) => planned.ref)),
  };
  return { companion, node };
}

/** Whether a report already holds what a rule calls for. */
class Present {
  private readonly byCategory = new Map<string, EntryReading[]>();
  private readonly found = new Map<string, Node>();

  constructor(
    private readonly compiled: Compiled,
    private readonly weighing: Weighing,
  ) {
    for (const reading of weighing.readings.entries) {
      for (const key of [reading.category, `${reading.category} ${reading.individual ?? ''}`]) {
        onceFor(this.byCategory, key, (): EntryReading[] => []).push(reading);
      }
    }
  }

  node({ callsFor, oncePerReport }: CompanionRule, reading: EntryReading): Node {
    const about = `${callsFor.category} ${aboutOf(callsFor, reading) ?? ''}`;
    const candidates = oncePerReport ? callsFor.category : about;
    return onceFor(this.found, `${candidates} ${callsFor.subcategory} ${callsFor.type}`, () => {
      const target = this.compiled.isTarget(callsFor);
      const nodes = (this.byCategory.get(candidates) ?? []).map((entry) => this.weighing.restrict(target, entry));
      return this.weighing.diagrams.greatest(nodes);
    });
  }
}

/** Taken over with the same answers, the companion would not be reportable. */
function wouldNotBeReportable(
  compiled: Compiled,
  weighing: Weighing,
  reading: EntryReading,
  entry: Entry | undefined,
  target: CompanionTarget,
): boolean {
  const { category, subcategory, type } = target;
  const individual = aboutOf(target, reading);
  const taken = readInstead(compiled.logic, reading, { category, subcategory, type, individual, role: entry?.role });
  return weighing.restrict(compiled.plan(category).reportability, taken) === 0;
}

const aboutOf = ({ about }: CompanionTarget, { individual }: EntryReading): string | undefined =>
  about === 'individual' ? individual : undefined;

function mayBeOffered({ logic }: Weighing, { possibleOnlyWith }: CompanionRule, { values }: EntryReading): boolean {
  if (possibleOnlyWith === undefined) return true;
  const number = logic.numberOfFact(possibleOnlyWith);
  return number !== undefined && values[number] === 1;
}
