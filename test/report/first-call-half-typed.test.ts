import { describe, expect, it } from 'vitest';
import { firstCall } from '../../src/draft/render/first-call.ts';
import { secureCustody, shelterEvacuation, withChange } from './drafts.ts';

/** The value of one item. */
function value(draft: Parameters<typeof firstCall>[0], id: string): string | null | undefined {
  return firstCall(draft).find((item) => item.id === `10.first-call.${id}`)?.value;
}

describe('a first call while a draft is half typed', () => {
  it('names the types of incident that are there', () => {
    const draft = withChange(secureCustody, { entries: [{}, ...secureCustody.entries] });
    expect(value(draft, 'type')).toBe('Error or omission / Medication error');
  });

  it('does not say that no one is involved while a category is not known', () => {
    expect(value(withChange(shelterEvacuation, { entries: [{}] }), 'individuals')).toBe(null);
    expect(value(withChange(secureCustody, { entries: [{}] }), 'individuals')).toBe('at least 1');
  });

  it('names no one as notified when the draft does not say who was', () => {
    expect(value(withChange(secureCustody, { notifications: [{ made: true }] }), 'notified')).toBe(null);
    const notifications = [{ made: true }, { recipient: 'coroner', made: true }];
    expect(value(withChange(secureCustody, { notifications }), 'notified')).toBe('Coroner');
  });
});
