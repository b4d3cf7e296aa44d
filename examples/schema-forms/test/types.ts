// The schemas have types that both libraries take. Compiled by npm test.

import type { JsonSchema, UISchemaElement } from '@jsonforms/core';
import type { RJSFSchema, UiSchema } from '@rjsf/utils';
import older from 'ontario-sor/schema/form/draft-07/occurrence.json';
import uischema from 'ontario-sor/schema/form/json-forms/occurrence.json';
import draft from 'ontario-sor/schema/form/report-draft.json';
import uiSchema from 'ontario-sor/schema/form/rjsf/occurrence.json';

export const forRjsf: readonly [RJSFSchema, RJSFSchema, UiSchema] = [older, draft, uiSchema];
export const forJsonForms: readonly [JsonSchema, JsonSchema, UISchemaElement] = [older, draft, uischema];
