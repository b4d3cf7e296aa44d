import { readdirSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';

const all = ['src', 'test'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
);

/** The files of these patterns, pattern by pattern; throws for a pattern that no file matches. */
export function filesOf(patterns: readonly string[]): readonly string[] {
  const found = patterns.flatMap((pattern) => {
    const matching = all.filter((file) => matchesGlob(file, pattern)).sort();
    if (matching.length === 0) throw new Error(`no file matches ${pattern}`);
    return matching;
  });
  return [...new Set(found)];
}
