import { expect, test } from 'vitest';
import { assess, type CategoryId, entry, type SubcategoryId, taxonomy } from '../index.ts';
import { problemsOf } from '../input/problems.fixture.ts';
import { subcategoryIds } from '../schema/ids.ts';

test('an entry is built from variables, and an assessment takes it', () => {
  const pairs = taxonomy.flatMap(({ id, subcategories }) =>
    subcategoryIds
      .filter((own) => subcategories.some((subcategory) => subcategory.id === own))
      .map((own): [CategoryId, SubcategoryId] => [id, own]),
  );
  expect(pairs.length).toBeGreaterThan(40);
  for (const [category, subcategory] of pairs) {
    const built = entry(category, subcategory);
    expect(built).toEqual({ category, subcategory });
    expect(assess({ provider: { programs: ['homelessness'] }, entries: [built] }).entries).toHaveLength(1);
  }
});

test('leaves out unknown values, and adds fields', () => {
  expect(entry('death')).toEqual({ category: 'death' });
  expect(entry('death', '', { individual: 'i1' })).toEqual({ category: 'death', individual: 'i1' });
  expect(entry('death', 'accidental', { type: 'fall', facts: { duringService: true } })).toEqual({
    category: 'death',
    subcategory: 'accidental',
    type: 'fall',
    facts: { duringService: true },
  });
  expect(Reflect.apply(entry, undefined, ['Death', 'Suicide'])).toEqual({ category: 'death', subcategory: 'suicide' });
});

test('fields that are no object are refused', () => {
  expect(problemsOf(() => Reflect.apply(entry, undefined, ['death', null, 'i1']))).toEqual(['wrong-type fields']);
});

test('a subcategory of another category is refused', () => {
  const category: CategoryId = taxonomy[0]?.id ?? 'death';
  expect(problemsOf(() => entry<CategoryId>(category, 'self-harm'))).toEqual(['unknown-id entry.subcategory']);
  expect(problemsOf(() => Reflect.apply(entry, undefined, ['deth']))).toEqual(['unknown-id entry.category death']);
});
