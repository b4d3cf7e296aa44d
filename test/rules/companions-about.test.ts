import { expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import type { Entry, Occurrence } from '../../src/model/occurrence.ts';
import { child, childrensHome, report, yes } from './fixtures.ts';

// Whom an entry that is called for is about, and when one is held out that may be called for.

const dose: Entry = { category: 'error-or-omission', subcategory: 'medication-error' };
const peers: Entry = {
  category: 'serious-individual-action',
  subcategory: 'assault',
  type: 'peer-on-peer',
  role: 'victim',
};

const about: readonly (readonly [string, Occurrence])[] = [
  ['refused medication', report(childrensHome, child, dose, yes('medicationRefusal', 'significantHealthOrSafetyRisk'))],
  ['a hunger strike', report(childrensHome, child, peers, yes('hungerStrike', 'seriousInjuryResulted'))],
];

test.each(about)('self-harm by %s is that of the individual', (_, occurrence) => {
  const selfHarm = assess(occurrence).companions.filter(({ subcategory }) => subcategory === 'self-harm');
  expect(selfHarm.map(({ individual }) => individual)).toEqual(['child']);
});

test('a stand-off is possible only once a person is known to be on hunger strike', () => {
  const heldOut = (occurrence: Occurrence): boolean =>
    assess(occurrence).possibleCompanions.some(({ subcategory }) => subcategory === 'stand-off');
  expect(heldOut(report(childrensHome, child, peers))).toBe(false);
  expect(heldOut(report(childrensHome, child, peers, yes('hungerStrike')))).toBe(true);
});
