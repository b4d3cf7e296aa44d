import { describe, expect, it } from 'vitest';
import { namesStaff } from '../../src/draft/validate/names-staff.ts';
import { assess, renderReport, validateReport } from '../../src/index.ts';
import { reportDraftSchema } from '../../src/schema/index.ts';
import { groupLiving, withChange, withEntry } from './drafts.ts';

const detail = { label: 'Immediate health or safety needs', value: 'None' };
const detailed = withEntry(
  withChange(groupLiving, { riskIndicators: [detail], additionalDetails: [{ label: 'Site closed', value: 'No' }] }),
  { riskIndicators: [detail], additionalDetails: [{ label: 'Investigation status', value: 'Under way' }] },
);

describe('risk indicators and additional details', () => {
  it('are fields of an entry and of the report', () => {
    expect(validateReport(detailed)).toEqual([]);
    expect(reportDraftSchema.safeParse(detailed).success).toBe(true);
  });

  it('are printed under their names', () => {
    const text = renderReport(detailed, { manual: true });
    expect(text.match(/Risk indicator: Immediate health or safety needs: None/g)).toHaveLength(2);
    expect(text).toContain('Additional detail: Investigation status: Under way');
    expect(text).toContain('Additional detail: Site closed: No');
  });

  const name = { label: 'Okonkwo is at risk', value: 'No' };
  const call = { label: 'Needs', value: 'Call 705-555-0142' };
  it.each([
    ['names of risks of an entry', withEntry(groupLiving, { riskIndicators: [name] })],
    ['risks of an entry', withEntry(groupLiving, { riskIndicators: [call] })],
    ['names of details of an entry', withEntry(groupLiving, { additionalDetails: [name] })],
    ['details of an entry', withEntry(groupLiving, { additionalDetails: [call] })],
    ['names of risks of the report', withChange(groupLiving, { riskIndicators: [name] })],
    ['risks of the report', withChange(groupLiving, { riskIndicators: [call] })],
    ['names of details of the report', withChange(groupLiving, { additionalDetails: [name] })],
    ['details of the report', withChange(groupLiving, { additionalDetails: [call] })],
  ])('%s are checked for personal information', (_, draft) => {
    expect(validateReport(draft).map(({ code, severity }) => [code, severity])).toEqual([
      ['personal-information-in-text', 'error'],
    ]);
    expect(renderReport(draft)).not.toMatch(/Okonkwo is|0142/);
  });

  it('of a wrong shape are reported, and no rule reads them', () => {
    const wrong = withEntry(groupLiving, { riskIndicators: [{ label: 'Needs', value: true }] });
    expect(validateReport(wrong).map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['field-invalid', 'entries.0.riskIndicators.0.value'],
    ]);
    const { provider, individuals, entries } = detailed;
    const { entries: plain } = groupLiving;
    expect(assess({ provider, individuals, entries })).toEqual(assess({ provider, individuals, entries: plain }));
  });

  it('are two items of every checklist', () => {
    const { description } = assess({ provider: { programs: ['homelessness'] }, entries: [{ category: 'death' }] });
    expect(description.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['12.describe.risk-indicators', '12.describe.additional-details']),
    );
  });
});

describe('namesStaff', () => {
  it.each([
    'CYW D.K. saw it.',
    'Youth Services Officer J.D. intervened.',
    'YSO JD intervened.',
    'staff member A.B. and staff C.D. held YP Jordan S.',
    'J.D. (youth worker) called EMS.',
    'Supervisor Bo Lindqvist came.',
    'SUPERVISOR B.L. came.',
    'The shift manager, M.K., was told.',
  ])('finds a position with initials or more in "%s"', (text) => {
    expect(namesStaff(text)).toBe(true);
  });

  it.each([
    'YP Jordan S. fell. Staff helped.',
    'Staff called EMS.',
    'The officer, EMS and a nurse came.',
    'YP J.S. fell.',
    'Two workers were there.',
    'With staff YP Tariq V. went out.',
    '',
  ])('finds none in "%s"', (text) => {
    expect(namesStaff(text)).toBe(false);
  });
});
