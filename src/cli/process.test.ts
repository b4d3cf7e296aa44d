import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'ontario-sor-'));
const program = join(folder, 'cli.mjs');
beforeAll(async () => {
  // As it is built for the package: threads are started on the same file.
  await build({
    entryPoints: ['src/cli/bin.ts'],
    outfile: program,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command line as a process of its own, with a file. */
function run(args: readonly string[], content: string | Uint8Array, stdout: 'pipe' | number = 'pipe') {
  const file = join(folder, 'input.json');
  writeFileSync(file, content);
  const {
    status,
    stdout: out,
    stderr: err,
  } = spawnSync(process.execPath, [program, ...args, file], {
    encoding: 'utf8',
    maxBuffer: 16 * 1024 * 1024,
    stdio: ['ignore', stdout, 'pipe'],
  });
  return { status, out, err };
}

const draft = JSON.stringify({
  provider: { programs: ['homelessness'] },
  people: [{ id: 'i1', firstName: 'André', lastName: 'Bélanger' }],
  description: 'André Bélanger fell. Bélanger cried.',
});

describe('the process', () => {
  it.each<[string, string | Uint8Array]>([
    ['Latin-1 or Windows-1252', Buffer.from(draft, 'latin1')],
    ['UTF-16', Buffer.from(`\ufeff${draft}`, 'utf16le')],
    ['binary data', Buffer.from(`${draft}\0`)],
  ])('refuses %s and prints nothing of it', (encoding, content) => {
    expect(run(['minimize', '--for-print'], content)).toEqual({
      status: 2,
      out: '',
      err: `ontario-sor minimize: Invalid input\n  file: expected text in UTF-8, not ${encoding}\n`,
    });
  });

  it('accepts a byte order mark', () => {
    const { status, out } = run(['minimize'], `\ufeff${draft}`);
    expect(status).toBe(0);
    expect(JSON.parse(out).description).toBe('Individual #1 fell. Individual #1 cried.');
  });

  it.skipIf(!existsSync('/dev/full'))('says that the output cannot be written, with a status of its own', () => {
    const { status, err } = run(['validate'], draft, openSync('/dev/full', 'w'));
    expect(err).toBe('ontario-sor: the output cannot be written (ENOSPC)\n');
    expect(status).toBe(4);
  });

  const script = spawnSync('script', ['--version']).status === 0;
  it.skipIf(!script)('shows a progress bar with rate and time left on a terminal, and nothing of it in a pipe', () => {
    const row = JSON.stringify({ provider: { programs: ['homelessness'] }, entries: [{ category: 'death' }] });
    const args = ['assess', '--from', 'ndjson', '--workers', '1', '--out', '/dev/null'];
    expect(run(args, `${row}\n`.repeat(800))).toEqual({ status: 0, out: '', err: '' });
    const command = [process.execPath, program, ...args, join(folder, 'input.json')].join(' ');
    const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], { encoding: 'utf8' });
    expect(stdout).toMatch(/\d+% {2}\d+ rows, 0 bad, \d+\/s, \S+ left/);
    expect(stdout).toMatch(/100% {2}800 rows/);
  });

  it('gives the output of one thread on two, in the order of the input, with status 3 for bad rows', () => {
    const row = { provider: { programs: ['homelessness'] }, entries: [{ category: 'death' }] };
    const rows = Array.from({ length: 1600 }, (_, place) => (place === 700 ? '{' : JSON.stringify(row))).join('\n');
    const args = (workers: string): string[] => ['assess', '--from', 'ndjson', '--workers', workers];
    const [one, two] = [run(args('1'), rows), run(args('2'), rows)];
    expect(two).toEqual(one);
    expect(two.status).toBe(3);
    expect(two.out.match(/"line":\d+/g)).toHaveLength(1599);
    expect(two.err).toContain('1 of 1600 rows is invalid');
  });
});
