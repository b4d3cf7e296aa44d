import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** A package of which something stands in the distributed files. */
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
  const names = taken.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
  return [...new Set(names)].sort().map((name) => {
    const { version, license } = JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8'));
    return { name, version, license };
  });
}
