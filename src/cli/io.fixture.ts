import type { CliIo } from './io.ts';

/** Input and output of a command in a test: files by name, and what was written. */
export interface TestIo extends CliIo {
  readonly out: () => string;
  readonly err: () => string;
}

/** An `io` that keeps what is written, with the files given and a clock that stands still. */
export function testIo(
  given: {
    readonly files?: Readonly<Record<string, string>>;
    readonly now?: string;
    readonly terminal?: boolean;
    readonly env?: CliIo['env'];
  } = {},
): TestIo {
  const written = { out: '', err: '' };
  const file = (path: string): string => {
    const text = given.files?.[path];
    if (text === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT', syscall: 'open' });
    return text;
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
    readLines: function* (path) {
      yield* file(path).split('\n');
    },
    now: () => new Date(given.now ?? '2026-11-23T12:00:00-05:00'),
    out: () => written.out,
    err: () => written.err,
  };
}
