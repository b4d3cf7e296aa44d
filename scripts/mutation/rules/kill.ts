import { editionInForce, editions } from '../../../src/editions/current.ts';
import type { Collected } from '../collect.ts';
import type { Mutant } from './mutant.ts';

/** How many of the latest tests that found a mutant come first. */
const latest = 12;

/** Which tests have found mutants, so that those come first that are likely to find the next one. */
export class Killers {
  private readonly bySection = new Map<string, readonly string[]>();

  remember({ name }: Collected, { of }: Mutant): void {
    const section = sectionOf(of);
    const known = this.bySection.get(section) ?? [];
    this.bySection.set(section, [name, ...known.filter((other) => other !== name)].slice(0, latest));
  }

  /** The tests that name the rule, those of its section that found the latest mutants, the rest of the section, and all others. */
  *inOrder(tests: readonly Collected[], { of }: Mutant, near = false): Generator<Collected> {
    const section = sectionOf(of);
    const recent = this.bySection.get(section) ?? [];
    const groups: readonly ((test: Collected) => boolean)[] = [
      ({ name }) => name.includes(of),
      ({ name }) => recent.includes(name),
      ({ file }) => file === section,
      () => !near || section === '',
    ];
    const tried = new Set<Collected>();
    for (const isNext of groups) {
      for (const test of tests) {
        if (tried.has(test) || !isNext(test)) continue;
        tried.add(test);
        yield test;
      }
    }
  }
}

const earlierIds = editions.flatMap((edition) => (edition === editionInForce ? [] : [edition.id]));

/** "13b" of a rule of 13.B, the id of the edition for a rule of an earlier one; of what has no section in its id, nothing. */
function sectionOf(id: string): string {
  const earlier = earlierIds.find((edition) => id.startsWith(edition));
  if (earlier !== undefined) return earlier;
  const [start = ''] = id.split('.');
  return /^\d+[a-i]?$/.test(start) ? start.padStart(2, '0') : '';
}

/** The first test that the mutant fails; `undefined` when it passes them all. */
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
