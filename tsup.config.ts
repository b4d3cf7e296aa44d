import { defineConfig, type Options } from 'tsup';

const shared: Options = {
  target: 'es2022',
  // date-fns and @date-fns/tz are bundled in, so that the package needs nothing at run time.
  noExternal: [/^date-fns/, /^@date-fns\/tz/],
  treeshake: false,
  clean: false,
};

export default defineConfig([
  {
    ...shared,
    entry: { index: 'src/index.ts', cli: 'src/cli/bin.ts' },
    format: 'esm',
    splitting: true,
    dts: { entry: { index: 'src/index.ts' } },
  },
  { ...shared, entry: { index: 'src/index.ts' }, format: 'cjs', splitting: false, dts: { entry: { index: 'src/index.ts' } } },
]);
