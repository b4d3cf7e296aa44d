import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Outcome } from '../serve.ts';

/** What the script of the explorer may weigh, in bytes as they are sent. */
const most = 170_000;

/** The script of the explorer contains the rules and the engine, and is to open at once on a telephone. */
export function checkSize(folder: string): Outcome[] {
  const size = gzipSync(readFileSync(join(folder, 'explorer', 'explorer.js')), { level: 9 }).length;
  const name = `the explorer weighs ${(size / 1000).toFixed(1)} kB gzip, of ${most / 1000}`;
  return [{ name, faults: size < most ? [] : [`${size} bytes`] }];
}
