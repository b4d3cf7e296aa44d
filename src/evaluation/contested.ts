import type { Affected, ContestedPassage } from '../model/assessment.ts';
import type { Occurrence } from '../model/occurrence.ts';
import type { ContestedReading } from '../model/rule.ts';
import { withReadings } from './apply-readings.ts';
import { type Compiled, compiled } from './compile-edition.ts';
import { type Conclusions, conclude } from './evaluate.ts';

/** The contested passages that bear on an occurrence: those whose other reading would change something in it. */
export function concludeContested(
  usual: Compiled,
  taken: readonly string[],
  conclusions: Conclusions,
  occurrence: Occurrence,
): ContestedPassage[] {
  return inPlay(usual, conclusions).flatMap((passage): ContestedPassage[] => {
    const { id, citations } = passage;
    const isTaken = taken.includes(id);
    const otherwise = isTaken ? taken.filter((other) => other !== id) : [...taken, id];
    const other = conclude(
      compiled(withReadings(usual.edition, otherwise), usual.logic),
      occurrence,
      conclusions.weighing,
    );
    const wouldChange = differences(conclusions, other);
    if (wouldChange.length === 0) return [];
    const reading = isTaken ? passage.otherReading : passage.reading;
    const otherReading = isTaken ? passage.reading : passage.otherReading;
    return [{ id, reading, otherReading, wouldChange, citations }];
  });
}

/** Only a passage whose rules come out differently for some entry is worked through. */
function inPlay(usual: Compiled, { weighing }: Conclusions): ContestedReading[] {
  const passages = new Set<ContestedReading>();
  for (const reading of weighing.readings.entries) {
    for (const { passage, changes } of usual.plan(reading.category).contested) {
      const differs = changes.some(
        (change) => weighing.restrict(change.usual, reading) !== weighing.restrict(change.other, reading),
      );
      if (differs) passages.add(passage);
    }
  }
  return usual.edition.contested.filter((passage) => passages.has(passage));
}

/** The parts of the conclusions that differ. */
function differences(one: Conclusions, other: Conclusions): Affected[] {
  const affected = new Set<Affected>();
  one.entries.forEach((entry, index) => {
    const changed = other.entries[index];
    if (entry.reportability.decision !== changed?.reportability.decision) affected.add('reportability');
    if (entry.level.level !== changed?.level.level) affected.add('level');
  });
  if (one.reportability.decision !== other.reportability.decision) affected.add('reportability');
  if (one.level.level !== other.level.level) affected.add('level');
  if (calledFor(one) !== calledFor(other)) affected.add('companions');
  const [before, after] = [statuses(one), statuses(other)];
  for (const { terms, individual } of [...one.notifications, ...other.notifications]) {
    const key = `${terms.recipient} ${individual}`;
    const changed = (before.get(key) ?? 'not-required') !== (after.get(key) ?? 'not-required');
    if (changed) affected.add(`notification:${terms.recipient}`);
  }
  return [...affected];
}

const calledFor = ({ companions }: Conclusions): string =>
  companions
    .flatMap(({ node, companion }) =>
      node === 1 ? [`${companion.how} ${companion.subcategory} ${companion.index}`] : [],
    )
    .join();

const statuses = ({ notifications }: Conclusions): Map<string, string> =>
  new Map(notifications.map(({ terms, individual, status }) => [`${terms.recipient} ${individual}`, status]));
