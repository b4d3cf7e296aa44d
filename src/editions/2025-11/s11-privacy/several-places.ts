import type { Citation } from '../../../model/citation.ts';

/** Several places of the sources for one statement. */
/* @__NO_SIDE_EFFECTS__ */
export function severalPlaces(...places: readonly (readonly [Citation])[]): readonly Citation[] {
  return places.flat();
}
