import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** A package of which the distributed files contain something. */
export interface Bundled {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** The packages that are bundled in, by what the bundler really took from the sources of every entry. */
export async function bundledPackages(): Promise<Bundled[]> {
  const { metafile } = await build({
    entryPoints: ['src/index.ts', 'src/schema/index.ts', 'src/cli/bin.ts'],
    bundle: true,
    write: false,
    outdir: 'unused',
    metafile: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    external: ['zod'],
    logLevel: 'silent',
  });
  const taken = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  const folders = taken.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? []);
  return [...new Set(folders)]
    .map((folder): Bundled => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      return { name, version, license };
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}
