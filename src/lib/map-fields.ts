/** How some fields of a record are changed, by their names. */
export type FieldChanges = Readonly<Record<string, (field: unknown) => unknown>>;

/** Changes some fields of a record; `undefined` removes a field. Returns the record itself where no field changes. */
export function mapFields<T extends object>(record: T, changes: FieldChanges): T {
  let copy: T | undefined;
  for (const key in changes) {
    if (!Object.hasOwn(record, key)) continue;
    const before: unknown = Reflect.get(record, key);
    const after = changes[key]?.(before);
    if (after === before) continue;
    copy ??= { ...record };
    if (after === undefined) Reflect.deleteProperty(copy, key);
    else Reflect.set(copy, key, after);
  }
  return copy ?? record;
}

/** Changes the items of a list. Returns the list itself where no item changes. */
export function mapItems(list: readonly unknown[], change: (item: unknown) => unknown): readonly unknown[] {
  let copy: unknown[] | undefined;
  list.forEach((before, index) => {
    const after = change(before);
    if (after === before) return;
    copy ??= [...list];
    copy[index] = after;
  });
  return copy ?? list;
}
