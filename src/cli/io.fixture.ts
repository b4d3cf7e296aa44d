import type { CliIo, ManyIo } from './io.ts';

/** Input and output of a command in a test: files by name, and what was written. */
export interface TestIo extends CliIo {
  readonly out: () => string;
  readonly err: () => string;
  /** The files that were written, by name. */
  readonly written: ReadonlyMap<string, string>;
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
  const written = { out: '', err: '', files: new Map<string, string>() };
  const file = (path: string): Uint8Array => {
    const { files = {} } = given;
    const content = Object.hasOwn(files, path) ? files[path] : undefined;
    if (content === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT', syscall: 'open' });
    return typeof content === 'string' ? Buffer.from(content) : content;
  };
  const output = (to: 'out' | 'err') => ({
    isTTY: given.terminal,
    write: (data: string | Uint8Array) => {
      written[to] += textOf(data);
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
    many: testManyIo(written.files, file),
    now: () => new Date(given.now ?? '2026-11-23T12:00:00-05:00'),
    out: () => written.out,
    err: () => written.err,
    written: written.files,
  };
}

const textOf = (data: string | Uint8Array): string =>
  typeof data === 'string' ? data : new TextDecoder().decode(data);

/** Files in memory, and no threads. */
function testManyIo(files: Map<string, string>, read: (path: string) => Uint8Array): ManyIo {
  return {
    cores: 1,
    sizeOf: (path) => read(path).length,
    openOutput: (path, keep) => {
      let text = Buffer.from(files.get(path) ?? '')
        .subarray(0, keep)
        .toString();
      files.set(path, text);
      return {
        write: (more) => {
          text += textOf(more);
          files.set(path, text);
        },
        get size() {
          return Buffer.byteLength(text);
        },
        sync: () => {},
        close: () => {},
      };
    },
    readSmall: (path) => files.get(path),
    writeSmall: (path, text) => void files.set(path, text),
    drained: async () => {},
  };
}
