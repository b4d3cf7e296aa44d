/** What `get` returns for a pair that no number is kept for. */
export const absent = -1;

const fewest = 16;

/**
 * A number for each pair of numbers: a hash table of plain integers with open addressing. A `Map` would need one number for both, and keep
 * it as an object of its own.
 */
export class PairTable {
  private count = 0;
  /** One less than the number of places, which is a power of two. */
  private mask = 0;
  /** Three integers for each place: the pair, and one more than its number; 0 where the place is free. */
  private table: number[] = [0, 0, 0];

  get(a: number, b: number): number {
    const { table, mask } = this;
    for (let place = hashOf(a, b) & mask; ; place = (place + 1) & mask) {
      const kept = table[3 * place + 2] ?? 0;
      if (kept === 0) return absent;
      if (table[3 * place] === a && table[3 * place + 1] === b) return kept - 1;
    }
  }

  /** Adds a pair that is not in the table yet. */
  add(a: number, b: number, value: number): void {
    // At most half of the places are taken, so that a search ends soon.
    if (2 * (this.count + 1) > this.mask) this.grow();
    this.count += 1;
    this.put(a, b, value + 1);
  }

  private put(a: number, b: number, kept: number): void {
    const { table, mask } = this;
    let place = hashOf(a, b) & mask;
    while (table[3 * place + 2] !== 0) place = (place + 1) & mask;
    table[3 * place] = a;
    table[3 * place + 1] = b;
    table[3 * place + 2] = kept;
  }

  private grow(): void {
    const { table } = this;
    const places = Math.max(fewest, 4 * (this.mask + 1));
    this.mask = places - 1;
    this.table = new Array<number>(3 * places).fill(0);
    for (let at = 0; at < table.length; at += 3) {
      const kept = table[at + 2] ?? 0;
      if (kept !== 0) this.put(table[at] ?? 0, table[at + 1] ?? 0, kept);
    }
  }
}

function hashOf(a: number, b: number): number {
  const mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
