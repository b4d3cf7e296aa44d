import type { PersonalInformationKind } from '../model/personal-information.ts';

/** A place that a finder points at, before overlaps are settled. */
export interface Found {
  readonly kind: PersonalInformationKind;
  readonly start: number;
  readonly end: number;
  readonly person?: string | undefined;
  readonly suggestion?: string | undefined;
}

/** Every match of the patterns, as a finding of the kind. */
export function foundBy(kind: PersonalInformationKind, text: string, ...patterns: readonly RegExp[]): Found[] {
  return patterns.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ 0: { length }, index }) => ({ kind, start: index, end: index + length })),
  );
}
