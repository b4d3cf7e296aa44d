import { type FieldChanges, mapFields, mapItems } from '../lib/map-fields.ts';
import { isRecord } from './checks.ts';

/**
 * The fields of a record that are not '', which is what a form has for a choice that is not made; the record itself where there is no ''.
 * A text field may be named, and is kept. The keys of the record have been checked: what is unknown must not be dropped.
 */
export function withoutBlanks<T extends object>(record: T, text?: string): T {
  let copy: T | undefined;
  for (const key in record) {
    const field: unknown = record[key];
    if (field !== '' || key === text) continue;
    copy ??= { ...record };
    Reflect.deleteProperty(copy, key);
  }
  return copy ?? record;
}

const ofRecord = (value: unknown): unknown => (isRecord(value) ? withoutBlanks(value) : unlessBlank(value));
const unlessBlank = (value: unknown): unknown => (value === '' ? undefined : value);
const facts: FieldChanges = { facts: ofRecord };

/** The same entry, once it has been checked, without choices that are not made (''). */
export function entryWithoutBlanks<T extends object>(entry: T, text = 'specify'): T {
  return mapFields(withoutBlanks(entry, text), facts);
}

const inRecord =
  (text: string) =>
  (value: unknown): unknown =>
    isRecord(value) ? entryWithoutBlanks(value, text) : value;

const inList =
  (text: string) =>
  (value: unknown): unknown =>
    Array.isArray(value) ? mapItems(value, inRecord(text)) : unlessBlank(value);

const ofOccurrence: FieldChanges = {
  contract: unlessBlank,
  occurredAt: unlessBlank,
  awareAt: unlessBlank,
  provider: ofRecord,
  individuals: inList('id'),
  entries: inList('specify'),
  facts: ofRecord,
};

/** The same occurrence, once it has been checked, without '' where an id, a choice, an answer or a time belongs. */
export function withoutBlankChoices<T extends object>(occurrence: T): T {
  return mapFields(occurrence, ofOccurrence);
}
