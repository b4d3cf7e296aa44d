import { readFileSync } from 'node:fs';

/** How long one thing takes by the time of another, by the last run of the benchmarks, and the most it may. */
export interface Speed {
  readonly what: string;
  readonly ratio: number;
  readonly most: number;
}

interface Figure {
  readonly suite: string;
  readonly name: string;
  readonly median: number;
}

const complete = 'a Level decided, complete facts';
const unknown = 'a Level decided, half of the facts unknown';
const whole = 'a Level decided, whole entries: about 14 facts, all known';

/** Generous: they show a mistake, not a busy machine. */
const guards = [
  { suite: complete, of: 'determineLevel', by: 'a switch written by hand', most: 10 },
  { suite: unknown, of: 'determineLevel', by: 'a switch written by hand', most: 10 },
  { suite: whole, of: 'determineLevel', by: 'a switch written by hand', most: 10 },
  { suite: complete, of: 'determineLevel', by: 'json-rules-engine', most: 0.5 },
  { suite: complete, of: 'determineLevel', by: 'json-logic-js', most: 1 },
];

export function speeds(): Speed[] {
  const { figures }: { figures: readonly Figure[] } = JSON.parse(readFileSync('reports/bench.json', 'utf8'));
  const median = (suite: string, name: string): number => {
    const found = figures.find((figure) => figure.suite.startsWith(suite) && figure.name.startsWith(name));
    if (found === undefined) throw new Error(`reports/bench.json has no ${name}: npm run bench writes it`);
    return found.median;
  };
  return guards.map(({ suite, of, by, most }) => ({
    what: `${suite}: ${of} by ${by}`,
    ratio: median(suite, of) / median(suite, by),
    most,
  }));
}

export function speedFaults({ ratio, most }: Speed): string[] {
  return ratio <= most ? [] : ['slower than that'];
}
