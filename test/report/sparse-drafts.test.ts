import { describe, expect, test } from 'vitest';
import { firstCall, renderReport, validateReport } from '../../src/index.ts';

const provider = { programs: ['developmental-services-supportive-living'] } as const;

describe('a draft of which little is written yet', () => {
  test('has an issue when an entry belongs under another subcategory', () => {
    // Section 13.B: self-harm, including a suicide attempt, is under Self-harm.
    const issues = validateReport({
      provider,
      awareAt: '2026-11-21T14:05:00-05:00',
      individuals: [{ id: 'i1' }],
      entries: [
        {
          category: 'serious-injury',
          subcategory: 'accidental',
          individual: 'i1',
          facts: { suicideAttempt: true, unscheduledMedicalAttention: true },
        },
      ],
    });
    expect(issues.some(({ message }) => message.includes('serious-injury/self-harm instead'))).toBe(true);
  });

  test('is rendered without a name that was not written', () => {
    const draft = { provider, entries: [], individuals: [{ id: 'i1' }], people: [{ id: 'i1' }] };
    const text: unknown = Reflect.apply(renderReport, undefined, [draft]);
    expect(text).toContain('Name');
    expect(text).not.toMatch(/undefined|null|NaN/);
  });

  test('has a first call of seven things, of which none is known', () => {
    const call: unknown = Reflect.apply(firstCall, undefined, [{ provider, entries: [] }]);
    expect(call).toHaveLength(7);
    expect(JSON.stringify(call)).not.toMatch(/undefined|NaN/);
  });
});
