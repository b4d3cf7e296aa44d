import { isRecord } from '../input/checks.ts';
import { differences } from './compare.ts';

/** A case of the conformance kit: an occurrence, and what an implementation is to answer. */
export interface Case {
  readonly id: string;
  readonly occurrence: unknown;
  readonly options: unknown;
  /** The decisions, or the places where the occurrence is invalid. */
  readonly expected: { readonly decisions: unknown } | { readonly problems: readonly Problem[] };
}

interface Problem {
  readonly path: readonly (string | number)[];
}

/** What is wrong with the answer to a case. */
export function judge({ expected }: Case, answer: unknown, withReasons: boolean): string[] {
  if (!isRecord(answer)) return ['no answer'];
  if ('decisions' in expected) {
    if (answer.decisions === undefined) return ['the occurrence is valid, and the answer has no decisions'];
    return differences(expected.decisions, answer.decisions, withReasons);
  }
  const { problems } = answer;
  if (!Array.isArray(problems) || problems.length === 0)
    return ['the occurrence is invalid, and the answer has no problems'];
  const found = problems.map((problem) => JSON.stringify(isRecord(problem) ? problem.path : undefined));
  return expected.problems
    .map(({ path }) => JSON.stringify(path))
    .filter((path) => !found.includes(path))
    .map((path) => `no problem is reported at ${path}`);
}
