import { expect, it } from 'vitest';
import { parseDraft } from './parse-draft.ts';

const base = { provider: { programs: ['homelessness'] }, entries: [] };

/** What is left of a draft besides the base, and the paths of what is wrong or missing. */
function read(more: unknown) {
  const { draft, wrong, missing } = parseDraft(more);
  return {
    draft,
    wrong: wrong.map(({ code, path }) => `${code} ${path.join('.')}`),
    missing: missing.map(({ path }) => path.join('.')),
  };
}

it.each<[what: string, more: object, left: object, wrong: string[], missing: string[]]>([
  ['blank choices', { people: [{ id: 'i1', gender: ' ', dateOfBirth: '' }] }, { people: [{ id: 'i1' }] }, [], []],
  [
    'a blank choice of an individual',
    { individuals: [{ id: 'i1', population: '' }] },
    { individuals: [{ id: 'i1' }] },
    [],
    [],
  ],
  ['a blank text, which stays', { site: ' ' }, { site: ' ' }, [], []],
  ['a text that is a number', { site: 5 }, {}, ['wrong-type site'], []],
  [
    'a category that does not exist',
    { entries: [{ category: 'moon' }] },
    { entries: [{}] },
    ['unknown-id entries.0.category'],
    ['entries.0.category'],
  ],
  [
    'a type of a subcategory that does not exist',
    { entries: [{ category: 'serious-injury', subcategory: 'moon', type: 5 }] },
    { entries: [{ category: 'serious-injury' }] },
    ['unknown-id entries.0.subcategory', 'wrong-type entries.0.type'],
    [],
  ],
  [
    'a fact at the wrong place, although it has no answer',
    { facts: { hasParentOrGuardian: null, mediaAttention: null } },
    { facts: { mediaAttention: null } },
    ['wrong-scope facts.hasParentOrGuardian'],
    [],
  ],
  [
    'one id for two individuals, which both stay',
    { individuals: [{ id: 'i1' }, { id: 'i1' }] },
    { individuals: [{ id: 'i1' }, { id: 'i1' }] },
    ['duplicate-id individuals.1.id'],
    [],
  ],
  ['an unknown key, which stays', { descripton: 'x' }, { descripton: 'x' }, ['unknown-key '], []],
  [
    'a forbidden key beside a wrong text',
    { people: [{ id: 'i1', firstName: 5, constructor: 1 }] },
    { people: [{ id: 'i1', constructor: 1 }] },
    ['forbidden-key people.0', 'wrong-type people.0.firstName'],
    [],
  ],
])('reads a draft with %s', (_, more, left, wrong, missing) => {
  expect(read({ ...base, ...more })).toEqual({ draft: { ...base, ...left }, wrong, missing });
});

it('reports what an occurrence lacks', () => {
  expect(read({ entries: [{}] })).toEqual({
    draft: { entries: [{}] },
    wrong: [],
    missing: ['provider', 'entries.0.category'],
  });
});

it('reports one problem for a place, the first', () => {
  const { wrong } = parseDraft({ ...base, descripton: 'x', sight: 'y' });
  expect(wrong.map(({ path, nearest }) => [path, nearest])).toEqual([[[], 'description']]);
});

it.each([[null], ['draft'], [[]]])('refuses what is no draft: %j', (input) => {
  expect(parseDraft(input)).toEqual({
    draft: {},
    wrong: [{ code: 'wrong-type', path: [], expected: 'a report draft' }],
    missing: [],
  });
});

it('reads only the own fields of a draft', () => {
  expect(read(Object.create({ site: 'Site 7' }))).toEqual({ draft: {}, wrong: [], missing: ['provider', 'entries'] });
});
