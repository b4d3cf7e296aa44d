import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { linesOf, nodeIo } from './node-io.ts';

const folder = mkdtempSync(join(tmpdir(), 'ontario-sor-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(text: string): string {
  const path = join(folder, 'file');
  writeFileSync(path, text);
  return path;
}

describe('the input of the process', () => {
  it('is a file as text', () => {
    expect(nodeIo().readFile(file('é\n'))).toBe('é\n');
  });

  it.each([
    ['', []],
    ['one', ['one']],
    ['one\ntwo\n', ['one', 'two']],
    ['one\r\n\r\ntwo', ['one', '', 'two']],
  ])('is the lines of %j', (text, lines) => {
    expect([...nodeIo().readLines(file(text))]).toEqual(lines);
  });

  it('is read in chunks, of which none splits a letter', () => {
    const long = `${'x'.repeat(64 * 1024 - 1)}é`;
    expect([...nodeIo().readLines(file(`${long}\n${long}`))]).toEqual([long, long]);
  });

  it('is read no further than it is asked for', () => {
    const [first] = nodeIo().readLines(file('one\ntwo'));
    expect(first).toBe('one');
  });

  it('is refused where there is none', () => {
    expect(() => [...nodeIo().readLines(join(folder, 'none'))]).toThrow('ENOENT');
    expect(() => nodeIo().readFile(join(folder, 'none'))).toThrow('ENOENT');
  });
});

describe('standard input', () => {
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
    expect([...linesOf(reader('one\ntw', 'o', { code: 'EOF' }, 'never'))]).toEqual(['one', 'two']);
  });

  it('is waited for where it has nothing yet', () => {
    expect([...linesOf(reader({ code: 'EAGAIN' }, 'one\n', { code: 'EAGAIN' }, 'two'))]).toEqual(['one', 'two']);
  });

  it('is refused where it cannot be read', () => {
    expect(() => [...linesOf(reader('one\n', { code: 'EIO' }))]).toThrow('cannot be read');
    const broken = (): number => {
      throw new Error('no code');
    };
    expect(() => [...linesOf(broken)]).toThrow('no code');
  });
});

it('tells the time', () => {
  expect(Math.abs(nodeIo().now().getTime() - Date.now())).toBeLessThan(60_000);
});
