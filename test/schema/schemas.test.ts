import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { shapeProblems } from '../../src/draft/parse/shape.ts';
import { notificationTerms } from '../../src/editions/2025-11/s12-general/notification-terms.ts';
import { taxonomy } from '../../src/editions/2025-11/taxonomy.ts';
import { checkOccurrence, parseOccurrence } from '../../src/input/check-occurrence.ts';
import type { InputProblem } from '../../src/input/invalid-input-error.ts';
import * as ids from '../../src/schema/ids.ts';
import {
  assessmentSchema,
  entrySchema,
  individualSchema,
  occurrenceSchema,
  reportDraftSchema,
} from '../../src/schema/index.ts';
import { drafts, occurrences } from '../arbitraries/json-inputs.ts';
import { mutated } from '../arbitraries/mutated-json.ts';
import { groupLiving, withChange, withEntry, withPerson } from '../report/drafts.ts';

const schemas = { occurrenceSchema, individualSchema, entrySchema, reportDraftSchema, assessmentSchema };

/** What is wrong with a draft: the place and the message. */
const messagesOf = (draft: unknown): string[] =>
  (reportDraftSchema.safeParse(draft).error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('what the schemas say', () => {
  it('is said in words of our own, at the field', () => {
    expect(messagesOf(groupLiving)).toEqual([]);
    expect(messagesOf(withChange(groupLiving, { site: 7, location: 'moon', people: 'x' }))).toEqual([
      'site: expected a text',
      'location: expected one of service-provider-site, community, hospital, parent-or-guardian, pre-admission',
      'people: expected a list',
    ]);
    expect(messagesOf(withPerson(groupLiving, { id: '', dateOfBirth: '2010-02-29', probationOfficer: 'yes' }))).toEqual(
      [
        'people.0.id: expected a text that is not empty',
        'people.0.dateOfBirth: expected a date YYYY-MM-DD that exists, from 1900 to 2100',
        'people.0.probationOfficer: expected true or false',
      ],
    );
    expect(messagesOf(withChange(groupLiving, { occurredAt: '2026-11-23', provider: { programs: [] } }))).toEqual([
      'provider.programs: expected at least one program',
      'occurredAt: expected a timestamp such as 2026-11-21T14:05:00-05:00, of a date that exists',
    ]);
    expect(messagesOf(withEntry(groupLiving, { category: 'Error or omission' }))).toEqual([
      'entries.0.category: expected an entry with a known category',
    ]);
    expect(messagesOf(withEntry(groupLiving, { category: 'death', subcategory: 'suicide', type: 'fall' }))).toEqual([
      'entries.0.type: expected a type of the subcategory',
    ]);
  });

  it('names what is missing', () => {
    const { site: _, signOff: __, ...rest } = groupLiving;
    expect(messagesOf(rest)).toEqual(['site: expected a text', 'signOff: expected a record']);
    expect(messagesOf(null)).toEqual([': expected a record']);
  });

  it('repeats no key that is not known, at any depth', () => {
    const odd = { 'Mirela Okonkwo': 1 };
    const draft = withPerson(
      withEntry(withChange(groupLiving, { ...odd, facts: { ...odd } }), { ...odd, facts: { ...odd } }),
      { ...odd, identifiers: odd },
    );
    const { error } = reportDraftSchema.safeParse(draft);
    expect(error?.issues.map(({ path }) => path.join('.')).sort()).toEqual([
      '',
      'entries.0',
      'entries.0.facts',
      'facts',
      'people.0',
      'people.0.identifiers',
    ]);
    expect(`${JSON.stringify(error?.issues)} ${error?.message} ${error?.stack}`).not.toMatch(/mirela|okonkwo/i);
  });

  it('repeats no unknown key when a list is too long', () => {
    const { error } = occurrenceSchema.safeParse({
      ...shelterOccurrence,
      'Mirela Okonkwo': 1,
      entries: new Array(300_000),
    });
    expect(error?.issues.map(({ message }) => message)).toEqual([
      'expected a list of at most 250,000 items',
      expect.stringMatching(/^expected only the keys /),
    ]);
    expect(`${JSON.stringify(error?.issues)} ${error?.message}`).not.toMatch(/mirela|okonkwo/i);
  });

  it.each(Object.entries(schemas))('%s: never is a message of zod', (_, schema) => {
    const all = mutated(fc.oneof(occurrences, drafts));
    for (const value of fc.sample(all, { numRuns: 200, seed: 7 }))
      for (const issue of schema.safeParse(value).error?.issues ?? []) {
        expect(issue.message).toMatch(/^expected /);
        expect(Object.keys(issue)).not.toContain('input');
        expect(JSON.stringify(issue)).not.toContain('zzz');
      }
  });
});

describe('a Standard Schema', () => {
  it.each(Object.entries(schemas))('is what %s is', (_, schema) => {
    const { version, vendor, validate } = schema['~standard'];
    expect([version, vendor]).toEqual([1, 'zod']);
    const result = validate(5);
    expect(result).not.toBeInstanceOf(Promise);
    expect(result).toMatchObject({ issues: [{ message: expect.stringMatching(/^expected /) }] });
  });

  it('returns the value, or the paths of the problems', () => {
    expect(reportDraftSchema['~standard'].validate(groupLiving)).toEqual({ value: groupLiving });
    expect(reportDraftSchema['~standard'].validate(withPerson(groupLiving, { gender: 'woman' }))).toMatchObject({
      issues: [{ path: ['people', 0, 'gender'], message: 'expected one of male, female, x-other' }],
    });
  });

  it('takes dates in place of timestamps', () => {
    const at = new Date('2026-11-23T14:00:00Z');
    expect(occurrenceSchema.safeParse({ ...shelterOccurrence, awareAt: at }).success).toBe(true);
    expect(occurrenceSchema.safeParse({ ...shelterOccurrence, awareAt: new Date(Number.NaN) }).success).toBe(false);
    expect(occurrenceSchema.safeParse({ ...shelterOccurrence, awareAt: new Date('1999-01-01') }).success).toBe(false);
  });
});

const shelterOccurrence = { provider: { programs: ['vaw-shelter'] }, entries: [] };

/** What is for `parseOccurrence` alone: whether an entry names one of the individuals, and ids given twice. */
const isOfShape = ({ code }: Pick<InputProblem, 'code'>): boolean =>
  code !== 'unknown-individual' && code !== 'duplicate-id';

describe('schemas and the checks of the library', () => {
  it("accept and refuse the same occurrences, if nothing of them is ''", () => {
    const samples = fc.sample(mutated(occurrences, [null, undefined]), { numRuns: 800, seed: 11 });
    const disagreed = samples.filter(
      (value) => occurrenceSchema.safeParse(value).success !== (checkOccurrence(value).filter(isOfShape).length === 0),
    );
    expect(disagreed).toEqual([]);
  });

  it('accept and refuse the same drafts, if nothing of them is left blank', () => {
    const samples = fc.sample(mutated(drafts, []), { numRuns: 800, seed: 13 });
    const disagreed = samples.filter(
      (value) => reportDraftSchema.safeParse(value).success !== (shapeProblems(value).filter(isOfShape).length === 0),
    );
    // What a whole draft must have and a half-typed one need not: the schema alone misses it.
    const missing = disagreed.filter((value) => shapeProblems(value).filter(isOfShape).length === 0);
    expect(disagreed.filter((value) => !missing.includes(value))).toEqual([]);
    for (const value of missing) {
      const issues = reportDraftSchema.safeParse(value).error?.issues ?? [];
      // An empty row is null, and a field that was not typed yet is not there.
      expect(issues.map(({ path }) => valueAt(value, path) ?? null)).toEqual(issues.map(() => null));
    }
  });

  it('read the same timestamps', () => {
    const parts = fc.tuple(
      fc.constantFrom('2000-01-01', '2024-02-29', '2023-02-29', '2100-02-29', '2100-12-31', '1999-12-31', '2026-04-31'),
      fc.constantFrom('T', 't', ' '),
      fc.constantFrom('00:00:00', '23:59:59', '24:00:00', '12:60:00', '12:00:60', '12:00', '1:00:00'),
      fc.constantFrom('', '.', '.5', '.123456789', ',5'),
      fc.constantFrom('', 'Z', 'z', '+00:00', '-05:00', '-5:00', '+24:00', '+05:60', '-0500'),
    );
    for (const text of fc.sample(parts, { numRuns: 2000, seed: 17 }).map((of) => of.join(''))) {
      const occurrence = { ...shelterOccurrence, awareAt: text };
      expect([text, occurrenceSchema.safeParse(occurrence).success]).toEqual([
        text,
        checkOccurrence(occurrence).length === 0,
      ]);
    }
  });
});

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let found = value;
  for (const step of path) found = typeof found === 'object' && found !== null ? Reflect.get(found, step) : undefined;
  return found;
}

describe('the schema of an assessment', () => {
  it('takes whatever is assessed', () => {
    for (const occurrence of fc.sample(occurrences, { numRuns: 100, seed: 19 })) {
      const parsed = parseOccurrence(occurrence);
      for (const guidelines of ['2025-11', '2019'] as const) {
        const assessment = assess(parsed, { guidelines });
        expect(assessmentSchema.safeParse(assessment).error?.issues ?? []).toEqual([]);
        expect(assessmentSchema.safeParse(assessment).data).toEqual(assessment);
      }
    }
  });

  it('takes readings the other way, and no other word for it', () => {
    const assessment = assess({ provider: { programs: ['vaw-shelter'] }, entries: [{ category: 'death' }] });
    const withReadings = (readings: unknown) => ({ ...assessment, receipt: { ...assessment.receipt, readings } });
    expect(assessmentSchema.safeParse(withReadings({ E3: 'other' })).success).toBe(true);
    expect(assessmentSchema.safeParse(withReadings({ E3: 'both' })).success).toBe(false);
    expect(assessmentSchema.safeParse(withReadings([])).success).toBe(false);
  });
});

describe('the ids of the schemas are those of the catalogue', () => {
  const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id).sort();
  const sorted = (list: readonly string[]): string[] => [...list].sort();

  it.each([
    ['recipients', ids.recipients, notificationTerms.map(({ recipient }) => recipient).sort()],
    ['subcategories', ids.subcategoryIds, [...new Set(taxonomy.flatMap((node) => idsOf(node.subcategories)))].sort()],
  ])('%s', (_, given, expected) => {
    expect(sorted(given)).toEqual(expected);
    expect(new Set(given).size).toBe(given.length);
  });
});
