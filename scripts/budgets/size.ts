import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** The size of what a reader's bundler makes of an import, and the most it may be, in bytes. */
export interface Size {
  readonly entry: string;
  readonly minified: number;
  readonly gzip: number;
  readonly budget: number;
}

const entries: readonly {
  readonly entry: string;
  readonly code: string;
  readonly budget: number;
}[] = [
  { entry: 'everything', code: "export * from './dist/index.js'", budget: 115_000 },
  { entry: 'determineLevel', code: "export { determineLevel } from './dist/index.js'", budget: 10_000 },
  { entry: 'assess', code: "export { assess } from './dist/index.js'", budget: 58_000 },
  { entry: 'addBusinessDays', code: "export { addBusinessDays } from './dist/index.js'", budget: 6_000 },
  { entry: 'reportStatus', code: "export { reportStatus } from './dist/index.js'", budget: 9_000 },
  {
    entry: 'findPersonalInformation',
    code: "export { findPersonalInformation } from './dist/index.js'",
    budget: 16_000,
  },
  { entry: 'validateReport', code: "export { validateReport } from './dist/index.js'", budget: 82_000 },
  { entry: 'ontario-sor/schema with zod/mini', code: "export * from './dist/schema/index.js'", budget: 12_000 },
  {
    entry: 'occurrenceSchema with zod/mini',
    code: "export { occurrenceSchema } from './dist/schema/index.js'",
    budget: 12_000,
  },
];

/** Bundles and measures each; zod is bundled in where it is needed. The command line is measured as it is published. */
export async function sizes(): Promise<Size[]> {
  const cli = readFileSync('dist/cli.js');
  const published = { entry: 'the command line', minified: cli.length, gzip: compressed(cli), budget: 130_000 };
  const bundles = await Promise.all(
    entries.map(async ({ entry, code, budget }) => {
      const { outputFiles } = await build({
        stdin: { contents: code, resolveDir: '.' },
        bundle: true,
        write: false,
        minify: true,
        format: 'esm',
        platform: 'browser',
        target: 'es2022',
        logLevel: 'silent',
      });
      const bytes = outputFiles[0]?.contents ?? new Uint8Array();
      return { entry, minified: bytes.length, gzip: compressed(bytes), budget };
    }),
  );
  return [...bundles, published];
}

const compressed = (bytes: Uint8Array): number => gzipSync(bytes, { level: 9 }).length;
