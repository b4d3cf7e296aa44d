// TypeScript reads the type of a JSON file word by word ("type": string), which no form library takes for a schema. This one they take.

const typeOfSchemas = `/** A JSON Schema of a form, as form libraries take it. */
export type FormSchema = {
  $schema?: string;
  $id?: string;
  $ref?: string;
  $defs?: Record<string, FormSchema>;
  definitions?: Record<string, FormSchema>;
  title?: string;
  description?: string;
  default?: null;
  type?: FormSchemaType | FormSchemaType[];
  const?: string | boolean | null;
  format?: string;
  pattern?: string;
  minLength?: number;
  minItems?: number;
  uniqueItems?: boolean;
  required?: string[];
  properties?: Record<string, FormSchema>;
  items?: FormSchema;
  oneOf?: FormSchema[];
  allOf?: FormSchema[];
  if?: FormSchema;
  then?: FormSchema;
};
export type FormSchemaType = 'object' | 'array' | 'string' | 'boolean' | 'null';
declare const schema: FormSchema;
`;

/** The declarations next to the schemas, by the ending of their file. */
export const schemaDeclarations: Readonly<Record<string, string>> = {
  '.d.ts': `${typeOfSchemas}export default schema;\n`,
  '.d.cts': `${typeOfSchemas.replaceAll('export type', 'type')}export = schema;\n`,
};
