import type { CliIo } from './io.ts';

/** Input and output of a command in a test: files by name, and what was written. */
export interface TestIo extends CliIo {
  readonly out: () => string;
  readonly err: () => string;
}

/** An `io` that keeps what is written, with the files given and a clock that does not move. */
export function testIo(
  given: {
    readonly files?: Readonly<Record<string, string | Uint8Array>>;
    readonly now?: string;
    readonly terminal?: boolean;
    readonly env?: CliIo['env'];
  } = {},
): TestIo {
  const written = { out: '', err: '' };
  const file = (path: string): Uint8Array => {
    const content = given.files?.[path];
    if (content === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT', syscall: 'open' });
    return typeof content === 'string' ? Buffer.from(content) : content;
  };
  const output = (to: 'out' | 'err') => ({
    isTTY: given.terminal,
    write: (text: string) => {
      written[to] += text;
    },
  });
  return {
    stdout: output('out'),
    stderr: output('err'),
    env: given.env ?? {},
    readFile: file,
    readChunks: function* (path) {
      yield file(path);
    },
    now: () => new Date(given.now ?? '2026-11-23T12:00:00-05:00'),
    out: () => written.out,
    err: () => written.err,
  };
}
