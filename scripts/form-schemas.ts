// The JSON Schemas that a form is made of: labels and questions as titles, help as descriptions, and per category its own questions.
// What is stored is checked by the schemas of scripts/json-schemas.ts and by the library.

import { type Choice, populations, privacyRegimes, providerRoles, settings } from '../src/catalogue/choices.ts';
import { claims, entryRoles } from '../src/catalogue/entry-choices.ts';
import { type Fact, facts, factsFor } from '../src/catalogue/facts.ts';
import { programs } from '../src/catalogue/programs.ts';
import { type DefinedCategory, type DefinedSubcategory, taxonomy } from '../src/catalogue/taxonomy.ts';
import type { CategoryId } from '../src/model/ids.ts';
import { version } from '../src/version.ts';
import type { FactScope } from '../src/vocabulary/facts.ts';
import { printCitation } from './handbook/citations.ts';
import type { JsonSchema } from './json-schemas.ts';
import { timestampPattern } from './json-schemas.ts';

/** The drafts of JSON Schema, by the folder of the files: some tools stop at the older one. */
const drafts = {
  form: 'https://json-schema.org/draft/2020-12/schema',
  'form/draft-07': 'http://json-schema.org/draft-07/schema#',
} as const;

interface Labelled {
  readonly id: string;
  readonly label: string;
}

const options = (list: readonly Labelled[]): JsonSchema[] => list.map(({ id, label }) => ({ const: id, title: label }));
const notKnown: JsonSchema = { const: null, title: 'Not known' };

/** One of several ids, or not known. */
const choice = (title: string, list: readonly Labelled[], description?: string): JsonSchema => ({
  title,
  ...(description === undefined ? {} : { description }),
  type: ['string', 'null'],
  oneOf: [...options(list), notKnown],
});

/** Any number of ids. */
const severalOf = (title: string, list: readonly Labelled[], description: string, least = 0): JsonSchema => ({
  title,
  description,
  type: 'array',
  uniqueItems: true,
  ...(least === 0 ? {} : { minItems: least }),
  items: { type: 'string', oneOf: options(list) },
});

const yesNo = (title: string, description?: string): JsonSchema => ({
  title,
  ...(description === undefined ? {} : { description }),
  type: ['boolean', 'null'],
  oneOf: [{ const: true, title: 'Yes' }, { const: false, title: 'No' }, notKnown],
});

const time = (title: string, description: string): JsonSchema => ({
  title,
  description: `${description} With seconds and offset, as parseLocalTimestamp gives it.`,
  type: ['string', 'null'],
  format: 'date-time',
  pattern: timestampPattern,
});

/** Questions by fact, in an object. */
function questions(title: string, asked: readonly Fact[]): JsonSchema {
  const properties = asked.map(({ id, question, help, citations }) => {
    const sources = citations.map(printCitation).join('; ');
    return [id, yesNo(question, `${help} (${sources})`)];
  });
  return { title, type: 'object', properties: Object.fromEntries(properties) };
}

const factsAt = (category: CategoryId | undefined, scope: FactScope): Fact[] =>
  (category === undefined ? Object.values(facts).map(({ id }) => id) : factsFor({ category }))
    .map((id) => facts[id])
    .filter((fact) => fact.scope === scope);

const provider: JsonSchema = {
  title: 'Service provider',
  type: 'object',
  required: ['programs'],
  properties: {
    programs: severalOf('Programs', programs, 'Those under which this report is made, at least one.', 1),
    setting: choice('Kind of place', settings, 'The site that makes the report.'),
    roles: severalOf('Roles', providerRoles, 'All that apply.'),
    privacyRegimes: severalOf('Privacy laws', privacyRegimes, 'Those that the provider reports breaches under.'),
    directlyOperated: yesNo('Does the ministry operate the place directly?'),
    limitedPersonalInformationApproved: yesNo(
      'Has the ministry approved limiting personal information for this program area?',
    ),
  },
};

const individual: JsonSchema = {
  title: 'Individual',
  type: 'object',
  required: ['id'],
  properties: {
    id: { title: 'Id', description: 'An id of your own, such as i1. Never a name.', type: 'string', minLength: 1 },
    population: choice('Who is the individual?', populations),
    residence: choice('Where does the individual live?', settings),
    programs: severalOf('Programs', programs, 'Those that the individual was receiving at the time.'),
    facts: questions('About the individual', factsAt(undefined, 'individual')),
  },
};

const typeOf = (subcategory: DefinedSubcategory): JsonSchema => ({
  if: { properties: { subcategory: { const: subcategory.id } }, required: ['subcategory'] },
  // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema
  then: { properties: { type: choice('Type', subcategory.types ?? [], subcategory.definition) } },
});

function partsOf(category: DefinedCategory): JsonSchema {
  const typed = category.subcategories.filter(({ types = [] }) => types.length > 0);
  return {
    if: { properties: { category: { const: category.id } }, required: ['category'] },
    // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema
    then: {
      properties: {
        subcategory: choice('Subcategory', category.subcategories, category.definition),
        facts: questions('Questions', factsAt(category.id, 'entry')),
      },
      ...(typed.length === 0 ? {} : { allOf: typed.map(typeOf) }),
    },
  };
}

const text = (title: string, description: string): JsonSchema => ({
  title,
  description,
  type: ['string', 'null'],
  minLength: 1,
});

const entry: JsonSchema = {
  title: 'Entry',
  description: 'One for each individual and each instance.',
  type: 'object',
  required: ['category'],
  properties: {
    category: { title: 'Category', type: 'string', oneOf: options(taxonomy) },
    subcategory: { type: ['string', 'null'] },
    type: { type: ['string', 'null'] },
    individual: text('Individual', 'The id of the individual. Left out: someone who is not named, or the provider.'),
    claim: choice('Claim', claims satisfies readonly Choice[]),
    role: choice('Role of the individual', entryRoles),
    specify: text('Specify', 'What “other” is.'),
    facts: { type: ['object', 'null'] },
  },
  allOf: taxonomy.map(partsOf),
};

const occurrence: JsonSchema = {
  title: 'Serious occurrence',
  type: 'object',
  required: ['provider', 'entries'],
  properties: {
    provider,
    occurredAt: time('When it happened', 'Date and time.'),
    awareAt: time('When the provider became aware of it', 'Date and time. Left out: when it happened.'),
    individuals: { title: 'Individuals', type: 'array', items: individual },
    entries: { title: 'Entries', type: 'array', minItems: 1, items: entry },
    facts: questions('About the whole occurrence', factsAt(undefined, 'occurrence')),
  },
};

/** The schemas by their path within dist/schema, without its ending. */
export function formSchemas(): Readonly<Record<string, JsonSchema>> {
  const schemas = Object.entries({ occurrence, individual, entry });
  return Object.fromEntries(
    Object.entries(drafts).flatMap(([folder, $schema]) =>
      schemas.map(([name, schema]) => {
        const path = `${folder}/${name}`;
        return [path, { $schema, $id: `urn:ontario-sor:${version}:${path.replaceAll('/', ':')}`, ...schema }];
      }),
    ),
  );
}
