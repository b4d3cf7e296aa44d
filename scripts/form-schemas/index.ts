// The JSON Schemas that a form is made of: labels and questions as titles, help as descriptions, and per category its own questions.
// What is stored is checked by the schemas of scripts/json-schemas.ts and by the library.

import { version } from '../../src/version.ts';
import type { JsonSchema } from '../json-schemas.ts';
import { definitionsFor } from './definitions.ts';
import { entry } from './entry.ts';
import { jsonFormsUi } from './json-forms.ts';
import { individual, occurrence } from './occurrence.ts';
import { reportDraft } from './report-draft.ts';
import { rjsfUi } from './rjsf.ts';

const schemas: Readonly<Record<string, JsonSchema>> = { occurrence, individual, entry, 'report-draft': reportDraft };

const inDraft2020 = (schema: JsonSchema): JsonSchema => ({ ...schema, $defs: definitionsFor(schema) });

/** Some tools stop at the older draft, which keeps shared parts at another place. */
function inDraft07(schema: JsonSchema): JsonSchema {
  const text = JSON.stringify({ ...schema, definitions: definitionsFor(schema) });
  return JSON.parse(text.replaceAll('#/$defs/', '#/definitions/'));
}

const drafts = [
  ['form', 'https://json-schema.org/draft/2020-12/schema', inDraft2020],
  ['form/draft-07', 'http://json-schema.org/draft-07/schema#', inDraft07],
] as const;

/** The schemas by their path within dist/schema, without its ending. */
export function formSchemas(): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(
    drafts.flatMap(([folder, $schema, written]) =>
      Object.entries(schemas).map(([name, schema]) => {
        const path = `${folder}/${name}`;
        const $id = `urn:ontario-sor:${version}:${path.replaceAll('/', ':')}`;
        return [path, { $schema, $id, ...written(schema) }];
      }),
    ),
  );
}

/** How the two libraries are to draw a form of each schema. The places are those of both drafts. */
export function formLooks(): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(
    Object.entries(schemas).flatMap(([name, schema]) => [
      [`form/json-forms/${name}`, jsonFormsUi(schema)],
      [`form/rjsf/${name}`, rjsfUi(schema)],
    ]),
  );
}
