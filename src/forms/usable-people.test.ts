import { describe, expect, it } from 'vitest';
import {
  findPersonalInformation,
  personalInformationPolicy,
  safeFindPersonalInformation,
  safeKnownPeople,
  safeMinimizeText,
} from '../index.ts';

const policy = personalInformationPolicy({ programs: ['developmental-services-supportive-living'] });
const jordan = { id: 'i1', firstName: 'Jordan', lastName: 'Smith' };
const text = 'Jordan Smith (2010-03-04, 778-12) fell.';

/** The texts that were found, and the paths of what was left out. */
function found(people: unknown, written: unknown = text) {
  const result = safeFindPersonalInformation(written, people, policy);
  return {
    ok: result.ok,
    texts: result.ok ? result.value.map(({ start, end }) => `${written}`.slice(start, end)) : [],
    without: result.problems.map(({ path }) => path.join('.')),
  };
}

describe('safeFindPersonalInformation while a form is filled in', () => {
  it('finds what it can while a date of birth is half typed, and names what it left out', () => {
    const typed = { ...jordan, identifiers: ['778-12'], dateOfBirth: '2010-0' };
    expect(found([typed])).toEqual({
      ok: true,
      texts: ['Jordan Smith', '778-12'],
      without: ['people.0.dateOfBirth'],
    });
    expect(found([{ ...typed, dateOfBirth: '2010-03-04' }])).toEqual({
      ok: true,
      texts: ['Jordan Smith', '2010-03-04', '778-12'],
      without: [],
    });
  });

  it.each<[string, unknown, readonly string[]]>([
    ['a last name that is no text', { ...jordan, lastName: 7 }, ['people.0.lastName']],
    ['a first name that is left out', { id: 'i1', lastName: 'Smith' }, ['people.0.firstName']],
    ['an identifier that is no text', { ...jordan, identifiers: [7, '778-12'] }, ['people.0.identifiers.0']],
    ['identifiers that are no list', { ...jordan, identifiers: '778-12' }, ['people.0.identifiers']],
    ['a kind that does not exist', { ...jordan, kind: 'child' }, ['people.0.kind']],
    ['a key that is not known', { ...jordan, nickname: 'Jo' }, ['people.0']],
    ['an id that is left out', { firstName: 'Jordan', lastName: 'Smith' }, ['people.0.id']],
  ])('goes on after %s', (_what, person, without) => {
    const result = found([person]);
    expect(result.ok).toBe(true);
    expect(result.without).toEqual(without);
    expect(result.texts.length).toBeGreaterThan(0);
  });

  it('searches the other people where one is no object, and the text alone where there is no list', () => {
    expect(found([null, jordan], 'Jordan fell.')).toEqual({ ok: true, texts: ['Jordan'], without: ['people.0'] });
    expect(found('Jordan', 'Call 416-555-0199.')).toEqual({ ok: true, texts: ['416-555-0199'], without: ['people'] });
  });

  it('is the function itself where everything is usable', () => {
    const result = safeFindPersonalInformation(text, [jordan], policy);
    expect(result).toEqual({ ok: true, value: findPersonalInformation(text, [jordan], policy), problems: [] });
  });

  it('returns problems alone where the text or the policy is not usable', () => {
    expect(found([{ ...jordan, dateOfBirth: '2010-0' }], 7)).toEqual({
      ok: false,
      texts: [],
      without: ['people.0.dateOfBirth', 'text'],
    });
    expect(safeFindPersonalInformation(text, [jordan], {}).ok).toBe(false);
  });

  it('never repeats what was typed', () => {
    const result = safeFindPersonalInformation(text, [{ ...jordan, dateOfBirth: '2010-0', Smith: 1 }], policy);
    expect(JSON.stringify(result.problems)).not.toMatch(/2010-0|Jordan|Smith/);
  });
});

describe('safeMinimizeText', () => {
  it('returns no text while a part of a person is not usable', () => {
    expect(safeMinimizeText(text, [{ ...jordan, dateOfBirth: '2010-0' }], policy).ok).toBe(false);
  });
});

describe('safeKnownPeople', () => {
  it('leaves out what is half typed, and says so of people alone', () => {
    const draft = { site: 7, people: [{ ...jordan, dateOfBirth: '2010-0', identifiers: { cpin: '778-12' } }, null] };
    expect(safeKnownPeople(draft)).toEqual({
      ok: true,
      value: [{ ...jordan, identifiers: ['778-12'], kind: 'individual' }],
      problems: [expect.objectContaining({ code: 'bad-date', path: ['people', 0, 'dateOfBirth'] })],
    });
  });

  it('returns problems alone for what is no draft', () => {
    expect(safeKnownPeople([])).toEqual({
      ok: false,
      problems: [{ code: 'wrong-type', path: [], expected: 'a report draft' }],
    });
  });
});
