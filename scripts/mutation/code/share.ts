import { createHash } from 'node:crypto';

/** What identifies a mutant; lines and columns count from 1. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly mutatorName: string;
  readonly replacement: string | undefined;
}

/** Whether a mutant is in a share of all, such as "1/4": a random sample that is the same in each run. */
export function isInShare(share: string, { path, line, column, mutatorName, replacement = '' }: Place): boolean {
  const [part = 1, parts = 1] = share.split('/').map(Number);
  const digest = createHash('sha256').update([path, line, column, mutatorName, replacement].join(' ')).digest();
  return digest.readUInt32BE() / 2 ** 32 < part / parts;
}
