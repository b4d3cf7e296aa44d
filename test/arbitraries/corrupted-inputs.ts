import fc from 'fast-check';
import { freezeDeep, hostile, hostileText } from './hostile.ts';

// Well-formed inputs with a few changes: so near to what is expected that the deep parts of the library are reached.

/** One change: somewhere, something is put, taken, moved or renamed. */
interface Change {
  readonly where: number;
  readonly how: 'put' | 'take' | 'name' | 'copy' | 'move' | 'wrap' | 'text';
  readonly value: unknown;
  readonly key: string;
}

const changeTo = (value: fc.Arbitrary<unknown>): fc.Arbitrary<Change> =>
  fc.record({
    where: fc.nat({ max: 1_000_000 }),
    how: fc.constantFrom('put', 'put', 'take', 'name', 'copy', 'move', 'wrap', 'text'),
    value,
    key: hostileText,
  });

/** The inputs with up to four changes, as often as not with none or one; frozen. */
export function corrupted<T>(pool: readonly T[], values: fc.Arbitrary<unknown> = hostile): fc.Arbitrary<unknown> {
  const change = changeTo(values);
  const changes = fc.oneof(fc.array(change, { maxLength: 1 }), fc.array(change, { maxLength: 4 }));
  return fc.tuple(fc.constantFrom(...pool), changes).map(([base, list]) => {
    let value = clone(base, true);
    for (const one of list) value = changed(value, one);
    freezeDeep(value);
    return value;
  });
}

type Container = Record<string, unknown> | unknown[];
type Slot = readonly [of: Container, key: string];

const plain: readonly unknown[] = [null, Object.prototype];

const isContainer = (value: unknown): value is Container =>
  Array.isArray(value) || (typeof value === 'object' && value !== null && plain.includes(Object.getPrototypeOf(value)));

/** What a change has put in is frozen, may be deep and is shared; the pool may be frozen too and is copied whole. */
function clone(value: unknown, whole = false): unknown {
  if (!isContainer(value) || (!whole && Object.isFrozen(value))) return value;
  if (Array.isArray(value)) return value.map((item) => clone(item, whole));
  const copy: Container = Object.create(Object.getPrototypeOf(value));
  for (const [key, item] of Object.entries(value)) define(copy, key, clone(item, whole));
  return copy;
}

/** Every place in a value that may be changed. What was put there by another change is frozen and stays whole. */
function slots(value: unknown): Slot[] {
  const found: Slot[] = [];
  const open: unknown[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (!isContainer(next) || Object.isFrozen(next)) continue;
    for (const key of Object.keys(next)) {
      found.push([next, key]);
      const item: unknown = Reflect.get(next, key);
      if (item !== undefined) open.push(item);
    }
  }
  return found;
}

function changed(value: unknown, { where, how, value: other, key }: Change): unknown {
  const places = slots(value);
  const slot = places[where % Math.max(1, places.length)];
  if (slot === undefined) return other;
  const [of, at] = slot;
  const item: unknown = Reflect.get(of, at);
  if (how === 'put') define(of, at, other);
  else if (how === 'take') remove(of, at);
  else if (how === 'name') define(of, Array.isArray(of) ? String(of.length) : key, other);
  else if (how === 'copy') define(of, Array.isArray(of) ? String(of.length) : `${at}${at}`, clone(item));
  else if (how === 'wrap') define(of, at, where % 2 === 0 ? [item] : { [at]: item });
  else if (how === 'text') define(of, at, typeof item === 'string' ? spliced(item, key, where) : key);
  else moveFrom(places, where, of, at);
  return value;
}

/** Puts the value of one place in another. */
function moveFrom(places: readonly Slot[], where: number, of: Container, at: string): void {
  const [from, key] = places[Math.floor(where / 7) % places.length] ?? [of, at];
  define(of, at, clone(Reflect.get(from, key)));
}

/** Defined and not assigned: `__proto__` becomes a key like any other, as a parser of JSON makes it. */
function define(of: Container, key: string, value: unknown): void {
  Object.defineProperty(of, key, { value, enumerable: true, configurable: true, writable: true });
}

function remove(of: Container, key: string): void {
  if (Array.isArray(of)) of.splice(Number(key), 1);
  else Reflect.deleteProperty(of, key);
}

/** A text with another in it, or cut off. */
function spliced(text: string, other: string, where: number): string {
  const at = where % (text.length + 1);
  return where % 3 === 0 ? text.slice(0, at) : `${text.slice(0, at)}${other}${text.slice(at)}`;
}
