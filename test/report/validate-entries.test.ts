import { describe, expect, it } from 'vitest';
import { validateReport } from '../../src/draft/validate/validate-report.ts';
import { groupLiving, secureCustody, shelterEvacuation, withChange, withEntry } from './drafts.ts';
import { has, issuesOf } from './issues-of.ts';

describe('pre-admission', () => {
  const injury = { category: 'serious-injury', subcategory: 'accidental', facts: { preAdmission: true } };

  it('counts for an injury or illness in Youth Justice', () => {
    const draft = withChange(withEntry(secureCustody, injury), { location: 'pre-admission' });
    expect(has(draft, 'pre-admission-not-allowed')).toBe(false);
    expect(has(withEntry(draft, { category: 'serious-illness' }), 'pre-admission-not-allowed')).toBe(false);
  });

  it('counts for nothing else, and nowhere else', () => {
    expect(has(withChange(secureCustody, { location: 'pre-admission' }), 'pre-admission-not-allowed')).toBe(true);
    expect(
      has(withChange(shelterEvacuation, { location: 'pre-admission', entries: [] }), 'pre-admission-not-allowed'),
    ).toBe(true);
    expect(issuesOf(withEntry(groupLiving, injury))).toContain(
      'error pre-admission-not-allowed entries.0.facts.preAdmission',
    );
    const everywhere = withChange(secureCustody, { facts: { mediaAttention: false, preAdmission: true } });
    // A person who is not admitted is no person in receipt of the service, so the assault is not reportable either.
    expect(issuesOf(everywhere)).toEqual([
      'error pre-admission-not-allowed facts.preAdmission',
      'warning entry-not-reportable entries.0',
    ]);
    expect(
      has(
        withEntry(everywhere, { facts: { ...everywhere.entries[0]?.facts, preAdmission: null } }),
        'pre-admission-not-allowed',
      ),
    ).toBe(false);
    expect(has(withEntry(everywhere, { facts: undefined }), 'pre-admission-not-allowed')).toBe(true);
  });
});

describe('times', () => {
  it('may be late at Level 1 while the Level is open: a warning that names what is open', () => {
    const open = withEntry(withChange(groupLiving, { facts: {} }), { facts: { medicationHarmPossible: true } });
    const late = (draft: unknown) => validateReport(draft).filter(({ code }) => code === 'late-without-explanation');
    const [issue] = late(open);
    expect(issue?.severity).toBe('warning');
    for (const fact of ['mediaAttention', 'medicationMayImpair']) expect(issue?.message).toContain(fact);
    const atEither = withChange(open, { submittedAt: '2026-11-24T09:00:01-05:00' });
    expect(late(atEither).map(({ severity }) => severity)).toEqual(['error']);
    expect(late(withChange(open, { submittedAt: '2026-11-24T09:00:00-05:00' }))[0]?.severity).toBe('warning');
    expect(late(withChange(open, { lateExplanation: 'The site had no power.' }))).toEqual([]);
    expect(has(withChange(open, { submittedAt: '2026-11-23T10:00:00-05:00' }), 'late-without-explanation')).toBe(false);
    expect(has(withChange(open, { submittedAt: '2026-11-23T10:00:00.001-05:00' }), 'late-without-explanation')).toBe(
      true,
    );
  });

  it('of a late report say at which Level it is late', () => {
    const late = withChange(groupLiving, { submittedAt: '2026-11-24T09:00:01-05:00' });
    const texts = (draft: unknown) => validateReport(draft).map(({ text }) => text);
    expect(texts(late)).toEqual([
      'A report submitted outside the reporting timelines must explain why it is late. (Level 2)',
    ]);
    const open = withEntry(withChange(late, { facts: {} }), { facts: { medicationHarmPossible: true } });
    expect(texts(open)).toContain(
      'A report submitted outside the reporting timelines must explain why it is late. (at either Level)',
    );
  });

  it('are not judged while one of them cannot be read', () => {
    const submittedAt = '2026-11-30T09:00:00-05:00';
    expect(issuesOf(withChange(groupLiving, { awareAt: 'Monday', submittedAt }))).toEqual([
      'error field-invalid awareAt',
    ]);
    expect(issuesOf(withChange(groupLiving, { occurredAt: 'Monday', awareAt: null, submittedAt }))).toEqual([
      'error field-invalid occurredAt',
    ]);
  });

  it('are there: one at least, since the time to report runs from it', () => {
    const timeless = withChange(groupLiving, { occurredAt: null, awareAt: null, submittedAt: null });
    expect(issuesOf(timeless)).toEqual(['error field-missing awareAt']);
    expect(issuesOf(withChange(timeless, { awareAt: '2026-11-23T09:00:00-05:00' }))).toEqual([
      'warning field-missing occurredAt',
    ]);
    expect(issuesOf(withChange(timeless, { occurredAt: '2026-11-23T09:00:00-05:00' }))).toEqual([]);
  });

  it('may be dates', () => {
    expect(issuesOf(withChange(groupLiving, { awareAt: new Date('2026-11-23T14:00:00Z') }))).toEqual([]);
  });
});

describe('media', () => {
  it('give date, time and outlet', () => {
    const media = [{ at: '', outlet: ' ' }];
    const draft = withChange(groupLiving, {
      submittedAt: '2026-11-23T10:00:00-05:00',
      facts: { mediaAttention: true },
      media,
    });
    expect(issuesOf(draft)).toEqual([
      'warning media-details-missing media.0.at',
      'warning media-details-missing media.0.outlet',
    ]);
  });

  it('are not listed with a no: the Level depends on it', () => {
    const media = [{ at: '2026-11-23T09:30:00-05:00', outlet: 'Local radio' }];
    expect(issuesOf(withChange(groupLiving, { media }))).toEqual(['error field-invalid facts.mediaAttention']);
  });
});
