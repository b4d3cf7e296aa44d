import type { Affected, ContestedPassage } from '../model/assessment.ts';
import type { Edition } from '../model/edition.ts';
import type { Provider } from '../model/occurrence.ts';
import type { ContestedReading, PolicyChange } from '../model/rule.ts';
import { appliesTo, decidePolicy } from '../personal-information/policy.ts';
import type { Recipient } from '../vocabulary/recipients.ts';
import { applyReadings } from './apply-readings.ts';
import { type CompiledEdition, compileEdition } from './compile-edition.ts';
import type { Findings } from './evaluate.ts';
import { evaluateOtherwise, type OtherDecisions } from './evaluate-otherwise.ts';
import type { DutyDecision } from './notifications.ts';

/**
 * The contested passages whose other reading would change something in an occurrence. `usual` is the edition as it is read unless a caller
 * asks otherwise, `rules` the one that the conclusions were drawn by, with the passages that are `taken` the other way.
 */
export function findContested(
  usual: CompiledEdition,
  rules: CompiledEdition,
  taken: readonly string[],
  conclusions: Findings,
  provider: Provider,
): ContestedPassage[] {
  return inPlay(usual, conclusions, provider).flatMap((passage): ContestedPassage[] => {
    const { id, citations } = passage;
    const isTaken = taken.includes(id);
    const otherwise = isTaken ? taken.filter((other) => other !== id) : [...taken, id];
    const edition = applyReadings(usual.edition, otherwise);
    const wouldChange = [
      ...(passage.changes.length === 0
        ? []
        : differences(conclusions, evaluateOtherwise(rules, compileEdition(edition, usual.logic), conclusions))),
      ...(passage.policyChanges === undefined ? [] : policyDifferences(rules.edition, edition, provider)),
    ];
    if (wouldChange.length === 0) return [];
    const reading = isTaken ? passage.otherReading : passage.reading;
    const otherReading = isTaken ? passage.reading : passage.otherReading;
    return [{ id, reading, otherReading, wouldChange, citations }];
  });
}

/** Whether the policy on personal information differs, apart from the words of its rules. */
function policyDifferences(one: Edition, other: Edition, provider: Provider): Affected[] {
  const parts = (edition: Edition): string =>
    JSON.stringify({ ...decidePolicy(edition.personalInformation, provider), because: null });
  return parts(one) === parts(other) ? [] : ['personal-information'];
}

/** Only a passage whose rules come out differently for some entry, or for the provider, is worked through. */
function inPlay(
  usual: CompiledEdition,
  { evaluation, entries, counted }: Findings,
  provider: Provider,
): ContestedReading[] {
  const { contested, personalInformation } = usual.edition;
  const appliesOtherwise = ({ rule, when }: PolicyChange): boolean =>
    personalInformation.some((own) => own.id === rule && appliesTo(own.when, provider) !== appliesTo(when, provider));
  const passages = new Set(contested.filter(({ policyChanges }) => policyChanges?.some(appliesOtherwise)));
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
  return contested.filter((passage) => passages.has(passage));
}

/** The parts of the decisions that differ. */
function differences(one: Findings, other: OtherDecisions): Affected[] {
  const affected = new Set<Affected>();
  one.entries.forEach((entry, index) => {
    const changed = other.entries[index];
    if (entry.reportability.decision !== changed?.reportability.decision) affected.add('reportability');
    if (entry.level.level !== changed?.level.level) affected.add('level');
  });
  if (one.reportability.decision !== other.reportability) affected.add('reportability');
  if (one.level.level !== other.level) affected.add('level');
  if (one.companions !== other.companions && calledFor(one) !== calledFor(other)) affected.add('companions');
  for (const recipient of recipientsOtherwise(one, other)) affected.add(`notification:${recipient}`);
  return [...affected];
}

const calledFor = ({ companions }: Pick<Findings, 'companions'>): string =>
  companions
    .flatMap(({ isCalledFor, companion: { how, category, subcategory, type, index } }) =>
      isCalledFor ? [how, category, subcategory, type, index] : [],
    )
    .join();

/** The recipients of duties that are decided otherwise. A duty that is not listed is not required. */
function recipientsOtherwise({ notifications }: Findings, other: OtherDecisions): Recipient[] {
  const { recipients } = other;
  if (recipients?.size === 0) return [];
  const usual =
    recipients === undefined ? notifications : notifications.filter(({ terms }) => recipients.has(terms.recipient));
  const [before, after] = [statuses(usual), statuses(other.notifications)];
  return [...usual, ...other.notifications].flatMap((duty) =>
    (before.get(keyOf(duty)) ?? 'not-required') === (after.get(keyOf(duty)) ?? 'not-required')
      ? []
      : [duty.terms.recipient],
  );
}

const keyOf = ({ terms, individual }: DutyDecision): string => `${terms.recipient} ${individual ?? ''}`;

const statuses = (duties: readonly DutyDecision[]): Map<string, string> =>
  new Map(duties.map((duty) => [keyOf(duty), duty.status]));
