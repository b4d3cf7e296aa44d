import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts' },
  format: ['esm', 'cjs'],
  target: 'es2022',
  dts: true,
  splitting: true,
  treeshake: false,
  clean: true,
  // date-fns and @date-fns/tz are bundled in, so that the package needs nothing at run time.
  noExternal: [/^date-fns/, /^@date-fns\/tz/],
});
