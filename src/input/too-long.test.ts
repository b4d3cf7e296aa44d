import { describe, expect, test } from 'vitest';
import { countRestraints, dueSoon, groupIntoReports, omitBlanks, toICalendar } from '../index.ts';
import { identifiedReportSchema, occurrenceSchema } from '../schema/index.ts';
import { checkOccurrence } from './check-occurrence.ts';

// A list with holes is as long as it says, and no JSON can hold it: it is refused by its length, before any item is read.

const lengths = [250_001, 3_000_000, 4_294_967_295];
const provider = { programs: ['homelessness'] };

describe.each(lengths)('a list of %i holes', (length) => {
  const holes = (): unknown => new Array(length);

  test('is one problem as the entries or the individuals of an occurrence', () => {
    const expected = 'a list of at most 250,000 items';
    expect(checkOccurrence({ provider, entries: holes() })).toEqual([
      { code: 'wrong-type', path: ['entries'], expected },
    ]);
    expect(checkOccurrence({ provider, entries: [], individuals: holes() })).toEqual([
      { code: 'wrong-type', path: ['individuals'], expected },
    ]);
    expect(checkOccurrence({ provider: { programs: holes() }, entries: [] })).toEqual([
      { code: 'wrong-type', path: ['provider', 'programs'], expected },
    ]);
  });

  test.each(Object.entries({ dueSoon, groupIntoReports, countRestraints, toICalendar }))('%s refuses it', (_, call) => {
    const given = holes();
    expect(() => Reflect.apply(call, undefined, [given, '2026-11-23T10:00:00-05:00'])).toThrow(/at most 250,000 items/);
  });

  test('is one issue of a schema', () => {
    const message = 'expected a list of at most 250,000 items';
    expect(
      occurrenceSchema.safeParse({ provider: { programs: holes() }, entries: holes() }).error?.issues,
    ).toMatchObject([
      { path: ['provider', 'programs'], message },
      { path: ['entries'], message },
    ]);
    const report = { id: 'r1', awareAt: '2026-11-23T10:00:00-05:00', level: 1, events: holes() };
    expect(identifiedReportSchema.safeParse(report).error?.issues).toMatchObject([{ path: ['events'], message }]);
  });

  test('is kept as it is by omitBlanks, which leaves the refusal to the function that takes the list', () => {
    const given = holes();
    expect(omitBlanks({ entries: given, site: '' })).toEqual({ entries: given });
  });
});

test('an object with 40,000 unknown keys has a problem for each, with its place', () => {
  const keys = Object.fromEntries(Array.from({ length: 40_000 }, (_, index) => [`k${index}`, 1]));
  const problems = checkOccurrence({ provider, entries: [], facts: keys, ...keys });
  expect(problems).toHaveLength(80_000);
  expect(problems.at(-1)).toMatchObject({ code: 'unknown-key', path: ['facts'], key: 40_000 });
});
