// How the descriptions of a form's looks read a schema: by the kind of each part, whatever its place.

import type { JsonSchema } from '../json-schemas.ts';
import { resolved } from './definitions.ts';

/** A field that is there only where another field has a value. */
export interface DependentField {
  readonly on: string;
  readonly value: unknown;
  /** From the schema of the object to the field, as a JSON pointer. */
  readonly pointer: string;
  readonly name: string;
  readonly schema: JsonSchema;
}

const isSchema = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null;
const partOf = (schema: JsonSchema, key: string): JsonSchema => {
  const part = schema[key];
  return isSchema(part) ? part : {};
};

/** The fields of an object, with shared parts in the place of references. */
export const fieldsOf = (schema: JsonSchema): (readonly [name: string, field: JsonSchema])[] =>
  Object.entries(partOf(schema, 'properties')).flatMap(([name, field]) =>
    isSchema(field) ? [[name, resolved(field)] as const] : [],
  );

/** The fields that conditions add to an object, however deep the conditions are. */
export function dependentFields(schema: JsonSchema, pointer = ''): DependentField[] {
  const branches: unknown[] = Array.isArray(schema.allOf) ? schema.allOf : [];
  return branches.filter(isSchema).flatMap((branch, place) => {
    const then = partOf(branch, 'then');
    const [condition] = fieldsOf(partOf(branch, 'if'));
    if (condition === undefined) return [];
    const at = `${pointer}/allOf/${place}/then`;
    const [on, { const: value }] = condition;
    const own = fieldsOf(then).map(([name, field]) => ({
      on,
      value,
      name,
      schema: field,
      pointer: `${at}/properties/${name}`,
    }));
    return [...own, ...dependentFields(then, at)];
  });
}

export const itemsOf = (schema: JsonSchema): JsonSchema => resolved(partOf(schema, 'items'));

const hasType = ({ type }: JsonSchema, name: string): boolean =>
  type === name || (Array.isArray(type) && type.includes(name));

export const isObject = (schema: JsonSchema): boolean => hasType(schema, 'object');
export const isYesNo = (schema: JsonSchema): boolean => hasType(schema, 'boolean');
export const isList = (schema: JsonSchema): boolean => hasType(schema, 'array');
export const isChoiceOfSeveral = (schema: JsonSchema): boolean => isList(schema) && 'oneOf' in itemsOf(schema);
export const titleOf = ({ title }: JsonSchema): string => (typeof title === 'string' ? title : '');

/** Texts of several lines. */
export const longTexts: readonly string[] = ['description', 'furtherDetails', 'lateExplanation'];

const first = ['category', 'subcategory', 'type'];
const last = ['facts'];

/** What an entry is comes first, and the questions about it come last. */
export const inOrder = <T extends { readonly name: string }>(fields: readonly T[]): T[] => {
  const rank = ({ name }: T): number => (first.includes(name) ? first.indexOf(name) : last.includes(name) ? 9 : 5);
  return fields.toSorted((a, b) => rank(a) - rank(b));
};
