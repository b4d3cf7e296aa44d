import type { Collected } from './collect.ts';
import type { Mutant } from './mutant.ts';

/** Which tests have found mutants, so that those come first that are likely to find the next one. */
export class Killers {
  private readonly last = new Map<string, number>();
  private kills = 0;

  remember({ name }: Collected): void {
    this.kills += 1;
    this.last.set(name, this.kills);
  }

  /** The tests that name the rule, then those of its section, then all others; in each the latest to find a mutant first. */
  inOrder(tests: readonly Collected[], { id, of }: Mutant, near = false): readonly Collected[] {
    const section = sectionOf(of);
    const ranked = tests.filter(mayFind(id)).map((test) => {
      const group = test.name.includes(of) ? 0 : test.file === section ? 1 : 2;
      const recent = this.last.get(test.name) ?? 0;
      return { test, rank: group * 1_000_000 - recent };
    });
    const read = near ? ranked.filter(({ rank }) => rank <= 1_000_000) : ranked;
    return read.sort((a, b) => a.rank - b.rank).map(({ test }) => test);
  }
}

/** That a rule is cited shows nothing of what it does: what it does has to be found by an answer that is wrong. */
const mayFind =
  (id: string) =>
  ({ file }: Collected): boolean =>
    file !== 'citations' || id.includes(' citations.') || !/^(2025-11|2019) /.test(id);

/** "13b" of a rule of 13.B; of what has no section in its id, nothing. */
function sectionOf(id: string): string | undefined {
  if (id.startsWith('2019')) return '2019';
  const [start = ''] = id.split('.');
  return /^\d+[a-i]?$/.test(start) ? start.padStart(2, '0') : undefined;
}

/** The first test that the mutant fails; nothing where it passes them all. */
export function killerOf(tests: Iterable<Collected>): Collected | undefined {
  for (const test of tests) if (fails(test)) return test;
  return undefined;
}

export function fails({ run }: Collected): boolean {
  try {
    run();
    return false;
  } catch {
    return true;
  }
}
