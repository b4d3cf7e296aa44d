import { readInput } from '../../input/input-reader.ts';

/** One hold, confinement or device in a run of restrictive interventions with one individual. */
export interface RestraintEpisode {
  /** What was done, as 13.E lists the kinds. */
  readonly kind: 'physical-restraint' | 'mechanical-restraint' | 'secure-de-escalation';
  /** Whether the individual was released after it (hands off). */
  readonly releasedAfter: boolean;
}

const kinds = ['physical-restraint', 'mechanical-restraint', 'secure-de-escalation'] as const;

/**
 * How many restrictive-intervention entries a run of holds with one individual makes (section 8): a release ends one, a changed
 * hold without release does not, and another kind of intervention begins another. How many staff take part does not matter.
 *
 * @param episodes - The holds, confinements and devices in order of time.
 * @returns The number of entries.
 * @throws InvalidInputError when the input is invalid, with every problem.
 * @example
 * ```ts
 * countRestraints([
 *   { kind: 'physical-restraint', releasedAfter: true },
 *   { kind: 'physical-restraint', releasedAfter: true },
 * ]) //=> 2
 * ```
 * @since 0.1.0
 */
export function countRestraints(episodes: readonly RestraintEpisode[]): number {
  const run = readInput((reading) =>
    reading.list(episodes, ['episodes'], 'a list of episodes').map((episode, index) => {
      const path = ['episodes', index];
      const fields = reading.object(episode, path, ['kind', 'releasedAfter'], 'an episode: an object');
      return {
        kind: reading.oneOf(fields.kind, [...path, 'kind'], kinds),
        releasedAfter: reading.boolean(fields.releasedAfter, [...path, 'releasedAfter']),
      };
    }),
  );
  return run.filter((episode, index) => {
    const before = run[index - 1];
    return before === undefined || before.releasedAfter || before.kind !== episode.kind;
  }).length;
}
