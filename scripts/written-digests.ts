import type { Plugin } from 'esbuild';
import { editions } from '../src/editions/current.ts';
import { digestOf } from '../src/evaluation/digest.ts';

/** Puts the digests of the editions into the built package: for its receipt, a first assessment need not read every rule. */
export const writtenDigests: Plugin = {
  name: 'written-digests',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]evaluation[\\/]digest\.ts$/ }, () => ({
      contents: moduleOfDigests(),
      loader: 'js',
    }));
  },
};

/** What the package has in the place of `src/evaluation/digest.ts`. */
export function moduleOfDigests(): string {
  const digests = Object.fromEntries(editions.map((edition) => [edition.id, digestOf(edition)]));
  return `const digests = ${JSON.stringify(digests)};\nexport const digestOf = ({ id }) => digests[id];\n`;
}
