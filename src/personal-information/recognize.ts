import { invalidInput } from '../input/problem.ts';
import type { FindOptions, RecognizedPlace, Recognizer } from '../model/personal-information.ts';
import { boundedPattern } from './bounded-pattern.ts';
import { type Finding, placeOf, resolveOverlaps } from './finding.ts';

/** Adds what the caller's recognizers find to the findings of a text, and takes away what the caller allows. */
export function recognizerOf({
  recognizers,
  allow,
}: FindOptions): (text: string, findings: readonly Finding[]) => readonly Finding[] {
  const find = (recognizers ?? []).map(finderFrom);
  const allowed = (allow ?? []).map((text) => new RegExp(text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), 'giu'));
  if (find.length === 0 && allowed.length === 0) return (_, findings) => findings;
  return (text, findings) => {
    const all = resolveOverlaps([...findings, ...find.flatMap((findOwn) => findOwn(text))]);
    const spans = allowed.flatMap((pattern) => Array.from(text.matchAll(pattern), (match) => placeOf(match)));
    return all.filter(({ start, end }) => !spans.some((span) => span.start <= start && end <= span.end));
  };
}

function finderFrom({ pattern, kind, suggestion, confidence }: Recognizer, place: number): (text: string) => Finding[] {
  const places = placesBy(pattern);
  return (text) =>
    places(text).map(({ start, end }) => {
      const isPlace =
        Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
      if (!isPlace)
        throw invalidInput([
          {
            code: 'wrong-type',
            path: ['options', 'recognizers', place, 'pattern'],
            expected: 'a function that gives places with whole offsets inside the text',
          },
        ]);
      return { kind, start, end, suggestion: suggestion ?? undefined, confidence: confidence ?? 'certain' };
    });
}

function placesBy(pattern: Recognizer['pattern']): (text: string) => RecognizedPlace[] {
  if (typeof pattern === 'function') return (text) => [...pattern(text)];
  // One that cannot be bounded is refused before.
  const bounded = boundedPattern(pattern) ?? pattern;
  return (text) =>
    Array.from(text.matchAll(bounded), (match) => placeOf(match)).filter(({ start, end }) => end > start);
}
