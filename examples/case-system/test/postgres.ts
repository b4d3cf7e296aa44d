// A PostgreSQL cluster of its own for the tests: in a temporary folder, reached through a socket in it, without a password.

import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Debian's programs of PostgreSQL, the latest version; undefined where there are none. */
function programs(): string | undefined {
  const folder = '/usr/lib/postgresql';
  const versions = existsSync(folder) ? readdirSync(folder).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => join(folder, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')));
}

export const hasPostgres = programs() !== undefined;

/** Starts a cluster. Returns its address, and what stops it and removes its folder. */
export function startPostgres(): { readonly address: string; readonly stop: () => void } {
  const bin = programs();
  if (bin === undefined) throw new Error('PostgreSQL is not installed');
  const folder = mkdtempSync(join(tmpdir(), 'sor-postgres-'));
  // PostgreSQL does not run as root.
  const user = process.getuid?.() === 0 ? unprivileged() : undefined;
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
  const run = (program: string, args: readonly string[]) =>
    execFileSync(join(bin, program), args, { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  const data = join(folder, 'data');
  run('initdb', ['-D', data, '-U', 'sor', '--auth=trust', '--encoding=UTF8', '--no-sync']);
  const options = `-k ${folder} -c listen_addresses= -c fsync=off`;
  run('pg_ctl', ['start', '-D', data, '-w', '-l', join(folder, 'log'), '-o', options]);
  return {
    address: `postgresql://sor@/postgres?host=${folder}`,
    stop: () => {
      run('pg_ctl', ['stop', '-D', data, '-m', 'fast', '-w']);
      rmSync(folder, { recursive: true });
    },
  };
}

function unprivileged(): { readonly uid: number; readonly gid: number } {
  const id = (flag: string, name: string): number => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }));
  return { uid: id('-u', 'postgres'), gid: id('-g', 'postgres') };
}
