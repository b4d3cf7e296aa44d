import { describe, expect, it } from 'vitest';
import { assess, compareAssessments, type Occurrence } from '../index.ts';
import { changeText } from './change-text.ts';

type Change = Parameters<typeof changeText>[0];

describe('the text of a change', () => {
  it.each<[string, Change]>([
    [
      'Report: required (before: not known yet)',
      { what: 'reportability', from: 'undetermined', to: 'reportable', urgent: true },
    ],
    [
      'Report: professional judgment (before: not required on these answers)',
      { what: 'reportability', from: 'not-reportable', to: 'professional-judgment', urgent: false },
    ],
    [
      'Report of entry 2: required (before: none)',
      { what: 'reportability', index: 1, from: 'none', to: 'reportable', urgent: true },
    ],
    ['Level: 1 (before: 2)', { what: 'level', from: '2', to: '1', urgent: true }],
    ['Level: none (before: not known yet)', { what: 'level', from: 'undetermined', to: 'null', urgent: false }],
    ['Level of entry 1: 2 (before: 1)', { what: 'level', index: 0, from: '1', to: '2', urgent: false }],
    ['Level to treat it as: 1 (before: 2)', { what: 'working-level', from: '2', to: '1', urgent: true }],
    [
      'First report due: 2026-11-21 15:00 (before: none)',
      { what: 'deadline', from: 'none', to: '2026-11-21T15:00:00-05:00', urgent: true },
    ],
    [
      'Notify Coroner: required (before: not required)',
      { what: 'notification:coroner', from: 'not-required', to: 'required', urgent: true },
    ],
    [
      'Notify Parent or guardian: not known yet (before: required)',
      {
        what: 'notification:parent-or-guardian',
        individual: 'i1',
        from: 'required',
        to: 'undetermined',
        urgent: false,
      },
    ],
    [
      'Entry 1 calls for another entry: Serious injury / Self-harm',
      { what: 'companions', index: 0, from: 'none', to: 'also serious-injury/self-harm', urgent: true },
    ],
    [
      'Report entry 1 as: Serious injury / Self-harm',
      { what: 'companions', index: 0, from: 'none', to: 'instead serious-injury/self-harm', urgent: true },
    ],
    [
      'Entry 3 no longer calls for another entry: Serious injury / Accidental / Fall',
      { what: 'companions', index: 2, from: 'also serious-injury/accidental/fall', to: 'none', urgent: false },
    ],
    [
      'Names in the report: initials (before: full name)',
      { what: 'personal-information', from: 'full-name', to: 'initials', urgent: false },
    ],
    [
      'Checklist for the description: 34 items (before: 30 items)',
      { what: 'description', from: '30 items', to: '34 items', urgent: false },
    ],
    [
      'Entry 2 calls for another entry: Restrictive intervention',
      { what: 'companions', index: 1, from: 'none', to: 'also restrictive-intervention', urgent: true },
    ],
    [
      'Entry 1 no longer calls for another entry: Serious injury / Self-harm',
      { what: 'companions', from: 'instead serious-injury/self-harm', to: 'none', urgent: false },
    ],
    // Stored by another release, which has other recipients, categories and subcategories.
    [
      'Entry 1 calls for another entry: Serious injury / bitten',
      { what: 'companions', index: 0, from: 'none', to: 'also serious-injury/bitten', urgent: true },
    ],
    [
      'Entry 1 calls for another entry: fire / kitchen',
      { what: 'companions', index: 0, from: 'none', to: 'also fire/kitchen', urgent: true },
    ],
    [
      'The rules are different: another release, edition or reading.',
      { what: 'rules', from: '2025-11 0', to: '2025-11 1', urgent: false },
    ],
  ])('%s', (text, change) => {
    expect(changeText(change)).toBe(text);
  });

  it('names a recipient of another release by its id', () => {
    const change = { what: 'notification:registrar', from: 'not-required', to: 'required', urgent: true };
    expect(Reflect.apply(changeText, undefined, [change])).toBe('Notify registrar: required (before: not required)');
  });

  it('is part of every change that compareAssessments returns', () => {
    const fall: Occurrence = {
      provider: { programs: ['homelessness'] },
      entries: [{ category: 'serious-injury', facts: { duringService: true, unscheduledMedicalAttention: true } }],
    };
    const changes = compareAssessments(assess(fall), assess({ ...fall, facts: { mediaAttention: true } }));
    expect(changes.map(({ text }) => text)).toContain('Level: 1 (before: not known yet)');
    expect(changes.every((change) => change.text === changeText(change))).toBe(true);
  });
});
