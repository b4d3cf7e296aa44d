import type { RowBytes } from './rows.ts';

/** Rows of a file that are worked on together, as bytes that can be given to another thread without a copy. */
export interface Block {
  /** The line on which the first row begins. */
  readonly line: number;
  /** The rows, each with a line feed after it. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The line on which the last row begins, and the bytes of the file up to its end. */
  readonly last: { readonly line: number; readonly end: number };
}

/** The size of a block in bytes: enough that handing it over costs little, and so little that no thread waits long for another. */
const blockSize = 64 * 1024;

/** Rows in blocks. A row that is longer than a block has one of its own. */
export function* blocksOf(rows: Iterable<RowBytes>): Generator<Block, undefined> {
  let block: Filling | undefined;
  for (const row of rows) {
    if (block?.takes(row) === false) {
      yield block.finished();
      block = undefined;
    }
    block ??= new Filling(row);
    block.add(row);
  }
  if (block !== undefined) yield block.finished();
}

/** A block that is being filled. */
class Filling {
  readonly #line: number;
  readonly #bytes: Uint8Array<ArrayBuffer>;
  #length = 0;
  #last: Block['last'];

  constructor(first: RowBytes) {
    this.#line = first.line;
    this.#last = first;
    this.#bytes = new Uint8Array(Math.max(blockSize, first.bytes.length + 1));
  }

  takes({ bytes }: RowBytes): boolean {
    return this.#length + bytes.length < this.#bytes.length;
  }

  add({ line, end, bytes }: RowBytes): void {
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
    this.#bytes[this.#length++] = 0x0a;
    this.#last = { line, end };
  }

  finished(): Block {
    return { line: this.#line, bytes: this.#bytes.subarray(0, this.#length), last: this.#last };
  }
}
