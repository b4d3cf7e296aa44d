// What is said about a decision: a law that asks for a notification although no report is required, a Level 1 criterion of what is not
// reported, and how grave each is.

import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import type { Entry, Facts, Individual, Occurrence, Provider } from '../../src/model/occurrence.ts';
import {
  adult,
  adultWithDisability,
  child,
  childrensHome,
  dropIn,
  groupLiving,
  knowing,
  livingIn,
  outsideTheService,
  report,
  shelter,
  yes,
} from './fixtures.ts';

const saysOf = (occurrence: Occurrence): readonly string[] => assess(occurrence).advisories.map(({ id }) => id);
const severityOf = (occurrence: Occurrence, id: string): string | undefined =>
  assess(occurrence).advisories.find((advisory) => advisory.id === id)?.severity;

const natural: Entry = { category: 'death', subcategory: 'known-illness-or-natural-cause' };
const resident = livingIn(adultWithDisability, 'supported-group-living');
const notSociety: Provider = { ...groupLiving, roles: [] };

describe('advisory.notified-all-the-same', () => {
  const warns = (provider: Provider, about: Individual, entry: Entry, facts: Facts): boolean =>
    saysOf(report(provider, about, entry, facts)).includes('advisory.notified-all-the-same');

  // The Coroners Act asks about a resident of supported group living, off premises as well.
  test('is a warning where the Coroner is notified of a death that is not reported', () => {
    const away: Provider = { ...shelter, roles: [] };
    expect(warns(away, resident, natural, { ...outsideTheService, serviceRecipientDied: true })).toBe(true);
  });

  test('is none at the death of a relative: the residence of the individual is no ground', () => {
    expect(warns(notSociety, resident, natural, { serviceRecipientDied: false })).toBe(false);
  });

  const agency: Provider = { programs: ['child-welfare'], roles: ['childrens-aid-society'] };
  const served = knowing(livingIn(child, 'family-home'), {
    soughtOrReceivedCasService: true,
    childOrFamilyReceivedCasService: false,
  });

  test('is none of the Ombudsman at the death of a relative of a child whom a society served', () => {
    const facts: Facts = { ...outsideTheService, stillbirth: false, serviceRecipientDied: false };
    expect(warns(agency, served, natural, facts)).toBe(false);
  });

  test('is one of the Ombudsman at the abuse of such a child, although a relative died', () => {
    const abuse: Entry = { category: 'abuse-or-mistreatment', subcategory: 'neglect', role: 'victim' };
    const facts: Facts = { ...outsideTheService, abuseBeforeService: false, serviceRecipientDied: false };
    expect(warns(agency, served, abuse, facts)).toBe(true);
  });

  test('is none at an absence as usual', () => {
    const gone: Entry = { category: 'serious-individual-action', subcategory: 'absence' };
    expect(warns(childrensHome, child, gone, { absenceUnusualOrUnauthorized: false })).toBe(false);
  });

  // CYFSA s.125 does not depend on whose death it is, nor on how usual an absence is.
  test('is one wherever a child may be in need of protection', () => {
    const suspected: Facts = yes('childInNeedOfProtection');
    const gone: Entry = { category: 'serious-individual-action', subcategory: 'absence' };
    expect(warns(notSociety, resident, natural, { ...suspected, serviceRecipientDied: false })).toBe(true);
    expect(warns(childrensHome, child, gone, { ...suspected, absenceUnusualOrUnauthorized: false })).toBe(true);
  });

  test('is one of another entry, although a relative died', () => {
    const abuse: Entry = { category: 'abuse-or-mistreatment', subcategory: 'neglect', role: 'victim' };
    const facts: Facts = { ...outsideTheService, abuseBeforeService: false, mayBeCriminalOffence: true };
    expect(warns({ ...dropIn, roles: [] }, adultWithDisability, abuse, facts)).toBe(true);
    expect(warns({ ...dropIn, roles: [] }, adultWithDisability, abuse, { ...facts, serviceRecipientDied: false })).toBe(
      true,
    );
  });
});

describe('advisory.level-1-not-reportable', () => {
  const warns = (about: Individual, entry: Entry, facts: Facts): boolean =>
    saysOf(report({ ...shelter, roles: [] }, about, entry, { ...outsideTheService, ...facts })).includes(
      'advisory.level-1-not-reportable',
    );

  test('is none at the death of a relative, and one at that of an individual', () => {
    expect(warns(adult, natural, { serviceRecipientDied: false })).toBe(false);
    expect(warns(adult, natural, { serviceRecipientDied: true })).toBe(true);
  });

  test('is one of another entry, although a relative died', () => {
    const injury: Entry = { category: 'serious-injury', subcategory: 'accidental' };
    const facts: Facts = { unscheduledMedicalAttention: true, lifeThreatening: true };
    expect(warns(adult, injury, facts)).toBe(true);
    expect(warns(adult, injury, { ...facts, serviceRecipientDied: false })).toBe(true);
  });
});

describe('advisory.education-guidelines', () => {
  const says = (provider: Provider, about: Individual): boolean =>
    saysOf(report(provider, about, natural, { duringService: true })).includes('advisory.education-guidelines');

  test('depends on the programs of the report, alone or with others', () => {
    expect(says({ programs: ['education'] }, { ...adult, programs: ['homelessness'] })).toBe(true);
    expect(says({ programs: ['education', 'homelessness'] }, adult)).toBe(true);
    expect(says({ programs: ['homelessness'] }, { ...adult, programs: ['education'] })).toBe(false);
  });
});

describe('the severity', () => {
  const injury: Entry = { category: 'serious-injury', subcategory: 'accidental' };
  const hurt: Facts = { unscheduledMedicalAttention: true };

  test('of attending first is a hint', () => {
    expect(severityOf(report(childrensHome, child, injury, hurt), 'advisory.attend-first')).toBe('info');
  });

  test('of a fact that is not read is a warning', () => {
    const misplaced = { category: 'serious-injury', subcategory: 'accidental', facts: yes('siteEvacuation') } as const;
    expect(severityOf(report(childrensHome, child, misplaced, hurt), 'advisory.fact-not-read')).toBe('warning');
  });

  // Section 8: the answer may belong to another category that has to be added.
  test('of a fact of the whole report that no entry reads is a warning', () => {
    const error: Entry = { category: 'error-or-omission', subcategory: 'medication-error', individual: 'i1' };
    const occurrence: Occurrence = {
      provider: childrensHome,
      individuals: [{ ...child, id: 'i1' }],
      entries: [error],
      facts: { mediaAttention: true, multipleIndividualsInHungerStrike: false, lifeThreatening: true },
    };
    const said = assess(occurrence).advisories.filter(({ id }) => id === 'advisory.fact-not-read');
    expect(said.map(({ index, severity, text }) => [index, severity, text.includes('(lifeThreatening)')])).toEqual([
      [undefined, 'warning', true],
    ]);
  });

  test('of an entry that may be called for is a warning', () => {
    const refused: Facts = {
      unscheduledMedicalAttention: false,
      unplannedHospitalization: false,
      medicationRefusal: true,
    };
    expect(severityOf(report(childrensHome, child, injury, refused), 'advisory.possible-companion')).toBe('warning');
  });
});
