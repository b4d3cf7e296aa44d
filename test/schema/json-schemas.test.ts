import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../scripts/json-schemas.ts';
import { assess } from '../../src/assess/assess.ts';
import { parseOccurrence } from '../../src/input/check-occurrence.ts';
import { checkReport } from '../../src/report/lifecycle/check-report.ts';
import {
  assessmentSchema,
  entrySchema,
  identifiedReportSchema,
  individualSchema,
  occurrenceSchema,
  reportDraftSchema,
} from '../../src/schema/index.ts';
import { drafts, occurrences } from '../arbitraries/json-inputs.ts';
import { mutated } from '../arbitraries/mutated-json.ts';

// Strict: a keyword that ajv does not know, or a schema that is no schema, throws.
const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });

const part = (of: fc.Arbitrary<unknown>, key: 'entries' | 'individuals'): fc.Arbitrary<unknown> =>
  of.chain((value) => {
    const list =
      typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key) : [];
    const items: unknown[] = Array.isArray(list?.[1]) ? list[1] : [];
    return items.length === 0 ? fc.constant({}) : fc.constantFrom(...items);
  });

const assessments = occurrences.map((occurrence): unknown =>
  JSON.parse(JSON.stringify(assess(parseOccurrence(occurrence)))),
);

const at = fc.constantFrom('2026-11-22T09:00:00-05:00', '2026-11-23T09:00:00Z');
const reports = fc.record({
  id: fc.constant('r1'),
  awareAt: at,
  level: fc.constantFrom(1, 2),
  events: fc.array(
    fc.oneof(
      fc.record({
        kind: fc.constantFrom('update-submitted', 'level-1-learned', 'no-further-action'),
        at,
      }),
      fc.record({ kind: fc.constant('initial-submitted'), at, manual: fc.constantFrom(true, null) }),
      fc.record({ kind: fc.constant('update-interval-set'), at, businessDays: fc.constantFrom(1, 1000, 1001, 0.5) }),
      fc.record({ kind: fc.constant('update-requested'), at, due: fc.constantFrom('2026-12-01', '2026-02-29', null) }),
      fc.record({ kind: fc.constant('level-changed'), at, level: fc.constantFrom(1, 2, 3) }),
    ),
    { maxLength: 4 },
  ),
});

it("the schema of a report accepts and refuses what checkReport does, if nothing of it is ''", () => {
  const samples = fc.sample(mutated(reports, [null, undefined]), { numRuns: 600, seed: 20_261_123 });
  const identified = samples.filter((value) => typeof value === 'object' && value !== null && 'id' in value);
  expect(identified.length).toBeGreaterThan(300);
  const disagreed = identified.filter(
    (value) => identifiedReportSchema.safeParse(value).success !== (checkReport(value).length === 0),
  );
  expect(disagreed).toEqual([]);
});

interface Case {
  readonly name: string;
  readonly schema: { safeParse(value: unknown): { readonly success: boolean } };
  readonly values: fc.Arbitrary<unknown>;
  readonly runs: number;
}

const cases: readonly Case[] = [
  { name: 'occurrence', schema: occurrenceSchema, values: occurrences, runs: 600 },
  { name: 'individual', schema: individualSchema, values: part(occurrences, 'individuals'), runs: 300 },
  { name: 'entry', schema: entrySchema, values: part(occurrences, 'entries'), runs: 600 },
  { name: 'report-draft', schema: reportDraftSchema, values: drafts, runs: 600 },
  { name: 'assessment', schema: assessmentSchema, values: assessments, runs: 200 },
  { name: 'report', schema: identifiedReportSchema, values: reports, runs: 600 },
];

const schemas = jsonSchemas();

describe.each(cases)('$name.json', ({ name, schema, values, runs }) => {
  const validate = ajv.compile(schemas[name] ?? false);
  const samples = fc.sample(mutated(values), { numRuns: runs, seed: 20_261_123 });

  it('accepts and refuses with ajv what the schema of zod does', () => {
    const disagreed = samples.filter((value) => validate(value) !== schema.safeParse(value).success);
    expect(disagreed).toEqual([]);
  });

  it('is tried on many that are right and many that are not', () => {
    const right = samples.filter((value) => schema.safeParse(value).success).length;
    expect(right).toBeGreaterThan(runs / 8);
    expect(runs - right).toBeGreaterThan(runs / 8);
  });

  it('is of draft 2020-12 and has a title', () => {
    expect(schemas[name]).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: expect.stringMatching(/^[A-Z]/),
    });
  });
});

it('has a file for each schema', () => {
  expect(Object.keys(schemas).sort()).toEqual(cases.map(({ name }) => name).sort());
});
