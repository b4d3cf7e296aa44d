import { type GroupingRule, groupingRules, type IncidentRelation, oneReportEach } from '../../editions/current.ts';
import { toRuleRef } from '../../evaluation/rule-ref.ts';
import { isNil, type Path } from '../../input/checks.ts';
import { distinctIds } from '../../input/distinct-ids.ts';
import { type InputReader, readInput } from '../../input/input-reader.ts';
import { getOrInsertComputed } from '../../lib/memo.ts';
import type { RuleRef } from '../../model/citation.ts';

/** An incident, and its relation to another one. */
export interface Incident {
  /** The caller's own id of the incident. */
  readonly id: string;
  /** Its relation to the other incident, by professional judgment. */
  readonly relation: IncidentRelation;
  /** The id of the incident that it is related to. Left out: it is related to none, and `'new-information'` needs one. */
  readonly relatedTo?: string | null | undefined;
}

/** Which incidents go into which report, and why. */
export interface Grouping {
  /** Each inner list of incident ids is one report, in the order given. */
  readonly reports: readonly (readonly string[])[];
  /** The rules of section 8 that group them so. */
  readonly because: readonly RuleRef[];
}

/**
 * Groups incidents into reports (section 8): simultaneous or consecutive incidents that are related are one report, new
 * information joins the report that it is about, and a separate incident is another report, related or not.
 *
 * The relation of one incident to another is for professional judgment: the caller gives it.
 *
 * @param incidents - The incidents, each with an id of its own.
 * @returns The reports, and the rules by which the incidents were put into them.
 * @throws InvalidInputError when the input is invalid, with every problem.
 * @example
 * ```ts
 * groupIntoReports([
 *   { id: 'assault', relation: 'separate' },
 *   { id: 'restraint', relation: 'consecutive', relatedTo: 'assault' },
 * ]).reports //=> [['assault', 'restraint']]
 * ```
 * @since 0.1.0
 */
export function groupIntoReports(incidents: readonly Incident[]): Grouping {
  const given = readInput((reading) => readIncidents(incidents, reading));
  const reportOf = new Map(given.map(({ id }) => [id, id]));
  const find = (id: string): string => {
    let report = id;
    for (let next = reportOf.get(report); next !== undefined && next !== report; next = reportOf.get(report))
      report = next;
    // The next time it is found at once.
    for (let at = id; at !== report; ) {
      const next = reportOf.get(at) ?? report;
      reportOf.set(at, report);
      at = next;
    }
    return report;
  };
  for (const { id, relatedTo, rule } of given) {
    if (relatedTo !== null && rule.sameReport) reportOf.set(find(id), find(relatedTo));
  }
  const reports = new Map<string, string[]>();
  for (const { id } of given) {
    getOrInsertComputed(reports, find(id), (): string[] => []).push(id);
  }
  return { reports: [...reports.values()], because: because(given) };
}

interface ReadIncident {
  readonly id: string;
  readonly relatedTo: string | null;
  readonly rule: GroupingRule;
}

const relations = ['simultaneous', 'consecutive', 'new-information', 'separate'] as const;

function readIncidents(incidents: unknown, reading: InputReader): ReadIncident[] {
  const given = reading
    .list(incidents, ['incidents'], 'a list of incidents')
    .map((incident, index) => readIncident(incident, reading, ['incidents', index]));
  const ids = distinctIds(given, reading, ['incidents'], 'an id that no other incident has');
  for (const [index, { id, relatedTo }] of given.entries()) {
    // Already reported as missing.
    if (relatedTo === null || relatedTo === '' || (relatedTo !== id && ids.has(relatedTo))) continue;
    reading.problem('unknown-id', ['incidents', index, 'relatedTo'], 'the id of another incident of the list');
  }
  return given;
}

function readIncident(incident: unknown, reading: InputReader, path: Path): ReadIncident {
  const fields = reading.object(incident, path, ['id', 'relation', 'relatedTo'], 'an incident: an object');
  const relation = reading.oneOf(fields.relation, [...path, 'relation'], relations);
  const rule = groupingRules[relation];
  const needed = rule.relatedToNeeded || !isNil(fields.relatedTo);
  return {
    id: reading.text(fields.id, [...path, 'id'], 'an id: a text'),
    relatedTo: needed
      ? reading.text(fields.relatedTo, [...path, 'relatedTo'], 'the id of the incident it relates to')
      : null,
    rule,
  };
}

/** The rules that decided: of the relations given, and that each occurrence is one report. */
function because(incidents: readonly ReadIncident[]): RuleRef[] {
  if (incidents.length === 0) return [];
  const decided = relations.filter((relation) => {
    const rule = groupingRules[relation];
    // Incidents that are related to nothing are in one report by no rule but the first.
    return incidents.some((incident) => incident.rule === rule && (incident.relatedTo !== null || !rule.sameReport));
  });
  return [oneReportEach, ...decided.map((relation) => groupingRules[relation])].map(toRuleRef);
}
