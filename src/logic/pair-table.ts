/** What `get` returns for a pair that no number is kept for. */
export const absent = -1;

const fewest = 16;

/**
 * A number for each pair of numbers: a hash table of plain integers with open addressing. A `Map` would need one number for both, and keep
 * it as an object of its own.
 */
export class PairTable {
  /** Three numbers for each pair in the order in which they were added: the pair, and its number. */
  readonly #pairs: number[] = [];
  /** By hash: one more than where a pair is in the list; 0 where the place is free. */
  #places: number[] = new Array<number>(fewest).fill(0);

  get(a: number, b: number): number {
    const pairs = this.#pairs;
    const at = this.#places[this.#placeOf(a, b)] ?? 0;
    return at === 0 ? absent : (pairs[at + 1] ?? absent);
  }

  /** Adds a pair that is not in the table yet. */
  add(a: number, b: number, value: number): void {
    // At most a third of the places are taken, so that a search ends soon.
    if (this.#pairs.length >= this.#places.length) this.#grow();
    this.#pairs.push(a, b, value);
    this.#places[this.#placeOf(a, b)] = this.#pairs.length - 2;
  }

  /** Where a pair is in the table, or belongs. */
  #placeOf(a: number, b: number): number {
    const places = this.#places;
    const pairs = this.#pairs;
    const mask = places.length - 1;
    let place = hashOf(a, b) & mask;
    for (let at = places[place] ?? 0; at !== 0; at = places[place] ?? 0) {
      if (pairs[at - 1] === a && pairs[at] === b) break;
      place = (place + 1) & mask;
    }
    return place;
  }

  #grow(): void {
    const pairs = this.#pairs;
    this.#places = new Array<number>(4 * this.#places.length).fill(0);
    for (let at = 1; at < pairs.length; at += 3) this.#places[this.#placeOf(pairs[at - 1] ?? 0, pairs[at] ?? 0)] = at;
  }
}

function hashOf(a: number, b: number): number {
  const mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
