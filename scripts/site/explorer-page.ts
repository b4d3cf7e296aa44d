import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { examples } from '../../docs/explorer/examples.ts';
import { escapeHtml } from './html.ts';
import { footer, headerOf, headOf } from './template.ts';

const source = join('docs', 'explorer');
const path = 'explorer/index.html';

/** The page of the explorer in the frame of the site. */
export function explorerHtml(): string {
  const options = examples.map(({ id, label }) => `<option value="${id}">${escapeHtml(label)}</option>`);
  const parts: readonly (readonly [mark: string, html: string])[] = [
    ['<!-- site:head -->', headOf(path)],
    ['<!-- site:header -->', headerOf(path, 'explorer')],
    ['<!-- site:footer -->', footer],
    ['<!-- explorer:examples -->', options.join('')],
  ];
  return parts.reduce(
    (html, [mark, put]) => {
      if (!html.includes(mark)) throw new RangeError(`the page of the explorer has the mark ${mark}`);
      return html.replace(mark, put);
    },
    readFileSync(join(source, 'index.html'), 'utf8'),
  );
}

/** A script of the site as one classic script with everything in it. */
async function classicScript(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    write: false,
    logLevel: 'warning',
  });
  const [script] = outputFiles;
  if (script === undefined) throw new RangeError('a script is built');
  return script.text;
}

export const explorerScript = (): Promise<string> => classicScript(join(source, 'main.ts'));
export const searchScript = (): Promise<string> => classicScript(join(source, 'search.ts'));
