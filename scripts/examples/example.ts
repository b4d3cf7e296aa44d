import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import own from '../../package.json' with { type: 'json' };

// An example is a folder of examples/ with a package.json that has a script "test". It depends on this package as a reader's project
// does, by a range of versions. To try it, a copy takes the packed file instead.

interface Manifest {
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

const folder = 'examples';
const range = `^${own.version}`;
const entry = `node_modules/${own.name}`;

/** The examples, by the names of their folders. */
export function exampleNames(): string[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'package.json')))
    .filter((name) => readJson<Manifest>(join(folder, name, 'package.json')).scripts?.test !== undefined)
    .sort();
}

/** Copies an example into a folder, to be installed with the packed package. */
export function copyExample(name: string, into: string, tarball: string): void {
  mkdirSync(into, { recursive: true });
  cpSync(join(folder, name), into, {
    recursive: true,
    filter: (path) => !['node_modules', 'dist'].includes(basename(path)),
  });
  const manifest = readJson<Manifest>(join(into, 'package.json'));
  writeJson(join(into, 'package.json'), withDependency(manifest, `file:${tarball}`));
  const lockfile = join(into, 'package-lock.json');
  if (existsSync(lockfile)) writeJson(lockfile, locked(readJson<Lockfile>(lockfile), `file:${tarball}`));
}

/** Writes the lockfile of a copy back to the example. */
export function keepLockfile(name: string, copy: string): void {
  writeJson(
    join(folder, name, 'package-lock.json'),
    locked(readJson<Lockfile>(join(copy, 'package-lock.json')), range),
  );
}

/** What keeps an example from being installed anywhere with the contents that were tested. */
export function installFaults(name: string): string[] {
  const asked = readJson<Manifest>(join(folder, name, 'package.json')).dependencies?.[own.name];
  const lockfile = join(folder, name, 'package-lock.json');
  if (!existsSync(lockfile)) return [`${lockfile} is missing: npm run test:examples -- --lock ${name}`];
  const packages = Object.entries(readJson<Lockfile>(lockfile).packages).filter(([path]) => path !== '');
  return [
    ...(asked === range ? [] : [`package.json asks for ${own.name} ${asked ?? 'not at all'}, not ${range}`]),
    ...packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => `${path} names a host`),
    ...packages
      .filter(([path, { integrity }]) => integrity === undefined && path !== entry)
      .map(([path]) => `${path} has no hash`),
  ];
}

const withDependency = <T extends Manifest | LockedPackage>(of: T, from: string): T => ({
  ...of,
  dependencies: { ...of.dependencies, [own.name]: from },
});

/** A lockfile that takes this package from a file, or from wherever the range of versions finds it. */
function locked(lockfile: Lockfile, from: string): Lockfile {
  const { '': root = {}, ...packages } = lockfile.packages;
  const { resolved: _, integrity: __, ...known } = packages[entry] ?? { version: own.version };
  return {
    ...lockfile,
    packages: {
      '': withDependency(root, from),
      ...packages,
      [entry]: from.startsWith('file:') ? { ...known, version: own.version, resolved: from } : known,
    },
  };
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function writeJson(file: string, value: unknown): void {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}
