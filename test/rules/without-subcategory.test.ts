import { expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import type { Entry, PrivacyRegime } from '../../src/model/occurrence.ts';
import { dutyStatus } from './answers.ts';
import { child, childrensHome, report, secureCustody, society, yes, youngPerson } from './fixtures.ts';

// What is said of a subcategory waits for the subcategory, though the type has been named already.

const complaint: Entry = { category: 'serious-complaint', type: 'privacy-related' };
const attempt: Entry = { category: 'serious-individual-action', type: 'attempt' };

test.each<[PrivacyRegime]>([['phipa'], ['cyfsa'], ['public-sector']])(
  'the Commissioner is notified of a complaint about privacy, of a provider under %s, once it is known to be about rights',
  (regime) => {
    const provider = { ...society, privacyRegimes: [regime] };
    const tellTheCommissioner = (entry: Entry) =>
      dutyStatus('ipc', report(provider, undefined, entry, yes('breachSignificant')));
    expect(tellTheCommissioner(complaint)).toEqual(['undetermined', 'subcategory']);
    expect(tellTheCommissioner({ ...complaint, subcategory: 'rights-based' })).toEqual(['required']);
  },
);

test('an attempt that injured calls for an entry for self-harm once it is known to be suicidal behaviour', () => {
  const calledBy = (entry: Entry) => {
    const facts = yes('duringService', 'seriousInjuryResulted', 'unscheduledMedicalAttention');
    const { companions, possibleCompanions } = assess(report(childrensHome, child, entry, facts));
    const selfHarm = [...companions, ...possibleCompanions].filter(({ subcategory }) => subcategory === 'self-harm');
    return [companions.length, ...selfHarm.map((one) => ('missing' in one ? one.missing : []))];
  };
  expect(calledBy(attempt)).toEqual([0, ['subcategory']]);
  expect(calledBy({ ...attempt, subcategory: 'suicidal-behaviour' })).toEqual([1, []]);
});

test('new charges are described under a condition until the absence is known to be one', () => {
  const described = (entry: Entry) => {
    const { description } = assess(report(secureCustody, youngPerson, entry, { duringService: true }));
    return description.find(({ id }) => id === '13d.describe.absence.new-charges');
  };
  const atLarge: Entry = { category: 'serious-individual-action', type: 'unlawfully-at-large' };
  expect(described(atLarge)?.when).toMatch(/subcategory is .*absence/);
  const inAbsence = described({ ...atLarge, subcategory: 'absence' });
  expect([inAbsence?.index, inAbsence?.when]).toEqual([0, undefined]);
});
