import type { Missing, Question } from '../../src/index.ts';

/** What a question is about: which fact or field, of which entry or individual. */
export interface Place {
  readonly missing: Missing;
  readonly index?: number;
  readonly individual?: string;
}

/** A question as one word: "lifeThreatening@0", "population@individual-1", "mediaAttention". */
export function keyOf({ missing, index, individual }: Pick<Question, 'missing' | 'index' | 'individual'>): string {
  const place = individual ?? index;
  return place === undefined ? missing : `${missing}@${place}`;
}
