import { describe, expect, it } from 'vitest';
import { validateReport } from '../../src/draft/validate/validate-report.ts';
import type { ReportDraft } from '../../src/model/report-draft.ts';
import { groupLiving, secureCustody, withChange, withEntry } from './drafts.ts';
import { has, issuesOf } from './issues-of.ts';

describe('notifications', () => {
  const death = withChange(
    withEntry(groupLiving, {
      category: 'death',
      subcategory: 'known-illness-or-natural-cause',
      facts: { serviceRecipientDied: true },
    }),
    {
      submittedAt: '2026-11-23T10:00:00-05:00',
      views: [],
    },
  );
  const withCoroner = (coroner: object): ReportDraft =>
    withChange(death, { notifications: [...groupLiving.notifications, { recipient: 'coroner', ...coroner }] });

  it('say who notified the Coroner of a death, and which office, or why not', () => {
    expect(issuesOf(death)).toEqual(['error notification-missing notifications']);
    expect(issuesOf(withCoroner({ made: true }))).toEqual([
      'warning field-missing notifications.2.madeBy',
      'warning field-missing notifications.2.office',
    ]);
    expect(issuesOf(withCoroner({ made: true, madeBy: 'Manager', office: 'Central Region' }), 'final')).toEqual([]);
    expect(issuesOf(withCoroner({ made: false, byOtherEntity: 'Hospital staff' }))).toEqual([
      'warning notification-reason-missing notifications.2.reasonNotMade',
    ]);
    expect(issuesOf(withCoroner({ made: false, reasonNotMade: 'The hospital did.' }), 'final')).toEqual([]);
  });

  it('of a death leave out the view of who died', () => {
    expect(has(death, 'view-reason-missing')).toBe(false);
  });

  it('that are owed may wait with a reason, until the report ends', () => {
    const [parent] = groupLiving.notifications;
    const waiting = {
      recipient: 'emergency-contact',
      individual: 'i1',
      made: false,
      reasonNotMade: 'No answer so far.',
    };
    const draft = withChange(groupLiving, { notifications: [parent, waiting] });
    expect(issuesOf(draft)).toEqual([]);
    expect(issuesOf(draft, 'final')).toEqual(['error notification-missing notifications']);
    const byAnother = withChange(groupLiving, {
      notifications: [parent, { ...waiting, byOtherEntity: 'The day program' }],
    });
    expect(issuesOf(byAnother, 'final')).toEqual([]);
    const [, made] = groupLiving.notifications;
    expect(issuesOf(withChange(groupLiving, { notifications: [parent, waiting, made] }), 'final')).toEqual([]);
  });

  // Section 13.A: a Coroner notification is added to explain why it did not take place.
  it('of the Coroner are recorded while it is open whether one is required, and only a required one is made at once', () => {
    const elsewhere = withChange(death, {
      provider: { programs: ['homelessness'] },
      individuals: [{ id: 'i1', population: 'adult', facts: { hasParentOrGuardian: false } }],
    });
    expect(issuesOf(elsewhere)).toEqual(['warning notification-missing notifications']);
    expect(issuesOf(elsewhere, 'final')).toEqual(['error notification-missing notifications']);
  });

  it('name the individual where there are several', () => {
    const twice = <T extends { readonly id: string }>(list: readonly T[] | null | undefined) =>
      (list ?? []).flatMap((one) => [one, { ...one, id: 'i2' }]);
    const draft = withChange(groupLiving, {
      individuals: twice(groupLiving.individuals),
      people: twice(groupLiving.people),
      entries: groupLiving.entries.flatMap((entry) => [entry, { ...entry, individual: 'i2' }]),
      views: [...(groupLiving.views ?? []), { individual: 'i2', reasonNotIncluded: 'Asleep.' }],
      notifications: groupLiving.notifications.map(({ individual: _, ...notification }) => notification),
    });
    const messages = validateReport(draft).map(({ message }) => message);
    expect(messages).toHaveLength(4);
    expect(messages[0]).toContain('(Parent or guardian of individual 1)');
    expect(messages[3]).toContain('(Emergency contact person of individual 2)');
  });

  it('of Youth Justice Level 1 go to the ministry at once', () => {
    const level1 = withChange(secureCustody, {
      submittedAt: '2026-11-23T09:30:00-05:00',
      facts: { mediaAttention: true },
      media: [{ at: '2026-11-23T09:10:00-05:00', outlet: 'Local radio' }],
    });
    expect(issuesOf(level1)).toEqual(['error notification-missing notifications']);
    const call = { recipient: 'ministry-designate', made: true, at: '2026-11-23T09:05:00-05:00' };
    expect(issuesOf(withChange(level1, { notifications: [...level1.notifications, call] }))).toEqual([]);
  });
});
