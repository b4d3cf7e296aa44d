import { expect, it } from 'vitest';
import { withoutIndividual } from './without-individual.ts';

it.each([
  // 13.B and 13.F speak of a person in each subcategory.
  ['serious-injury', undefined, 'somebody-not-named'],
  ['serious-injury', 'self-harm', 'somebody-not-named'],
  ['Serious injury', 'Self-harm', 'somebody-not-named'],
  ['abuse-or-mistreatment', 'moon', 'somebody-not-named'],
  // 13.H and 13.I speak of the service provider.
  ['serious-complaint', undefined, 'service-provider'],
  ['disturbance-or-disaster', 'fire', 'service-provider'],
  // 13.G speaks of both.
  ['error-or-omission', 'medication-error', 'somebody-not-named'],
  ['error-or-omission', 'improper-release', 'somebody-not-named'],
  ['error-or-omission', 'privacy-breach', 'service-provider'],
  ['error-or-omission', undefined, undefined],
  ['error-or-omission', 'moon', undefined],
  ['moon', 'medication-error', undefined],
  [undefined, undefined, undefined],
])('an entry without an individual, of %s and %s, is about: %s', (category, subcategory, expected) => {
  expect(withoutIndividual(category, subcategory)).toBe(expected);
});
