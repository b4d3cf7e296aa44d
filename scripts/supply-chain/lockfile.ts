import { readFileSync } from 'node:fs';

/** What is checked of a package in the lockfile. */
interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly peer?: boolean;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta: Readonly<Record<string, { readonly optional?: boolean }>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly publishConfig: { readonly access?: string; readonly provenance?: boolean };
}

export const manifest: Manifest = JSON.parse(readFileSync('package.json', 'utf8'));

const { packages }: { packages: Record<string, Locked> } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const root: Locked = packages[''] ?? {};
const locked = Object.entries(packages).filter(([path]) => path !== '');

const exact = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/**
 * Tools for other systems than those that the lockfile was made on, where the registry at hand had none of this version to take a sha512
 * from. They are listed all the same: npm ci refuses a lockfile without them.
 */
const unverified = /^node_modules\/(@biomejs\/cli|@rollup\/rollup)-[\w-]+$/;

/** How many packages have no sha512. */
export const withoutSha = (): number => locked.filter(([, { integrity }]) => integrity === undefined).length;

/** Dependencies, optional ones for other systems too, that the lockfile does not list: npm ci would refuse it. */
export function unlocked(): string[] {
  return locked.flatMap(([path, { dependencies = {}, optionalDependencies = {} }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !isLocked(path, name))
      .map((name) => `${path} needs ${name}, which is not listed`),
  );
}

/** Whether a package finds another in its own folder or in one further out. */
function isLocked(from: string, name: string): boolean {
  if (`${from}/node_modules/${name}` in packages) return true;
  const out = from.lastIndexOf('/node_modules/');
  return out > 0 ? isLocked(from.slice(0, out), name) : `node_modules/${name}` in packages;
}

/** Whatever lets two installations differ, or ties them to one place. */
export function inexact(): string[] {
  return [
    ...Object.entries(manifest.devDependencies)
      .filter(([, version]) => !exact.test(version))
      .map(([name]) => `package.json: ${name} has no exact version`),
    ...(JSON.stringify(root.devDependencies) === JSON.stringify(manifest.devDependencies)
      ? []
      : ['package-lock.json is not of this package.json: npm install writes it anew']),
    ...locked.flatMap(([path, { version, integrity, resolved, link }]) => [
      ...(version !== undefined && exact.test(version) ? [] : [`${path}: no exact version`]),
      ...(integrity?.startsWith('sha512-') === true || unverified.test(path)
        ? []
        : [`${path}: no sha512 of its contents`]),
      ...(resolved === undefined && link !== true ? [] : [`${path}: says where it was found`]),
    ]),
  ];
}

/** Whatever an installation of the package would bring along or run. */
export function broughtAlong(): string[] {
  const { dependencies = {}, optionalDependencies = {}, peerDependencies, peerDependenciesMeta, scripts } = manifest;
  return [
    ...Object.keys({ ...dependencies, ...optionalDependencies }).map((name) => `${name} would be installed with it`),
    ...Object.keys(peerDependencies)
      .filter((name) => peerDependenciesMeta[name]?.optional !== true)
      .map((name) => `${name} is a peer that is not optional`),
    ...['preinstall', 'install', 'postinstall', 'prepare']
      .filter((name) => name in scripts)
      .map((name) => `the script ${name} would run where it is installed`),
    ...locked
      .filter(([, { dev, hasInstallScript }]) => dev !== true && hasInstallScript === true)
      .map(([path]) => `${path} is no development dependency and runs a script when it is installed`),
  ];
}

/** Packages needed for development that run a script when they are installed. Each is one to know of. */
const mayRunScripts = /^node_modules\/(.+\/node_modules\/)?(esbuild|fsevents)$/;

export function scriptsInDevelopment(): string[] {
  return locked
    .filter(([path, { hasInstallScript }]) => hasInstallScript === true && !mayRunScripts.test(path))
    .map(([path]) => `${path} runs a script when it is installed`);
}
