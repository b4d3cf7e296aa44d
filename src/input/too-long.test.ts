import { describe, expect, test } from 'vitest';
import { countRestraints, dueSoon, groupIntoReports, toICalendar } from '../index.ts';
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
});
