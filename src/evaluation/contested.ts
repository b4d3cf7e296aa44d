import type { Affected, ContestedPassage } from '../model/assessment.ts';
import type { ContestedReading } from '../model/rule.ts';
import { applyReadings } from './apply-readings.ts';
import { type CompiledEdition, compileEdition } from './compile-edition.ts';
import type { Findings } from './evaluate.ts';
import { evaluateOtherwise } from './evaluate-otherwise.ts';

/**
 * The contested passages whose other reading would change something in an occurrence. `usual` is the edition as it is read unless a caller
 * asks otherwise, `rules` the one that the conclusions were drawn by, with the passages that are `taken` the other way.
 */
export function findContested(
  usual: CompiledEdition,
  rules: CompiledEdition,
  taken: readonly string[],
  conclusions: Findings,
): ContestedPassage[] {
  return inPlay(usual, conclusions).flatMap((passage): ContestedPassage[] => {
    const { id, citations } = passage;
    const isTaken = taken.includes(id);
    const otherwise = isTaken ? taken.filter((other) => other !== id) : [...taken, id];
    const other = evaluateOtherwise(
      rules,
      compileEdition(applyReadings(usual.edition, otherwise), usual.logic),
      conclusions,
    );
    const wouldChange = differences(conclusions, other);
    if (wouldChange.length === 0) return [];
    const reading = isTaken ? passage.otherReading : passage.reading;
    const otherReading = isTaken ? passage.reading : passage.otherReading;
    return [{ id, reading, otherReading, wouldChange, citations }];
  });
}

/** Only a passage whose rules come out differently for some entry is worked through. */
function inPlay(usual: CompiledEdition, { evaluation, entries, counted }: Findings): ContestedReading[] {
  const passages = new Set<ContestedReading>();
  for (const { assignment } of new Set([...entries, ...counted])) {
    for (const { passage, changes } of usual.category(assignment.category).contested) {
      if (passages.has(passage)) continue;
      const differs = changes.some(({ usual: one, other, changesHow }) => {
        const node = evaluation.restrict(one, assignment);
        return node !== evaluation.restrict(other, assignment) || (changesHow && node !== 0);
      });
      if (differs) passages.add(passage);
    }
  }
  return usual.edition.contested.filter((passage) => passages.has(passage));
}

/** The parts of the conclusions that differ. */
function differences(one: Findings, other: Findings): Affected[] {
  const affected = new Set<Affected>();
  one.entries.forEach((entry, index) => {
    const changed = other.entries[index];
    if (entry.reportability.decision !== changed?.reportability.decision) affected.add('reportability');
    if (entry.level.level !== changed?.level.level) affected.add('level');
  });
  if (one.reportability.decision !== other.reportability.decision) affected.add('reportability');
  if (one.level.level !== other.level.level) affected.add('level');
  if (calledFor(one) !== calledFor(other)) affected.add('companions');
  const [duties, others] = [new Set(one.notifications), new Set(other.notifications)];
  const decidedAnew = [
    ...one.notifications.filter((duty) => !others.has(duty)),
    ...other.notifications.filter((duty) => !duties.has(duty)),
  ];
  if (decidedAnew.length === 0) return [...affected];
  const [before, after] = [statuses(one), statuses(other)];
  for (const { terms, individual } of decidedAnew) {
    const key = `${terms.recipient} ${individual}`;
    const changed = (before.get(key) ?? 'not-required') !== (after.get(key) ?? 'not-required');
    if (changed) affected.add(`notification:${terms.recipient}`);
  }
  return [...affected];
}

const calledFor = ({ companions }: Findings): string =>
  companions
    .flatMap(({ isCalledFor, companion }) =>
      isCalledFor ? [`${companion.how} ${companion.subcategory} ${companion.index}`] : [],
    )
    .join();

const statuses = ({ notifications }: Findings): Map<string, string> =>
  new Map(notifications.map(({ terms, individual, status }) => [`${terms.recipient} ${individual}`, status]));
