import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import type { Missing } from '../../src/model/assessment.ts';
import type { Occurrence } from '../../src/model/occurrence.ts';
import { child, dropIn, report, secureCustody, youngPerson } from '../rules/fixtures.ts';

// A question that several sections ask cites each of them: who reports an illness is not sent to the section on injuries alone.

const ill = report(dropIn, child, { category: 'serious-illness' });
const illInCustody = report(secureCustody, youngPerson, { category: 'serious-illness' });
const restrained = report(secureCustody, youngPerson, { category: 'restrictive-intervention' });

const residential = '5 Provision of residential services';
const nonResidential = '5 Provision of non-residential services';

const rows: readonly (readonly [asked: Missing, of: Occurrence, sections: readonly string[]])[] = [
  ['unscheduledMedicalAttention', ill, ['13.B', '13.C']],
  ['unplannedHospitalization', ill, ['13.B', '13.C']],
  ['lifeThreatening', ill, ['13.B', '13.C']],
  ['emergencyMedicalServices', ill, ['13.B', '13.C']],
  ['suspectedDiseaseOfPublicHealthSignificance', illInCustody, ['13.C', '13.I']],
  ['seriousInjuryResulted', restrained, ['13.B', '13.E']],
  ['withProviderStaff', ill, [residential, nonResidential]],
  ['atProviderSite', ill, [residential, nonResidential]],
];

describe('the place of a question', () => {
  test.each(rows)('%s', (asked, of, sections) => {
    const found = assess(of).questions.find(({ missing }) => missing === asked);
    expect(found?.citations.map(({ section }) => section)).toEqual(sections);
  });
});
