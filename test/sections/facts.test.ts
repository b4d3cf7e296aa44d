import { expect, test } from 'vitest';
import { edition2025 } from '../../src/editions/2025-11/index.ts';
import { factScopes } from '../../src/vocabulary/facts.ts';

// Every field with its answers. The register of clauses in docs/coverage names the facts.
const places = [
  'childrens-residence',
  'foster-home',
  'staff-model-home',
  'funded-out-of-home-residence',
  'secure-treatment',
  'secure-custody',
  'open-custody',
  'secure-temporary-detention',
  'open-temporary-detention',
  'probation-office',
  'cpri',
  'supported-group-living',
  'intensive-support',
  'host-family',
  'specialized-accommodation',
  'supported-independent-living',
  'emergency-shelter',
  'long-term-care-home',
  'psychiatric-facility',
  'correctional-institution',
  'hospital',
  'unlicensed-placement',
  'family-home',
  'non-residential-site',
  'other',
];

const fields: Readonly<Record<string, readonly string[]>> = {
  subcategory: [],
  type: [],
  role: ['victim', 'perpetrator'],
  population: ['child', 'young-person', 'adult-with-developmental-disability', 'adult'],
  residence: places,
  setting: places,
  directlyOperated: [],
  providerRoles: [
    'childrens-aid-society',
    'childrens-residential-licensee',
    'placing-agency',
    'health-information-custodian',
  ],
  privacyRegimes: ['phipa', 'cyfsa', 'public-sector'],
  limitedPersonalInformationApproved: [],
};

test('the edition asks every fact of the vocabulary', () => {
  expect(edition2025.facts.map(({ id }) => id).sort()).toEqual(Object.keys(factScopes).sort());
});

test.each(Object.entries(fields))('%s can be answered in each way', (field, answers) => {
  const asked = edition2025.fields.filter(({ id }) => id === field);
  expect(asked.map(({ options }) => options.map(({ id }) => id))).toEqual([answers]);
});

test('a provider can have several roles and privacy laws', () => {
  const several = edition2025.fields.filter(({ multiple }) => multiple === true).map(({ id }) => id);
  expect(several).toEqual(['providerRoles', 'privacyRegimes']);
});
