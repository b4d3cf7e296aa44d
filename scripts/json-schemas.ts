// The JSON Schemas (draft 2020-12) of what the library reads and returns, made of its schemas in src/schema.

import * as z from 'zod/mini';
import { anyLevel, assessment, firmLevel, missing, readings, rule, yes } from '../src/schema/assessment.ts';
import { entry, entryFacts, variants } from '../src/schema/entry.ts';
import { contract, individual, occurrence, providerPrograms } from '../src/schema/occurrence.ts';
import { birthDate, civilDate, filled, moment, text, timestamp, wholeNumber, yesOrNo } from '../src/schema/parts.ts';
import { identifiedReport, interval, level } from '../src/schema/report.ts';
import { reportDraft } from '../src/schema/report-draft.ts';
import { tree } from '../src/vocabulary/taxonomy.ts';

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const day31 = '(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])';
const day30 = '(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)';
const day28 = '02-(?:0[1-9]|1\\d|2[0-8])';
const dayOfAnyYear = `(?:${day31}|${day30}|${day28})`;
// Years that end so have a leap day; 1900 and 2100 have none.
const leap = '(?:[02468][048]|[13579][26])';
const civilDatePattern = `(?:(?:20\\d\\d|2100)-${dayOfAnyYear}|20${leap}-02-29)`;
const clock = '(?:[01]\\d|2[0-3]):[0-5]\\d';
/** A timestamp with an offset, of a date that exists. */
export const timestampPattern = `^${civilDatePattern}T${clock}:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-]${clock})$`;
const birthDatePattern = `^(?:(?:19\\d\\d|20\\d\\d|2100)-${dayOfAnyYear}|(?:19(?!00)|20)${leap}-02-29)$`;

/** What zod tests by a function, said in JSON Schema. */
const said: ReadonlyMap<unknown, JsonSchema> = new Map<unknown, JsonSchema>([
  [moment, { type: 'string', pattern: timestampPattern }],
  [timestamp, { type: 'string', pattern: timestampPattern }],
  [birthDate, { type: 'string', pattern: birthDatePattern }],
  [civilDate, { type: 'string', pattern: `^${civilDatePattern}$` }],
  [interval, { type: 'integer', minimum: 1, maximum: 1000 }],
  [level, { enum: [1, 2] }],
  [text, { type: 'string' }],
  [filled, { type: 'string', minLength: 1 }],
  [yesOrNo, { type: 'boolean' }],
  [providerPrograms, { minItems: 1 }],
  [wholeNumber, { type: 'integer', minimum: 0 }],
  [contract, { const: 1 }],
  [firmLevel, { enum: [1, 2] }],
  [anyLevel, { enum: [1, 2, 'undetermined'] }],
  [yes, { const: true }],
  [readings, { type: 'object', additionalProperties: { const: 'other' } }],
  [entry, { $ref: '#/$defs/entry' }],
]);

/** Parts that appear in a schema many times. */
const references: ReadonlyMap<unknown, JsonSchema> = new Map<unknown, JsonSchema>([
  [entryFacts, { $ref: '#/$defs/entryFacts' }],
  [missing, { $ref: '#/$defs/missing' }],
  [rule, { $ref: '#/$defs/rule' }],
]);

function converted(schema: z.ZodMiniType): JsonSchema {
  const itself: unknown = schema;
  const { $schema: _, ...converted } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      // The pattern says more.
      delete jsonSchema.format;
      const words = said.get(zodSchema) ?? (zodSchema === itself ? undefined : references.get(zodSchema));
      if (words !== undefined && '$ref' in words) for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
      Object.assign(jsonSchema, words);
      // A list without ids: nothing fits.
      if (jsonSchema.enum?.length === 0) {
        delete jsonSchema.enum;
        jsonSchema.not = {};
      }
    },
  });
  return converted;
}

/** What the schemas with entries refer to. */
function entryParts(): JsonSchema {
  const ofCategory = Object.entries<z.ZodMiniType>(variants).map(([category, variant]) => ({
    ...converted(variant),
    allOf: typesBySubcategory(category),
  }));
  return { entry: { oneOf: ofCategory }, entryFacts: converted(entryFacts) };
}

/** Where a subcategory is given, the type is one of its own. */
function typesBySubcategory(category: string): JsonSchema[] {
  const subcategories = Object.entries<Readonly<Record<string, readonly string[]>>>(tree);
  const types = subcategories.find(([id]) => id === category)?.[1] ?? {};
  return Object.entries(types).map(([subcategory, ids]) =>
    Object.fromEntries([
      ['if', { properties: { subcategory: { const: subcategory } }, required: ['subcategory'] }],
      ['then', { properties: { type: { enum: [...ids, null] } } }],
    ]),
  );
}

/** The schemas by the name of their file. */
export function jsonSchemas(): Readonly<Record<string, JsonSchema>> {
  const whole = (title: string, schema: JsonSchema, definitions: JsonSchema = {}): JsonSchema => ({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title,
    ...schema,
    ...(Object.keys(definitions).length === 0 ? {} : { $defs: definitions }),
  });
  const parts = entryParts();
  return {
    occurrence: whole('Occurrence', converted(occurrence), parts),
    individual: whole('Individual', converted(individual)),
    entry: whole('Entry', { $ref: '#/$defs/entry' }, parts),
    'report-draft': whole('Report draft', converted(reportDraft), parts),
    report: whole('Report with its events', converted(identifiedReport)),
    assessment: whole('Assessment', converted(assessment), { missing: converted(missing), rule: converted(rule) }),
  };
}
