import { nodeNamed } from '../../input/names.ts';
import { type GuardianStatusId, guardianStatuses } from '../../vocabulary/report-values.ts';

/** The legal guardian status that a text names: by its id, or by a label that the sources print. */
export function guardianStatusOf(text: string): GuardianStatusId | undefined {
  return nodeNamed(guardianStatuses, text)?.id;
}

/** The label of a legal guardian status; `undefined` when a text names none. */
export function guardianStatusLabel(text: string): string | undefined {
  return nodeNamed(guardianStatuses, text)?.label;
}
