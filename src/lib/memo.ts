/** What is dear to make and not always needed: made when it is first asked for. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

/** Keeps what was made for each key; a `Map` or a `WeakMap`. */
export interface MapLike<K, V> {
  readonly get: (key: K) => V | undefined;
  readonly set: (key: K, value: V) => unknown;
}

/** The same for each key: made when it is first asked for by it. */
export function getOrInsertComputed<K, V>(kept: MapLike<K, V>, key: K, make: () => V): V {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  kept.set(key, made);
  return made;
}
