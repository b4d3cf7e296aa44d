import type { Facts, Occurrence } from '../../src/model/occurrence.ts';
import type { FactId } from '../../src/vocabulary/facts.ts';

/** The answer that facts of any scope state. */
export const stated = (facts: Facts | null | undefined, id: FactId): boolean | null | undefined => facts?.[id];

/** The answer to a fact of an entry, with what another answer implies. */
export function answered(occurrence: Occurrence, index: number, id: FactId): boolean | null {
  const own = stated(occurrence.entries[index]?.facts, id);
  const given = (own === undefined ? stated(occurrence.facts, id) : own) ?? null;
  const from = impliedBy[id] ?? [];
  // A yes that implies it counts over a no.
  if (from.some((other) => answered(occurrence, index, other) === true)) return true;
  if (given !== null) return given;
  if (id === 'serviceRecipientDied') return occurrence.entries[index]?.individual == null ? null : true;
  if (id === 'abuseBeforeService') return answered(occurrence, index, 'duringService') === true ? false : null;
  return null;
}

/** Typed by hand from the contract: a yes on the right implies the left. */
const impliedBy: Partial<Record<FactId, FactId[]>> = {
  interventionCausedHarm: ['adultInjured'],
  interventionContravenedRules: ['contraryToPlanRegulationOrDirective'],
  accessDeniedOrSupervised: ['accessOrderVaried'],
  hungerStrike: ['multipleIndividualsInHungerStrike'],
  medicationHarmPossible: ['medicationThreatensHealth', 'medicationMayImpair'],
  itThreatToSafety: ['itPublicSafetyThreat', 'itProstitutionOrTrafficking'],
  contrabandSignificantDanger: ['contrabandSignificantSafetyRisk'],
  interferesWithRoutineServices: ['siteEvacuation', 'siteLockdown'],
};
