// The UI schema of JSON Forms: groups, yes and no as radio buttons, and what depends on the category.

import type { JsonSchema } from '../json-schemas.ts';
import {
  type DependentField,
  dependentFields,
  fieldsOf,
  inOrder,
  isChoiceOfSeveral,
  isList,
  isObject,
  isYesNo,
  itemsOf,
  longTexts,
  titleOf,
} from './shape.ts';

type Element = JsonSchema;

/** The UI schema for a form of an object. */
export const jsonFormsUi = (schema: JsonSchema): Element => ({
  type: 'VerticalLayout',
  elements: elementsOf(schema, '#'),
});

function elementsOf(schema: JsonSchema, scope: string): Element[] {
  const own = fieldsOf(schema).map(([name, field]) => ({
    name,
    element: element(name, field, `${scope}/properties/${name}`),
  }));
  const dependent = dependentFields(schema).map((field) => ({
    name: field.name,
    element: { ...element(field.name, field.schema, `${scope}${field.pointer}`), rule: shownFor(field, scope) },
  }));
  return inOrder([...own, ...dependent]).map(({ element }) => element);
}

// A leaf condition compares values and compiles no schema, so it also works where a page must not make code out of text.
const shownFor = ({ on, value }: DependentField, scope: string): JsonSchema => ({
  effect: 'SHOW',
  condition: { type: 'LEAF', scope: `${scope}/properties/${on}`, expectedValue: value },
});

function element(name: string, schema: JsonSchema, scope: string): Element {
  if (isObject(schema)) return { type: 'Group', label: titleOf(schema), elements: elementsOf(schema, scope) };
  const control = { type: 'Control', scope };
  if (isYesNo(schema)) return { ...control, options: { format: 'radio' } };
  if (longTexts.includes(name)) return { ...control, options: { multi: true } };
  const isListOfObjects = isList(schema) && !isChoiceOfSeveral(schema) && isObject(itemsOf(schema));
  return isListOfObjects ? { ...control, options: { detail: jsonFormsUi(itemsOf(schema)) } } : control;
}
