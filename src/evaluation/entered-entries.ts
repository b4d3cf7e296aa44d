import type { NodeId } from '../logic/diagrams.ts';
import type { Facts, Occurrence } from '../model/occurrence.ts';
import type { CompanionFinding } from './companions.ts';
import type { CompiledEdition } from './compile-edition.ts';
import type { EntryFinding } from './entry.ts';
import type { Findings } from './evaluate.ts';

/** An entry before its facts are checked against the category. */
interface EnteredEntry {
  readonly [key: string]: unknown;
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** The entries of the report as it should be entered: with the companions that are called for, without what they replace. */
export function enteredEntries(
  compiled: CompiledEdition,
  findings: Findings,
  { entries, facts }: Occurrence,
): unknown[] {
  const inPlace = new Map<number, unknown[]>();
  const added: unknown[] = [];
  for (const finding of findings.companions) {
    if (!finding.isCalledFor) continue;
    const before = new Set<string>();
    for (const version of versionsThatCount(compiled, findings, finding)) {
      const { index } = version.assignment;
      const entry = toEntry(finding, version, entries[index], facts);
      // The same answers make the same entry, whichever entry they are taken from.
      const answers = textOf(entry);
      if (before.has(answers)) continue;
      before.add(answers);
      if (finding.companion.how === 'also') added.push(entry);
      else inPlace.set(index, [...(inPlace.get(index) ?? []), entry]);
    }
  }
  const kept = entries.flatMap((entry, index): unknown[] =>
    findings.replaced.has(index) ? (inPlace.get(index) ?? []) : [entry],
  );
  return [...kept, ...added];
}

/** The entry as text, with its answers in one order. */
const textOf = ({ facts = {}, ...rest }: EnteredEntry): string => JSON.stringify([rest, Object.entries(facts).sort()]);

/** The first version, and each further one whose answers require more than those before it. */
function versionsThatCount(
  compiled: CompiledEdition,
  { evaluation }: Findings,
  { versions }: CompanionFinding,
): EntryFinding[] {
  let most: readonly NodeId[] = [];
  return versions().filter((version) => {
    const { assignment, reportability, contribution } = version;
    const duties = compiled.category(assignment.category).duties.map((duty) => {
      const node = evaluation.restrict(duty.node, assignment);
      return duty.onlyWhenKnown && node !== 1 ? 0 : node;
    });
    const before = most;
    most = [reportability.node, contribution, ...duties].map((node, place) =>
      evaluation.diagrams.greatest([before[place] ?? 0, node]),
    );
    return most.some((node, place) => node !== before[place]);
  });
}

/** A companion as an entry, with the facts of the entry that calls for it. */
function toEntry(
  { companion: { category, subcategory, type, individual } }: CompanionFinding,
  { assignment: { leftOut } }: EntryFinding,
  caller: Occurrence['entries'][number] | undefined,
  shared: Facts | null | undefined,
): EnteredEntry {
  const { claim, role, facts: own } = caller ?? {};
  const facts: Record<string, unknown> = { ...own };
  // What is left out of the entry must not come from the occurrence either.
  for (const fact of leftOut) {
    delete facts[fact];
    if (shared?.[fact] != null) facts[fact] = null;
  }
  return {
    category,
    subcategory,
    ...(type === undefined ? {} : { type }),
    ...(individual === undefined ? {} : { individual }),
    ...(claim == null ? {} : { claim }),
    ...(role == null ? {} : { role }),
    ...(Object.keys(facts).length === 0 ? {} : { facts }),
  };
}
