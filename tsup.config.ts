import { defineConfig, type Options } from 'tsup';

const shared: Options = {
  target: 'es2022',
  // date-fns and @date-fns/tz are bundled in, so that the package needs nothing at run time.
  noExternal: [/^date-fns/, /^@date-fns\/tz/],
  external: [/^zod/],
  treeshake: false,
  clean: false,
};

const library = { index: 'src/index.ts', 'schema/index': 'src/schema/index.ts' };

export default defineConfig([
  {
    ...shared,
    entry: { ...library, cli: 'src/cli/bin.ts' },
    format: 'esm',
    splitting: true,
    dts: { entry: library },
  },
  { ...shared, entry: library, format: 'cjs', splitting: false, dts: { entry: library } },
]);
