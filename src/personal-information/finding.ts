import type { Confidence, PersonalInformationKind } from '../model/personal-information.ts';

/** A place that a finder points at, before overlaps are resolved. */
export interface Finding {
  readonly kind: PersonalInformationKind;
  readonly start: number;
  readonly end: number;
  readonly person?: string | undefined;
  readonly suggestion?: string | undefined;
  /** Left out: certain. */
  readonly confidence?: Confidence;
}

/** Every match of the patterns, as a finding of the kind; what a first group matches is a label before it. */
export function matchesOf(kind: PersonalInformationKind, text: string, ...patterns: readonly RegExp[]): Finding[] {
  return patterns.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => ({ kind, ...placeOf(match, match[1]) })),
  );
}

/** Where a match is, without a label before it. */
export const placeOf = ({ 0: { length }, index }: RegExpExecArray, label = ''): Pick<Finding, 'start' | 'end'> => ({
  start: index + label.length,
  end: index + length,
});

/** The same finding with another confidence. */
export const graded =
  (confidence: Confidence) =>
  (finding: Finding): Finding => ({ ...finding, confidence });

/** In the order of the text; of those that overlap, the longer one stays, over all that any of them covers. */
export function resolveOverlaps<F extends Finding>(findings: readonly F[]): F[] {
  const resolved: F[] = [];
  for (const next of [...findings].sort((a, b) => a.start - b.start)) {
    const last = resolved.at(-1);
    if (last === undefined || next.start >= last.end) resolved.push(next);
    else {
      const kept = isStronger(next, last) ? next : last;
      resolved[resolved.length - 1] = { ...kept, start: last.start, end: Math.max(last.end, next.end) };
    }
  }
  return resolved;
}

/** What is no more than possible gives way; else the longer one counts, and of two as long the first. */
function isStronger(next: Finding, last: Finding): boolean {
  const isPossible = (finding: Finding): boolean => finding.confidence === 'possible';
  if (isPossible(next) !== isPossible(last)) return isPossible(last);
  return next.end - next.start > last.end - last.start;
}
