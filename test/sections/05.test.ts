// Section 5, where more than one program, or none at all, was received: whether the service is in scope, whatever else section 13 asks.

import { describe, expect, test } from 'vitest';
import { determineReportability } from '../../src/index.ts';
import type { Entry, Facts } from '../../src/model/occurrence.ts';
import type { ProgramId } from '../../src/vocabulary/programs.ts';
import { adult, child, outsideTheService, report } from '../rules/fixtures.ts';

const injury: Entry = { category: 'serious-injury', subcategory: 'accidental' };

const decisionFor = (programs: readonly ProgramId[], facts: Facts): string =>
  determineReportability(
    report({ programs: [...programs] }, adult, injury, {
      ...outsideTheService,
      unscheduledMedicalAttention: true,
      ...facts,
    }),
    0,
  ).decision;

describe('another funded service', () => {
  test('alone is a matter of judgment, in the service and out of it', () => {
    for (const facts of [{ duringService: true }, { atProviderSite: true }, {}]) {
      expect(decisionFor(['other-funded'], facts)).toBe('professional-judgment');
    }
  });

  test('with a listed program is in the service like any without a residence', () => {
    for (const where of ['duringService', 'atProviderSite', 'withProviderStaff'] as const) {
      expect(decisionFor(['other-funded', 'vaw-shelter'], { [where]: true })).toBe('reportable');
    }
    expect(decisionFor(['vaw-shelter'], { duringService: true })).toBe('not-reportable');
    expect(decisionFor(['other-funded', 'vaw-shelter'], {})).toBe('not-reportable');
    expect(decisionFor(['other-funded', 'vaw-shelter'], { linkedToService: true })).toBe('professional-judgment');
  });
});

describe('an individual who was receiving no program', () => {
  const stranger = { ...adult, programs: [] };
  const decide = (about: typeof stranger | typeof child, entry: Entry, programs: readonly ProgramId[]): string =>
    determineReportability(report({ programs: [...programs] }, about, entry, outsideTheService), 0).decision;

  test('is in no service, and not in another funded one either', () => {
    const hurt = { ...injury, facts: { unscheduledMedicalAttention: true } };
    expect(decide(stranger, hurt, ['developmental-services-supportive-living'])).toBe('not-reportable');
    expect(decide(stranger, hurt, ['other-funded'])).toBe('not-reportable');
    const linked = { ...hurt, facts: { ...hurt.facts, linkedToService: true } };
    expect(decide(stranger, linked, ['developmental-services-supportive-living'])).toBe('professional-judgment');
  });

  test('has a breach of privacy reported all the same: it needs no service', () => {
    const facts = { personalInformationMishandled: true, privacySeriousHarm: true };
    const breach: Entry = { category: 'error-or-omission', subcategory: 'privacy-breach', facts };
    expect(decide(stranger, breach, ['developmental-services-supportive-living'])).toBe('reportable');
  });

  test('has a historical allegation of a child reported all the same', () => {
    const abuse: Entry = {
      category: 'abuse-or-mistreatment',
      subcategory: 'physical-abuse',
      role: 'victim',
      facts: { abuseBeforeService: true, newAllegation: true },
    };
    expect(decide({ ...child, programs: [] }, abuse, ['child-welfare'])).toBe('reportable');
  });

  test('has a child’s death reported by a society that served the family, footnote 29', () => {
    const known = { ...child, programs: [], facts: { ...child.facts, childOrFamilyReceivedCasService: true } };
    const death: Entry = { category: 'death', subcategory: 'unknown-cause', facts: { stillbirth: false } };
    expect(decide(known, death, ['child-protection'])).toBe('reportable');
  });
});

// Sections 4 and 5, and the tip of section 12: the program of a child whom a society places is child protection, whoever has the child.
describe('a child whom a society placed', () => {
  const placed = (programs: readonly ProgramId[]) => ({ ...child, residence: 'foster-home' as const, programs });
  const decide = (provider: ProgramId, programs: readonly ProgramId[]): string =>
    determineReportability(
      report({ programs: [provider], roles: [] }, placed(programs), injury, {
        ...outsideTheService,
        unscheduledMedicalAttention: true,
      }),
      0,
    ).decision;

  test('is always in receipt of services by the program that the child receives', () => {
    expect(decide('education', ['child-protection'])).toBe('reportable');
    expect(decide('child-protection', ['education'])).toBe('not-reportable');
  });

  test('is so with other programs', () => {
    expect(decide('child-protection', ['child-protection', 'youth-initiatives'])).toBe('reportable');
  });
});
