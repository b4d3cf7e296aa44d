import { describe, expect, it } from 'vitest';
import { validateReport } from '../../src/draft/validate/validate-report.ts';
import { groupLiving, withChange, withEntry, withPerson } from './drafts.ts';
import { issuesOf } from './issues-of.ts';

describe('a half-typed draft', () => {
  it('reports what it lacks, and nothing about blanks', () => {
    expect(issuesOf({})).toEqual([
      'error field-missing provider',
      'error field-missing awareAt',
      'warning field-missing site',
      'error field-missing entries',
      'warning field-missing location',
      'warning field-missing description',
      'warning field-missing finalSubmission',
      'warning field-missing signOff',
    ]);
    const blank = withChange(groupLiving, {
      submittedAt: '',
      location: '',
      furtherDetails: '',
      signOff: {
        preparedBy: { name: '', position: 'Supervisor', contact: ' ' },
        approvedBy: { name: '', position: '', contact: '' },
      },
      finalSubmission: {},
    });
    expect(issuesOf(blank)).toEqual([
      'warning field-missing location',
      'warning field-missing finalSubmission.expected',
      'warning field-missing finalSubmission.explanation',
      'warning field-missing signOff.preparedBy.name',
      'warning field-missing signOff.preparedBy.contact',
    ]);
    expect(issuesOf(withPerson(groupLiving, { gender: '', dateOfBirth: '', probationOfficer: '' }))).toEqual([
      'warning field-missing people.0.dateOfBirth',
      'warning field-missing people.0.gender',
    ]);
  });

  it('has blank rows', () => {
    const rows = withChange(groupLiving, {
      people: [...groupLiving.people, null],
      views: [null, ...(groupLiving.views ?? [])],
    });
    expect(issuesOf(rows)).toEqual([]);
  });

  it('may have any shape', () => {
    expect(issuesOf(null)).toEqual(['error field-invalid ']);
    expect(issuesOf([])).toEqual(['error field-invalid ']);
    expect(issuesOf(withChange(groupLiving, { people: 'Mirela', media: {}, description: 5 }))).toEqual([
      'error field-invalid people',
      'error field-invalid description',
      'error field-invalid media',
    ]);
  });

  it('reports unknown keys by their parent, never by their text', () => {
    const draft = withChange(withPerson(groupLiving, { 'Mirela Okonkwo': true }), {
      'Mirela Okonkwo': 1,
      descripton: 'x',
    });
    const issues = validateReport(draft);
    expect(issues.map(({ path }) => path)).toEqual([[], ['people', 0]]);
    expect(JSON.stringify(issues)).not.toMatch(/mirela|okonkwo/i);
  });
});

describe('the issues', () => {
  it('names the field, the rule and the section, in the order of section 12', () => {
    const [first, second] = validateReport(withChange(groupLiving, { site: '', signOff: undefined }));
    expect(first).toEqual({
      code: 'field-missing',
      severity: 'warning',
      path: ['site'],
      message: 'site: The site. [section 12 Site, date, and time]',
      text: 'The site.',
      rule: '12.field.site',
      citations: [{ document: 'guidelines-2025-11', section: '12 Site, date, and time' }],
    });
    expect(second?.rule).toBe('12.field.sign-off');
  });

  it('suggests the nearest id', () => {
    expect(validateReport(withChange(groupLiving, { location: 'hospitl' }))[0]?.message).toContain('nearest: hospital');
  });

  it('leaves the draft as it was', () => {
    const before = structuredClone(groupLiving);
    validateReport(groupLiving);
    expect(groupLiving).toEqual(before);
  });

  it('takes labels in place of ids', () => {
    expect(
      issuesOf(withEntry(groupLiving, { category: 'Error or omission', subcategory: 'Medication error' })),
    ).toEqual([]);
  });
});

it('refuses options that there are not', () => {
  expect(() => validateReport(groupLiving, JSON.parse('{"profile":"last"}'))).toThrow(
    'options.profile: expected one of initial, final',
  );
});
