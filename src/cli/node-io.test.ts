import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { linesOf } from './lines.ts';
import { chunksOf, nodeIo } from './node-io.ts';

const folder = mkdtempSync(join(tmpdir(), 'ontario-sor-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(text: string): string {
  const path = join(folder, 'file');
  writeFileSync(path, text);
  return path;
}

describe('the input of the process', () => {
  const lines = (path: string): unknown[] => [...linesOf(nodeIo().readChunks(path))].map(({ text }) => text);

  it('is a file as bytes', () => {
    expect(nodeIo().readFile(file('é\n'))).toEqual(Buffer.from('é\n'));
  });

  it('is read in chunks, of which none splits a letter', () => {
    const long = `${'x'.repeat(64 * 1024 - 1)}é`;
    expect(lines(file(`${long}\n${long}`))).toEqual([long, long]);
  });

  it('is read no further than it is asked for', () => {
    const [first] = linesOf(nodeIo().readChunks(file('one\ntwo')));
    expect(first?.text).toBe('one');
  });

  it('is refused when it does not exist', () => {
    expect(() => [...nodeIo().readChunks(join(folder, 'none'))]).toThrow('ENOENT');
    expect(() => nodeIo().readFile(join(folder, 'none'))).toThrow('ENOENT');
  });
});

describe('standard input', () => {
  const textOf = (read: (chunk: Buffer) => number): string => {
    let text = '';
    for (const chunk of chunksOf(read)) text += Buffer.from(chunk).toString();
    return text;
  };

  /** Gives each text in turn, or throws the error whose code it is, and then nothing more. */
  const reader = (...given: readonly (string | { readonly code: string })[]) => {
    const rest = [...given];
    return (chunk: Buffer): number => {
      const next = rest.shift() ?? '';
      if (typeof next !== 'string') throw Object.assign(new Error('cannot be read'), next);
      return chunk.write(next);
    };
  };

  it('ends with an error on some platforms', () => {
    expect(textOf(reader('one\ntw', 'o', { code: 'EOF' }, 'never'))).toBe('one\ntwo');
  });

  it('is waited for where it has nothing yet', () => {
    expect(textOf(reader({ code: 'EAGAIN' }, 'one\n', { code: 'EAGAIN' }, 'two'))).toBe('one\ntwo');
  });

  it('is refused where it cannot be read', () => {
    expect(() => textOf(reader('one\n', { code: 'EIO' }))).toThrow('cannot be read');
    const broken = (): number => {
      throw new Error('no code');
    };
    expect(() => textOf(broken)).toThrow('no code');
  });
});

it('returns the time', () => {
  expect(Math.abs(nodeIo().now().getTime() - Date.now())).toBeLessThan(60_000);
});
