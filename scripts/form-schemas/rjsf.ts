// The uiSchema of react-jsonschema-form (rjsf): yes and no as radio buttons, several choices as checkboxes, and the order of an entry.

import type { JsonSchema } from '../json-schemas.ts';
import {
  dependentFields,
  fieldsOf,
  inOrder,
  isChoiceOfSeveral,
  isList,
  isObject,
  isYesNo,
  itemsOf,
  longTexts,
} from './shape.ts';

/** The uiSchema for a form of an object. Fields that go by the category are found by their names. */
export function rjsfUi(schema: JsonSchema): JsonSchema {
  const own = fieldsOf(schema).map(([name, field]) => ({ name, field }));
  const dependent = dependentFields(schema).map(({ name, schema: field }) => ({ name, field }));
  const looks = new Map<string, JsonSchema>();
  for (const { name, field } of [...own, ...dependent]) {
    const look = lookOf(name, field);
    if (Object.keys(look).length > 0) looks.set(name, { ...looks.get(name), ...look });
  }
  const names = new Set(inOrder([...own, ...dependent]).map(({ name }) => name));
  return { ...(dependent.length === 0 ? {} : { 'ui:order': [...names] }), ...Object.fromEntries(looks) };
}

function lookOf(name: string, schema: JsonSchema): JsonSchema {
  if (isYesNo(schema)) return { 'ui:widget': 'radio', 'ui:options': { inline: true } };
  if (isChoiceOfSeveral(schema)) return { 'ui:widget': 'checkboxes' };
  if (longTexts.includes(name)) return { 'ui:widget': 'textarea' };
  if (isObject(schema)) return rjsfUi(schema);
  return isList(schema) ? { items: rjsfUi(itemsOf(schema)) } : {};
}
