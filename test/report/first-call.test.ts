import { describe, expect, it } from 'vitest';
import { firstCall } from '../../src/draft/render/first-call.ts';
import { groupLiving, secureCustody, shelterEvacuation, withChange, withEntry } from './drafts.ts';

/** The value of one item. */
function value(draft: Parameters<typeof firstCall>[0], id: string): string | null | undefined {
  return firstCall(draft).find((item) => item.id === `10.first-call.${id}`)?.value;
}

describe('a first call', () => {
  it('says the seven things of section 10, step 5, in their order', () => {
    expect(firstCall(secureCustody)).toEqual([
      { id: '10.first-call.type', text: 'The type of incident.', value: 'Error or omission / Medication error' },
      { id: '10.first-call.when', text: 'Its approximate date and time.', value: '2026-11-23 08:00 (UTC-05:00)' },
      { id: '10.first-call.individuals', text: 'The approximate number of individuals involved.', value: '1' },
      {
        id: '10.first-call.needs',
        text: 'Whether anyone involved has immediate health or safety needs, and what the service provider is doing to address them.',
        value: null,
      },
      { id: '10.first-call.notified', text: 'Who has been notified.', value: 'Parent or guardian; Probation officer' },
      { id: '10.first-call.actions', text: 'Whether the service provider has taken any initial actions.', value: null },
      {
        id: '10.first-call.media',
        text: 'Whether the incident has attracted media attention, or is expected to.',
        value: 'No, and it is not expected',
      },
    ]);
  });

  it('of nothing at all has nothing to say', () => {
    const empty = withChange(secureCustody, {
      occurredAt: null,
      awareAt: null,
      individuals: [],
      entries: [],
      facts: {},
      notifications: [],
    });
    expect(firstCall(empty).map((item) => item.value)).toEqual([null, null, null, null, null, null, null]);
  });

  it('names each type of incident once', () => {
    const draft = withChange(shelterEvacuation, {
      entries: [
        { category: 'serious-injury', subcategory: 'self-harm', individual: 'i1', specify: 'Mirela fell' },
        { category: 'serious-injury', subcategory: 'self-harm', individual: 'i2' },
        { category: 'serious-individual-action', subcategory: 'suicidal-behaviour', type: 'attempt', individual: 'i1' },
      ],
      individuals: [{ id: 'i1' }, { id: 'i2' }],
    });
    expect(value(draft, 'type')).toBe(
      'Serious injury / Self-harm; Serious individual action / Suicidal behaviour / Attempt',
    );
    expect(value(draft, 'individuals')).toBe('2');
  });

  it('says when it became known, where it is not known when it was', () => {
    expect(value(withChange(secureCustody, { occurredAt: null }), 'when')).toBe(
      'not known; aware of it 2026-11-23 09:00 (UTC-05:00)',
    );
    expect(value(withChange(secureCustody, { occurredAt: '2026-07-02T01:30:15Z' }), 'when')).toBe(
      '2026-07-01 21:30:15 (UTC-04:00)',
    );
  });

  it('counts 0 when only the provider is concerned, and never counts a person who is not named as 0', () => {
    expect(value(shelterEvacuation, 'individuals')).toBe('0');
    const injury = { category: 'serious-injury', subcategory: 'self-harm' };
    expect(value(withChange(shelterEvacuation, { entries: [injury] }), 'individuals')).toBe(null);
    expect(value(withChange(groupLiving, { entries: [...groupLiving.entries, injury] }), 'individuals')).toBe(
      'at least 1',
    );
  });

  it('names those who were notified, not those who were not', () => {
    expect(value(groupLiving, 'notified')).toBe('Emergency contact person');
  });

  it.each([
    [{ facts: { mediaAttention: true } }, 'Yes, or it is expected'],
    [{ facts: { mediaAttention: true }, media: [{ outlet: 'Mirela Okonkwo Daily' }] }, 'Yes'],
    [{ facts: {} }, null],
    [{ facts: { mediaAttention: null }, media: null }, null],
  ])('reports media attention: %j', (change, expected) => {
    expect(value(withChange(groupLiving, change), 'media')).toBe(expected);
  });

  it('contains no name and no date of birth', () => {
    const everywhere = withEntry(
      withChange(groupLiving, { description: 'Mirela Okonkwo', furtherDetails: 'born 1988-04-03' }),
      { specify: 'Mirela' },
    );
    expect(JSON.stringify(firstCall(everywhere))).not.toMatch(/mirela|okonkwo|1988/i);
  });

  it('refuses what has the wrong shape', () => {
    expect(() => firstCall(withChange(groupLiving, { occurredAt: 'Monday' }))).toThrow('occurredAt: expected');
  });
});
