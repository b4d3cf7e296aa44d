import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { arch, platform } from 'node:process';
import type { Checks } from './checks.ts';
import { reason } from './checks.ts';
import type { Project, Workshop } from './project.ts';

/** A runtime that a registry has as a package: the package contains the binary as it is, without an install script. */
interface Runtime {
  readonly name: string;
  readonly packages: readonly string[];
  readonly binary: readonly string[];
  readonly args: readonly string[];
  readonly version: readonly string[];
}

const node = (major: number): Runtime => ({
  name: `Node ${major}`,
  packages: [`node-${platform}-${arch}@${major}`],
  binary: [`node-${platform}-${arch}`, 'bin', 'node'],
  args: [],
  version: ['--version'],
});

const runtimes: readonly Runtime[] = [
  node(20),
  node(22),
  node(24),
  {
    name: 'Deno',
    packages: ['deno@2'],
    binary: ['@deno', `${platform}-${arch}-glibc`, 'deno'],
    args: ['run', '--allow-read', '--no-remote', '--node-modules-dir=manual'],
    version: ['--version'],
  },
  {
    name: 'Bun',
    packages: ['bun@1'],
    binary: ['@oven', `bun-${platform}-${arch}`, 'bin', 'bun'],
    args: ['run'],
    version: ['--version'],
  },
];

/** Makes the same assessment on every runtime that can be had. */
export async function tryRuntimes(checks: Checks, workshop: Workshop, consumer: Project): Promise<void> {
  for (const { name, packages, binary, args, version } of runtimes) {
    let program: string;
    try {
      const { folder } = workshop.project(`runtime-${name.replace(' ', '-').toLowerCase()}`, packages);
      program = join(folder, 'node_modules', ...binary);
      if (!existsSync(program)) throw new Error(`no binary in ${readdirSync(join(folder, 'node_modules')).join(', ')}`);
    } catch (error) {
      checks.skip(name, `no binary for this machine could be installed: ${reason(error).split('\n')[0]}`);
      continue;
    }
    const is = consumer.run(program, version).trim().split('\n')[0] ?? '';
    await checks.run(`${name} (${is}): the root entry and the schema entry answer as expected`, () => {
      consumer.run(program, [...args, 'root.mjs']);
      consumer.run(program, [...args, 'schema.mjs']);
    });
  }
}
