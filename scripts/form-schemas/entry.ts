import { claims, entryRoles } from '../../src/catalogue/entry-choices.ts';
import { type DefinedCategory, type DefinedSubcategory, taxonomy } from '../../src/catalogue/taxonomy.ts';
import type { JsonSchema } from '../json-schemas.ts';
import { questions } from './definitions.ts';
import { choice, group, requiredChoice, text } from './parts.ts';

/** What applies when a field has a value. */
const where = (field: string, value: string, then: JsonSchema): JsonSchema => ({
  if: { properties: { [field]: { const: value } }, required: [field] },
  then,
});

/** The subcategories of a category that have types of their own. */
const typedSubcategories = ({ subcategories }: DefinedCategory): readonly DefinedSubcategory[] =>
  subcategories.filter(({ types = [] }) => types.length > 0);

const typeOf = ({ id, types = [], definition }: DefinedSubcategory): JsonSchema =>
  where('subcategory', id, { properties: { type: choice('Type', types, definition) } });

// What depends on the category is named there alone: a library that draws what it finds would draw a field without a title twice.
function partsOf(category: DefinedCategory): JsonSchema {
  const typed = typedSubcategories(category);
  return where('category', category.id, {
    properties: {
      subcategory: choice('Subcategory', category.subcategories, category.definition),
      facts: questions('Questions', 'entry', category.id),
    },
    ...(typed.length === 0 ? {} : { allOf: typed.map(typeOf) }),
  });
}

export const entry: JsonSchema = {
  ...group(
    'Entry',
    {
      category: requiredChoice('Category', taxonomy),
      individual: text(
        'Individual',
        'Give the id of the individual. Leave it blank for a person who is not named, or for the provider.',
      ),
      claim: choice('Claim', claims),
      role: choice('Role of the individual', entryRoles),
      specify: text('Specify', 'Say what “other” is.'),
    },
    ['category'],
  ),
  description: 'Make one entry for each individual and each instance.',
  allOf: taxonomy.map(partsOf),
};
