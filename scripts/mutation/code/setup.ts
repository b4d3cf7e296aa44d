import { beforeEach } from 'vitest';

// Stryker remembers which test reaches a mutant. Code that keeps what it made is reached by the first test only, though all of
// them depend on it: where a folder is such, no test is named, and each mutant runs them all.
if (process.env.SOR_MUTATION_COVERAGE === 'all') {
  beforeEach(() => {
    const stryker: unknown = Reflect.get(globalThis, '__stryker__');
    if (typeof stryker === 'object' && stryker !== null) Reflect.set(stryker, 'currentTestId', undefined);
  });
}
