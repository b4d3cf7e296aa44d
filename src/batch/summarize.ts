import { civilDateAt, ontario } from '../calendar/time-zone.ts';
import { parseMoment } from '../calendar/timestamp.ts';
import { oneOf } from '../input/checks.ts';
import { invalidInput, type Problem } from '../input/problem.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Occurrence } from '../model/occurrence.ts';
import type { AssessedOccurrence, DecidedOccurrence } from './assess-many.ts';
import type { BatchResult } from './result.ts';

/** What occurrences can be counted by. */
export const summaryKeys = ['category', 'level', 'working-level', 'reportability', 'program', 'month'] as const;

/** What occurrences can be counted by: an occurrence of several categories or programs is counted under each. */
export type SummaryKey = (typeof summaryKeys)[number];

/** A number of occurrences that have something in common. */
export type SummaryRow = { readonly [K in SummaryKey]?: string } & {
  /** Occurrences, each once in a row. */
  readonly count: number;
};

/** A value that an occurrence lacks: it has no entry, no time or no Level. */
const none = 'none';

/**
 * Counts occurrences, by one thing or by several at once. Those that were bad input are not counted.
 *
 * @param results - What `assessMany` or `decideMany` gave.
 * @param by - What to count by; the month is that of `awareAt`, or of `occurredAt` without it, in Ontario.
 * @returns A row for each combination that there is, in the order of the values.
 * @throws InvalidInputError when there is nothing to count by, or something else is named.
 * @example
 * ```ts
 * const byCategory = (lines: AsyncIterable<string>) => summarize(decideMany(lines), ['category', 'level']);
 * typeof summarize([], ['level']).then //=> 'function'
 * ```
 * @since 0.2.0
 */
export async function summarize(
  results: Iterable<Summarized> | AsyncIterable<Summarized>,
  by: readonly SummaryKey[],
): Promise<SummaryRow[]> {
  const summary = new Summary(by);
  for await (const result of results) summary.add(result);
  return summary.rows();
}

/** A result that can be counted. */
export type Summarized = BatchResult<AssessedOccurrence | DecidedOccurrence>;

/** Counts in one pass; it grows with the combinations that there are, not with the number of occurrences. */
export class Summary {
  readonly #by: readonly SummaryKey[];
  readonly #counts = new Map<string, number>();

  constructor(by: readonly SummaryKey[]) {
    const problems: Problem[] = [];
    const known = oneOf(summaryKeys);
    const keys: readonly unknown[] = Array.isArray(by) ? by : [];
    if (keys.length === 0)
      problems.push({ code: 'missing-key', path: ['by'], expected: 'at least one thing to count by' });
    for (const [place, key] of keys.entries()) known(key, ['by', place], problems);
    if (problems.length > 0) throw invalidInput(problems);
    this.#by = by;
  }

  add(result: Summarized): void {
    if (!result.ok) return;
    const { occurrence } = result.value;
    const decided = 'decision' in result.value ? result.value.decision : decisionsOf(result.value.assessment);
    let combinations: string[][] = [[]];
    for (const key of this.#by) {
      const values = valuesOf[key](occurrence, decided);
      combinations = combinations.flatMap((before) => values.map((value) => [...before, value]));
    }
    for (const combination of combinations) this.addCount(JSON.stringify(combination), 1);
  }

  addCount(combination: string, number: number): void {
    this.#counts.set(combination, (this.#counts.get(combination) ?? 0) + number);
  }

  /** By combination, as it is kept: to be stored, or joined with others. */
  counts(): [combination: string, number: number][] {
    return [...this.#counts];
  }

  rows(): SummaryRow[] {
    return [...this.#counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([combination, count]) => {
        const values: readonly string[] = JSON.parse(combination);
        return { ...Object.fromEntries(this.#by.map((key, place) => [key, values[place] ?? none])), count };
      });
  }
}

interface Decided {
  readonly reportability: string;
  readonly level: 1 | 2 | 'undetermined' | null;
  readonly workingLevel: 1 | 2 | null;
}

const decisionsOf = ({ reportability, level, workingLevel }: Assessment): Decided => ({
  reportability: reportability.decision,
  level: level.level,
  workingLevel,
});

const valuesOf: Readonly<Record<SummaryKey, (occurrence: Occurrence, decided: Decided) => string[]>> = {
  category: ({ entries }) => distinct(entries.map(({ category }) => category)),
  program: ({ provider }) => distinct(provider.programs),
  level: (_, { level }) => [`${level ?? none}`],
  'working-level': (_, { workingLevel }) => [`${workingLevel ?? none}`],
  reportability: (_, { reportability }) => [reportability],
  month: ({ awareAt, occurredAt }) => {
    const at = parseMoment(awareAt ?? occurredAt);
    return [at === undefined ? none : civilDateAt(at, ontario).slice(0, 7)];
  },
};

function distinct(values: readonly string[]): string[] {
  return values.length === 0 ? [none] : [...new Set(values)];
}
