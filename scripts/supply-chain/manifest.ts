import { readFileSync } from 'node:fs';

interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta: Readonly<Record<string, { readonly optional?: boolean }>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly publishConfig: { readonly access?: string; readonly provenance?: boolean };
}

export const manifest: Manifest = JSON.parse(readFileSync('package.json', 'utf8'));

/** Everything that an installation of the package would install or run besides the package itself. */
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
  ];
}

/** Builds of two tools for other systems, for which the registry at hand had no hash. */
const knownWithoutHash = /^node_modules\/(@biomejs\/cli|@rollup\/rollup)-[\w-]+$/;

/** Packages in the lockfile without a hash of their contents: lockfile-lint checks hashes, but not that there is one. */
export function withoutHash(): string[] {
  const { packages }: { packages: Readonly<Record<string, { readonly integrity?: string }>> } = JSON.parse(
    readFileSync('package-lock.json', 'utf8'),
  );
  return Object.entries(packages)
    .filter(([path, { integrity }]) => path !== '' && integrity === undefined && !knownWithoutHash.test(path))
    .map(([path]) => path);
}
