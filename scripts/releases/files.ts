import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReleaseRules } from './rule-digests.ts';

/** Where the rules of each release are kept. */
export const releasesFolder = join('docs', 'releases');

const partsOf = (version: string): number[] => version.split('.').map(Number);

function isLower(one: string, other: string): boolean {
  const [a, b] = [partsOf(one), partsOf(other)];
  const place = a.findIndex((part, index) => part !== b[index]);
  return place >= 0 && (a[place] ?? 0) < (b[place] ?? 0);
}

/** The rules of the newest release before a version; undefined before the first one. */
export function lastReleaseBefore(version: string, folder = releasesFolder): ReleaseRules | undefined {
  if (!existsSync(folder)) return undefined;
  const versions = readdirSync(folder)
    .flatMap((name) => (name.endsWith('.json') ? [name.slice(0, -'.json'.length)] : []))
    .filter((other) => isLower(other, version))
    .sort((a, b) => (isLower(a, b) ? -1 : 1));
  const last = versions.at(-1);
  return last === undefined ? undefined : JSON.parse(readFileSync(join(folder, `${last}.json`), 'utf8'));
}
