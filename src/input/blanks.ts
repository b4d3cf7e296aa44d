/**
 * The fields of a record that are not '', which is what a form has for a choice that is not made. A field that holds text may be
 * named, and is kept.
 */
export function withoutBlanks(record: object, text?: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).filter(([key, field]) => field !== '' || key === text));
}
